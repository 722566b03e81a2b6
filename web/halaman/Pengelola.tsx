import { Anchor, Card, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { tanyaPengelola, tanyaRiwayatDirektori } from '../api/pengelola.ts';
import { pada } from '../teks.ts';
import { Judul } from '../unsur/Judul.tsx';
import { Muat } from '../unsur/Muat.tsx';
import { NamaPegawai } from '../unsur/Nama.tsx';

/** How the installation stands, and where each part of it is kept. */
export function Pengelola() {
  const ringkasan = useQuery(tanyaPengelola);
  return (
    <>
      <Judul judul="Pengelola" />
      <Muat dari={ringkasan}>
        {({ direktori, pelimpahan, tenggat, kalenderSampai }) => (
          <Stack>
            <Bagian judul="Direktori" ke="/pengelola/direktori" tautan="Impor direktori">
              Versi {direktori.versi}
              {direktori.terakhir ? `, dimuat ${pada(direktori.terakhir.dimuat)}` : ''}.
            </Bagian>
            <Bagian judul="Plt./Plh. dan delegasi" ke="/pengelola/pelimpahan" tautan="Lihat semuanya">
              {pelimpahan.berlaku} berlaku, {pelimpahan.akanBerlaku} akan berlaku, {pelimpahan.berakhir} sudah berakhir.
            </Bagian>
            <Bagian judul="Tenggat" ke="/pengelola/tenggat" tautan="Lihat tugasnya">
              {tenggat.lewat} tugas lewat tenggat, {tenggat.mendekati} sudah lewat separuh waktunya, {tenggat.berjalan}{' '}
              berjalan.
            </Bagian>
            <Bagian judul="Kalender" ke="/pengelola/kalender" tautan="Hari libur dan cuti bersama">
              {kalenderSampai
                ? `Hari libur dikenal sampai tahun ${kalenderSampai}; tenggat yang melampauinya ditandai sementara.`
                : 'Belum ada hari libur yang dikenal; semua tenggat ditandai sementara.'}
            </Bagian>
            <RiwayatDirektori />
          </Stack>
        )}
      </Muat>
    </>
  );
}

const Bagian = ({
  judul,
  ke,
  tautan,
  children,
}: {
  judul: string;
  ke: string;
  tautan: string;
  children: ReactNode;
}) => (
  <Card withBorder component="section" aria-label={judul}>
    <Title order={2} size="h4">
      {judul}
    </Title>
    <Text>{children}</Text>
    <Anchor component={Link} href={ke}>
      {tautan}
    </Anchor>
  </Card>
);

function RiwayatDirektori() {
  const riwayat = useQuery(tanyaRiwayatDirektori);
  return (
    <section aria-label="Direktori yang pernah dimuat">
      <Title order={2} size="h4">
        Direktori yang pernah dimuat
      </Title>
      <Muat dari={riwayat}>
        {({ muat }) => (
          <Table className="tabel">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Versi</Table.Th>
                <Table.Th scope="col">Dimuat</Table.Th>
                <Table.Th scope="col">Baris</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {muat.map(({ versi, dimuat, oleh, perubahan }) => (
                <Table.Tr key={versi}>
                  <Table.Td>{versi}</Table.Td>
                  <Table.Td>
                    {pada(dimuat)} oleh <Pelaku oleh={oleh} />
                  </Table.Td>
                  <Table.Td>
                    {perubahan.tambah} baru, {perubahan.ubah} berubah, {perubahan.akhiri} diakhiri, {perubahan.hapus}{' '}
                    dihapus
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Muat>
    </section>
  );
}

function Pelaku({ oleh }: { oleh: string }) {
  const [jenis, id = ''] = oleh.split(/:(.*)/s);
  if (jenis === 'pegawai') return <NamaPegawai id={id} />;
  return jenis === 'akun' ? `akun ${id.slice(0, 8)}` : 'baris perintah';
}
