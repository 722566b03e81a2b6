import { Anchor, Badge, Card, Group, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { type Penugasan, tanyaPenugasan } from '../api/baca.ts';
import { tanyaSaya } from '../api/tanya.ts';
import { hari, sebutan } from '../teks.ts';
import { Berlanjut } from '../unsur/Berlanjut.tsx';
import { Judul } from '../unsur/Judul.tsx';

/** Teams that I lead or am a member of. */
export function DaftarTim() {
  const tim = useInfiniteQuery(tanyaPenugasan({ jenis: 'pembentukanTimKerja' }));
  return (
    <>
      <Judul judul="Tim" />
      <Text>Tim kerja yang Anda pimpin atau ikuti, menurut surat tugasnya.</Text>
      <Berlanjut dari={tim} apa="tim">
        {(baris) => baris.map((t) => <SatuTim key={t.id} {...t} />)}
      </Berlanjut>
    </>
  );
}

function SatuTim({ id, namaTim, keadaan, status, masa, ketua, anggota, masih }: Penugasan) {
  const saya = useQuery(tanyaSaya).data?.pegawai?.id ?? '';
  const sebagai = ketua.includes(saya) ? 'ketua' : 'anggota';
  return (
    <Card withBorder component="article">
      <Group justify="space-between" align="start">
        <Title order={2} size="h4">
          <Anchor inherit component={Link} href={`/tim/${id}`}>
            {namaTim}
          </Anchor>
        </Title>
        <Badge variant="outline">{status}</Badge>
      </Group>
      <Text size="sm">{masih ? `Anda ${sebagai} tim ini.` : 'Anda sudah tidak dalam tim ini.'}</Text>
      {masa && (
        <Text size="sm">
          {hari(masa.mulai)} sampai {hari(masa.selesai)}
        </Text>
      )}
      <Text size="sm">
        {ketua.length + anggota.length} orang; keadaan: {sebutan(keadaan).toLowerCase()}
      </Text>
    </Card>
  );
}
