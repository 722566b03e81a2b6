import { Badge, Button, Card, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Surat } from '../api/klien.ts';
import { hari } from '../teks.ts';
import { Pdf } from './Pdf.tsx';

const STATUS = {
  terbit: 'Terbit',
  menungguTte: 'Menunggu tanda tangan',
  batal: 'Batal',
  digantikan: 'Digantikan',
} as const;

export interface SuratRingkas extends Omit<Surat, 'status'> {
  status: keyof typeof STATUS;
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
  const [terbuka, setTerbuka] = useState(false);
  return (
    <Card withBorder component="article">
      <Group justify="space-between" align="start">
        <Text fw={600}>{hal}</Text>
        <Badge variant="outline">{STATUS[status]}</Badge>
      </Group>
      <Text size="sm">
        Nomor {nomor}, {hari(tanggal)}
      </Text>
      <Text size="sm">Kepada {kepada.join('; ')}</Text>
      {children}
      <Button mt="xs" variant="default" aria-expanded={terbuka} onClick={() => setTerbuka(!terbuka)}>
        {terbuka ? 'Tutup surat' : 'Baca surat'}
        <VisuallyHidden>{nomor}</VisuallyHidden>
      </Button>
      {terbuka && <Pdf asal={{ surat: id }} judul={`Surat ${nomor}`} />}
    </Card>
  );
}
