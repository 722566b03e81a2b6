import { Anchor, Badge, Card, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { tanyaDaftarEvaluasi } from '../api/baca.ts';
import { pada, sebutan } from '../teks.ts';
import { Berlanjut } from '../unsur/Berlanjut.tsx';
import { Judul } from '../unsur/Judul.tsx';
import { NamaPegawai } from '../unsur/Nama.tsx';

/** Evaluasi berjenjang that I may see, the newest first. */
export function DaftarEvaluasi() {
  const evaluasi = useInfiniteQuery(tanyaDaftarEvaluasi);
  return (
    <>
      <Judul judul="Evaluasi" />
      <Berlanjut dari={evaluasi} apa="evaluasi berjenjang">
        {(baris) =>
          baris.map((e) => (
            <Card withBorder component="article" key={e.id}>
              <Group justify="space-between" align="start">
                <Anchor component={Link} href={`/evaluasi/${e.id}`}>
                  Hasil dari <NamaPegawai id={e.pemohon} />, {pada(e.dimulai)}
                </Anchor>
                <Badge variant="outline">{e.status}</Badge>
              </Group>
              <Text size="sm">{sebutan(e.keadaan)}</Text>
              <Text size="sm">Perkara {e.id}</Text>
            </Card>
          ))
        }
      </Berlanjut>
    </>
  );
}
