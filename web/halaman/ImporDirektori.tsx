import { Alert, Anchor, Button, FileInput, List, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { api, isi } from '../api/klien.ts';
import { berkasImpor, type UjiDirektori } from '../api/pengelola.ts';
import { TabelGalat } from '../pengelola/TabelGalat.tsx';
import { KATA, TabelPerubahan } from '../pengelola/TabelPerubahan.tsx';
import { Galat } from '../unsur/Galat.tsx';
import { Judul } from '../unsur/Judul.tsx';

type Teruji = Extract<UjiDirektori, { sah: true }>;

/** The directory from files: first what it would change, then that and nothing else. */
export function ImporDirektori() {
  const cache = useQueryClient();
  const [berkas, setBerkas] = useState<File[]>([]);
  const uji = useMutation({
    mutationFn: async () =>
      isi(api.POST('/v1/pengelola/direktori/uji', { body: { berkas: await Promise.all(berkas.map(berkasImpor)) } })),
  });
  const muat = useMutation({
    mutationFn: ({ sidik, versi }: Teruji) => isi(api.POST('/v1/pengelola/direktori', { body: { sidik, versi } })),
    // Names, posts and tasks may all be others now.
    onSuccess: () => cache.invalidateQueries(),
  });
  const kirim = (acara: FormEvent) => {
    acara.preventDefault();
    muat.reset();
    uji.mutate();
  };
  const ganti = (baru: File[]) => {
    setBerkas(baru);
    uji.reset();
    muat.reset();
  };
  if (muat.data) return <Dimuat versi={muat.data.versi} lagi={() => ganti([])} />;
  return (
    <>
      <Judul judul="Impor direktori" />
      <Text>
        Direktori diganti seluruhnya: satu berkas JSON, satu CSV untuk tiap bagian (instansi, unit, jabatan, pegawai,
        pemangku, delegasi), atau ZIP dari salah satunya. Yang dicatat prosedur (Plt., Plh., delegasi) tetap.
      </Text>
      <form onSubmit={kirim}>
        <Stack>
          <FileInput
            label="Berkas direktori"
            description="Akhiran .json, .csv, atau .zip; paling besar 20 MB."
            placeholder="Pilih berkas"
            accept=".json,.csv,.zip"
            size="md"
            multiple
            clearable
            clearButtonProps={{ 'aria-label': 'Kosongkan pilihan berkas' }}
            value={berkas}
            onChange={ganti}
          />
          <Button type="submit" loading={uji.isPending} disabled={berkas.length === 0}>
            Uji berkas
          </Button>
        </Stack>
      </form>
      <Galat galat={uji.error} fokus />
      {uji.data?.sah === false && <TabelGalat galat={uji.data.galat} jumlah={uji.data.jumlahGalat} />}
      {uji.data?.sah && (
        <Stack component="section" aria-label="Hasil uji">
          <HasilUji {...uji.data} />
          <Galat galat={muat.error} fokus />
          {uji.data.berubah && (
            <Button loading={muat.isPending} onClick={() => uji.data.sah && muat.mutate(uji.data)}>
              Muat {uji.data.perubahan.length} perubahan ini
            </Button>
          )}
        </Stack>
      )}
    </>
  );
}

function HasilUji({ berubah, perubahan, versi }: Teruji) {
  if (!berubah)
    return <Text role="status">Isinya sama dengan direktori yang ada (versi {versi}); tidak ada yang berubah.</Text>;
  const jumlah = (jenis: keyof typeof KATA) => perubahan.filter((p) => p.jenis === jenis).length;
  const hapus = jumlah('hapus');
  return (
    <>
      <Title order={2} size="h3">
        Yang akan berubah
      </Title>
      <Text role="status">Dibandingkan dengan direktori versi {versi}. Belum ada yang diubah.</Text>
      <List>
        {(['tambah', 'ubah', 'akhiri', 'hapus'] as const).map((j) => (
          <List.Item key={j}>
            {KATA[j]}: {jumlah(j)} baris
          </List.Item>
        ))}
      </List>
      {hapus > 0 && (
        <Alert color="red" title={`${hapus} baris akan hilang`}>
          Baris yang tidak ada dalam berkas dihapus dari direktori. Bila seseorang atau suatu jabatan hanya berakhir,
          isi hari terakhirnya (sampai) dan biarkan barisnya.
        </Alert>
      )}
      <TabelPerubahan perubahan={perubahan} />
    </>
  );
}

const Dimuat = ({ versi, lagi }: { versi: number; lagi(): void }) => (
  <Stack>
    <Judul judul="Direktori sudah dimuat" />
    <Text>Sekarang berlaku direktori versi {versi}.</Text>
    <Anchor component={Link} href="/pengelola">
      Ke halaman pengelola
    </Anchor>
    <Button variant="default" onClick={lagi}>
      Impor lagi
    </Button>
  </Stack>
);
