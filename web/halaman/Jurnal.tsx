import { Anchor, Button, Card, Group, List, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { type BarisJurnal, tanyaJurnal } from '../api/baca.ts';
import { api, isi } from '../api/klien.ts';
import { tanyaSemuaProsedur } from '../api/tanya.ts';
import { pada, sebutan } from '../teks.ts';
import { Berlanjut } from '../unsur/Berlanjut.tsx';
import { Dasar } from '../unsur/Dasar.tsx';
import { Galat } from '../unsur/Galat.tsx';
import { Judul } from '../unsur/Judul.tsx';

const JENIS = {
  langkah: 'Langkah',
  penolakan: 'Ditolak sistem',
  tenggat: 'Tenggat',
  tte: 'Tanda tangan',
  alih: 'Penandatanganan beralih',
} as const;
type Jenis = keyof typeof JENIS;
const KOSONG = { cari: '', perkara: '', klausul: '', dari: '', sampai: '', jenisPerkara: '' };

/** The journal of all cases, for auditors. */
export function Jurnal() {
  const [isian, setIsian] = useState(KOSONG);
  const [jenis, setJenis] = useState<Jenis | ''>('');
  const [tenang] = useDebouncedValue(isian, 250);
  const prosedur = useQuery(tanyaSemuaProsedur).data ?? [];
  const saring = Object.fromEntries(Object.entries(tenang).map(([nama, nilai]) => [nama, nilai.trim()]));
  const jurnal = useInfiniteQuery(tanyaJurnal({ ...saring, jenis: jenis || undefined }));
  const bidang = (nama: keyof typeof KOSONG) => ({
    value: isian[nama],
    onChange: (e: { target: { value: string } }) => setIsian({ ...isian, [nama]: e.target.value }),
  });
  return (
    <>
      <Judul judul="Jurnal semua perkara" />
      <TextInput
        label="Cari"
        description="Nama, nomor surat, atau alasan."
        type="search"
        maxLength={200}
        {...bidang('cari')}
      />
      <TextInput label="Perkara" description="Id perkara." maxLength={100} {...bidang('perkara')} />
      <TextInput
        label="Klausul"
        description="Id klausul, misalnya B-P-13-1-a."
        maxLength={100}
        {...bidang('klausul')}
      />
      <Group grow>
        <TextInput label="Dari tanggal" type="date" {...bidang('dari')} />
        <TextInput label="Sampai tanggal" type="date" {...bidang('sampai')} />
      </Group>
      <NativeSelect
        label="Prosedur"
        data={[{ value: '', label: 'Semua' }, ...prosedur.map((p) => ({ value: p.nama, label: sebutan(p.nama) }))]}
        {...bidang('jenisPerkara')}
      />
      <NativeSelect
        label="Jenis catatan"
        data={[{ value: '', label: 'Semua' }, ...Object.entries(JENIS).map(([value, label]) => ({ value, label }))]}
        value={jenis}
        onChange={(e) => setJenis(e.target.value as Jenis | '')}
      />
      <Berlanjut dari={jurnal} apa="catatan">
        {(baris) => baris.map((b) => <Catatan key={`${b.prosedur} ${b.urutan}`} {...b} />)}
      </Berlanjut>
    </>
  );
}

const Catatan = (b: BarisJurnal) => (
  <Card withBorder component="article">
    <Text fw={600}>
      {JENIS[b.jenis]}: {sebutan(typeof b.peristiwa.type === 'string' ? b.peristiwa.type : b.sebab)}
      {b.kode ? ` (${b.kode})` : ''}
    </Text>
    <Text size="sm">
      <time dateTime={b.pada}>{pada(b.pada)}</time>
      {b.pelaku ? `, ${[b.pelaku.nama, b.pelaku.namaJabatan].filter(Boolean).join(', ')}` : ''}
    </Text>
    <Text size="sm">
      {sebutan(b.jenisPerkara)}, langkah {b.urutan}: dari {sebutan(b.dari).toLowerCase()} menjadi{' '}
      {sebutan(b.ke).toLowerCase()}
    </Text>
    {b.surat.map((s) => (
      <Text size="sm" key={s.id}>
        Surat: {sebutan(s.jenis)} nomor {s.nomor}
      </Text>
    ))}
    <Dasar klausul={b.dasar} />
    <Anchor component={Link} href={`/perkara/${b.prosedur}`} size="sm">
      Perkara {b.prosedur}
    </Anchor>
    <Pemeriksaan id={b.prosedur} />
  </Card>
);

/** Has the case's history replayed and held beside machine, journal and letters. */
function Pemeriksaan({ id }: { id: string }) {
  const periksa = useMutation({
    mutationFn: () => isi(api.GET('/v1/perkara/{id}/pemeriksaan', { params: { path: { id } } })),
  });
  return (
    <Stack gap="xs" mt="xs">
      <Button variant="default" size="sm" loading={periksa.isPending} onClick={() => periksa.mutate()}>
        Periksa riwayat perkara ini
      </Button>
      <Galat galat={periksa.error} fokus />
      {periksa.data && (
        <div role="status">
          <Text fw={600}>
            {periksa.data.cocok
              ? `Cocok: riwayat, mesin, jurnal, dan surat sama dalam ${periksa.data.langkah} langkah.`
              : 'Tidak cocok: catatan ini berbeda dari riwayatnya.'}
          </Text>
          <List size="sm">
            {periksa.data.perbedaan.map((beda) => (
              <List.Item key={beda}>{beda}</List.Item>
            ))}
          </List>
        </div>
      )}
    </Stack>
  );
}
