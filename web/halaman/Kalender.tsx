import {
  Alert,
  Button,
  FileInput,
  Group,
  NativeSelect,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
  VisuallyHidden,
} from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, isi } from '../api/klien.ts';
import { berkasImpor, type Libur, type TahunKalender, tanyaKalender } from '../api/pengelola.ts';
import { TabelGalat } from '../pengelola/TabelGalat.tsx';
import { hari, pada } from '../teks.ts';
import { Galat } from '../unsur/Galat.tsx';
import { Judul } from '../unsur/Judul.tsx';
import { Muat } from '../unsur/Muat.tsx';

/** Years that one may want to set besides those that are known. */
const LALU_DEPAN = [0, 1, 2].map((n) => new Date().getFullYear() + n);

/** Days that are no working days, year by year. */
export function Kalender() {
  const kalender = useQuery(tanyaKalender);
  const [tahun, setTahun] = useState(new Date().getFullYear());
  return (
    <>
      <Judul judul="Kalender" />
      <Text>
        Hari libur nasional dan cuti bersama tidak dihitung sebagai hari kerja. Keduanya ditetapkan setiap tahun; tahun
        yang belum dimuat dihitung Senin sampai Jumat, dan tenggatnya ditandai sementara.
      </Text>
      <Muat dari={kalender}>
        {(semua) => (
          <>
            <NativeSelect
              label="Tahun"
              data={[...new Set([...semua.map((k) => k.tahun), ...LALU_DEPAN])].sort().map(String)}
              value={String(tahun)}
              onChange={(e) => setTahun(Number(e.target.value))}
            />
            <SatuTahun
              key={`${tahun} ${semua.find((k) => k.tahun === tahun)?.sidik}`}
              tahun={tahun}
              ada={semua.find((k) => k.tahun === tahun)}
            />
          </>
        )}
      </Muat>
    </>
  );
}

function SatuTahun({ tahun, ada }: { tahun: number; ada: TahunKalender | undefined }) {
  const cache = useQueryClient();
  const [libur, setLibur] = useState<Libur[]>(ada?.libur ?? []);
  const simpan = useMutation({
    mutationFn: (baru: Libur[] | undefined) =>
      isi(
        api.PUT('/v1/pengelola/kalender/{tahun}', {
          params: { path: { tahun } },
          body: { ...(baru ? { libur: baru } : {}), ...(ada ? { sidikLama: ada.sidik } : {}) },
        }),
      ),
    onSuccess: () => cache.invalidateQueries(),
  });
  const berubah = JSON.stringify(libur) !== JSON.stringify(ada?.libur ?? []);
  return (
    <Stack>
      <Text size="sm">
        {ada
          ? ada.asal === 'instalasi'
            ? `Ditetapkan di sini${ada.diubah ? `, ${pada(ada.diubah)}` : ''}.`
            : 'Bawaan sistem.'
          : 'Tahun ini belum dimuat.'}
      </Text>
      <TabelLibur libur={libur} hapus={(l) => setLibur(libur.filter((x) => x !== l))} />
      <TambahLibur tahun={tahun} tambah={(l) => setLibur(urut([...libur, l]))} />
      <ImporLibur terima={(baru) => setLibur(urut(baru))} />
      {berubah && (
        <Alert color="blue" title="Belum disimpan">
          Setelah disimpan, tenggat semua tugas yang belum lewat dihitung kembali.
        </Alert>
      )}
      <Galat galat={simpan.error} fokus />
      <Group>
        <Button disabled={!berubah} loading={simpan.isPending} onClick={() => simpan.mutate(libur)}>
          Simpan kalender {tahun}
        </Button>
        {berubah && (
          <Button variant="default" onClick={() => setLibur(ada?.libur ?? [])}>
            Buang perubahan
          </Button>
        )}
        {ada?.asal === 'instalasi' && (
          <Button variant="subtle" onClick={() => simpan.mutate(undefined)}>
            Kembalikan ke bawaan
          </Button>
        )}
      </Group>
    </Stack>
  );
}

const urut = (libur: Libur[]): Libur[] => libur.toSorted((a, b) => a.tanggal.localeCompare(b.tanggal));

function TabelLibur({ libur, hapus }: { libur: Libur[]; hapus(l: Libur): void }) {
  return (
    <>
      <Text role="status">{libur.length} hari</Text>
      {libur.length > 0 && (
        <Table className="tabel" aria-label="Hari libur">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Hari</Table.Th>
              <Table.Th scope="col">Nama</Table.Th>
              <Table.Th scope="col">Tindakan</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {libur.map((l) => (
              <Table.Tr key={`${l.tanggal} ${l.nama}`}>
                <Table.Td>{hari(l.tanggal)}</Table.Td>
                <Table.Td>
                  {l.nama}
                  <Text size="sm">{l.jenis}</Text>
                </Table.Td>
                <Table.Td>
                  <Button size="compact-md" variant="default" onClick={() => hapus(l)}>
                    Hapus
                    <VisuallyHidden>
                      {hari(l.tanggal)} {l.nama}
                    </VisuallyHidden>
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}

function TambahLibur({ tahun, tambah }: { tahun: number; tambah(l: Libur): void }) {
  const [isian, setIsian] = useState({ tanggal: '', nama: '', jenis: 'libur nasional' as Libur['jenis'] });
  const kirim = (acara: FormEvent) => {
    acara.preventDefault();
    tambah(isian);
    setIsian({ ...isian, tanggal: '', nama: '' });
  };
  return (
    <form onSubmit={kirim} aria-label="Tambah hari">
      <Stack gap="xs">
        <Title order={2} size="h4">
          Tambah hari
        </Title>
        <TextInput
          label="Tanggal"
          type="date"
          required
          min={`${tahun}-01-01`}
          max={`${tahun}-12-31`}
          value={isian.tanggal}
          onChange={(e) => setIsian({ ...isian, tanggal: e.target.value })}
        />
        <TextInput
          label="Nama"
          required
          maxLength={200}
          value={isian.nama}
          onChange={(e) => setIsian({ ...isian, nama: e.target.value })}
        />
        <NativeSelect
          label="Jenis"
          data={['libur nasional', 'cuti bersama']}
          value={isian.jenis}
          onChange={(e) => setIsian({ ...isian, jenis: e.target.value as Libur['jenis'] })}
        />
        <Button type="submit" variant="default">
          Tambahkan
        </Button>
      </Stack>
    </form>
  );
}

/** A whole year from a CSV file: shown in place of what is there, and saved like any other change. */
function ImporLibur({ terima }: { terima(libur: Libur[]): void }) {
  const [berkas, setBerkas] = useState<File | null>(null);
  const uji = useMutation({
    mutationFn: async (pilihan: File) =>
      isi(api.POST('/v1/pengelola/kalender/uji', { body: await berkasImpor(pilihan) })),
    onSuccess: (hasil) => hasil.sah && terima(hasil.libur),
  });
  return (
    <Stack gap="xs" component="section" aria-label="Impor satu tahun">
      <Title order={2} size="h4">
        Impor satu tahun
      </Title>
      <FileInput
        label="Berkas CSV"
        description="Kolom tanggal (YYYY-MM-DD), nama, jenis (libur nasional atau cuti bersama). Menggantikan daftar di atas, dan baru berlaku setelah disimpan."
        placeholder="Pilih berkas"
        accept=".csv"
        size="md"
        value={berkas}
        onChange={(pilihan) => {
          setBerkas(pilihan);
          if (pilihan) uji.mutate(pilihan);
        }}
      />
      <Galat galat={uji.error} fokus />
      {uji.data?.sah === false && <TabelGalat galat={uji.data.galat} jumlah={uji.data.galat.length} />}
    </Stack>
  );
}
