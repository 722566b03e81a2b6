import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Surat } from '../api/klien.ts';
import { hari } from '../teks.ts';
import { Lipatan } from './Lipatan.tsx';
import { Pdf } from './Pdf.tsx';

export const STATUS_SURAT = {
  terbit: 'Terbit',
  menungguTte: 'Menunggu tanda tangan',
  batal: 'Batal',
  digantikan: 'Digantikan',
} as const;

export interface SuratRingkas extends Omit<Surat, 'status'> {
  status: keyof typeof STATUS_SURAT;
}

/** Letters of a case, each to be read in place. */
export function SuratPerkara({ surat }: { surat: readonly Surat[] }) {
  if (surat.length === 0) return <Text>Belum ada surat.</Text>;
  return (
    <Stack>
      {surat.map((s) => (
        <KartuSurat key={s.id} {...s} />
      ))}
    </Stack>
  );
}

/** One letter, to be read in place. @param children what else there is to say of it */
export function KartuSurat({ children, ...surat }: SuratRingkas & { children?: ReactNode }) {
  const { id, nomor, hal, tanggal, kepada, status } = surat;
  return (
    <Card withBorder component="article">
      <Group justify="space-between" align="start">
        <Text fw={600}>{hal}</Text>
        <Badge variant="outline">{STATUS_SURAT[status]}</Badge>
      </Group>
      <Text size="sm">
        Nomor {nomor}, {hari(tanggal)}
      </Text>
      <Text size="sm">Kepada {kepada.join('; ')}</Text>
      {children}
      <Lipatan buka="Baca surat" tutup="Tutup surat" dari={nomor}>
        {() => <Pdf asal={{ surat: id }} judul={`Surat ${nomor}`} />}
      </Lipatan>
    </Card>
  );
}
