import { Button, NativeSelect, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PerubahanDirektori } from '../api/pengelola.ts';
import { sebutan } from '../teks.ts';

export const KATA = { tambah: 'Baru', ubah: 'Berubah', akhiri: 'Diakhiri', hapus: 'Dihapus' } as const;
const SEHALAMAN = 50;

const teks = ({ bagian, sebutan: nama, kolom }: PerubahanDirektori) =>
  `${bagian} ${nama} ${kolom.map((k) => `${k.nama} ${k.lama ?? ''} ${k.baru ?? ''}`).join(' ')}`.toLowerCase();

/** Every row that loading would change, to be searched before it is done. */
export function TabelPerubahan({ perubahan }: { perubahan: readonly PerubahanDirektori[] }) {
  const [cari, setCari] = useState('');
  const [jenis, setJenis] = useState('');
  const [batas, setBatas] = useState(SEHALAMAN);
  const cocok = perubahan.filter((p) => (jenis === '' || p.jenis === jenis) && teks(p).includes(cari.toLowerCase()));
  return (
    <Stack>
      <TextInput
        label="Cari"
        description="Nama, id, atau isi kolom."
        type="search"
        value={cari}
        onChange={(e) => setCari(e.target.value)}
      />
      <NativeSelect
        label="Perubahan"
        data={[{ value: '', label: 'Semua' }, ...Object.entries(KATA).map(([value, label]) => ({ value, label }))]}
        value={jenis}
        onChange={(e) => setJenis(e.target.value)}
      />
      <Text role="status">
        {cocok.length} dari {perubahan.length} perubahan
      </Text>
      {cocok.length > 0 && (
        <Table className="tabel" aria-label="Perubahan direktori">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Perubahan</Table.Th>
              <Table.Th scope="col">Baris</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {cocok.slice(0, batas).map((p) => (
              <Baris key={`${p.jenis} ${p.bagian} ${p.sebutan}`} {...p} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {cocok.length > batas && (
        <Button variant="default" onClick={() => setBatas(batas + SEHALAMAN)}>
          Tampilkan berikutnya
        </Button>
      )}
    </Stack>
  );
}

function Baris({ jenis, bagian, sebutan: nama, kolom }: PerubahanDirektori) {
  const tetap = jenis === 'ubah' || jenis === 'akhiri';
  return (
    <Table.Tr>
      <Table.Td>
        {KATA[jenis]}: {bagian}
      </Table.Td>
      <Table.Td>
        <Text fw={600}>{nama}</Text>
        {kolom.map(({ nama: k, lama, baru }) => (
          <Text size="sm" key={k}>
            {sebutan(k)}: {tetap ? `${lama ?? 'kosong'} menjadi ${baru ?? 'kosong'}` : (baru ?? lama)}
          </Text>
        ))}
      </Table.Td>
    </Table.Tr>
  );
}
