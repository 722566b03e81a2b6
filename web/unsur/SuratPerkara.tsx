import { Badge, Button, Card, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { Surat } from '../api/klien.ts';
import { hari } from '../teks.ts';
import { Pdf } from './Pdf.tsx';

const STATUS = { terbit: 'Terbit', menungguTte: 'Menunggu tanda tangan', batal: 'Batal' } as const;

/** Letters of a case, each to be read in place. */
export function SuratPerkara({ surat }: { surat: readonly Surat[] }) {
  if (surat.length === 0) return <Text>Belum ada surat.</Text>;
  return (
    <Stack>
      {surat.map((s) => (
        <SatuSurat key={s.id} {...s} />
      ))}
    </Stack>
  );
}

function SatuSurat({ id, nomor, hal, tanggal, kepada, status }: Surat) {
  const [terbuka, setTerbuka] = useState(false);
  return (
    <Card withBorder>
      <Group justify="space-between" align="start">
        <Text fw={600}>{hal}</Text>
        <Badge variant="outline">{STATUS[status]}</Badge>
      </Group>
      <Text size="sm">
        Nomor {nomor}, {hari(tanggal)}
      </Text>
      <Text size="sm">Kepada {kepada.join('; ')}</Text>
      <Button mt="xs" variant="default" aria-expanded={terbuka} onClick={() => setTerbuka(!terbuka)}>
        {terbuka ? 'Tutup surat' : 'Baca surat'}
        <VisuallyHidden>{nomor}</VisuallyHidden>
      </Button>
      {terbuka && <Pdf asal={{ surat: id }} judul={`Surat ${nomor}`} />}
    </Card>
  );
}
