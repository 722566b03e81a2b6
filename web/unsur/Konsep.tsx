import { Card, Stack, Text, Title } from '@mantine/core';
import { Pdf } from './Pdf.tsx';

interface SatuKonsep {
  jenis: string;
  hal: string;
  kepada: string[];
  pdf: string;
}

/** The letters that an act would issue, before it is done. */
export function Konsep({ konsep }: { konsep: readonly SatuKonsep[] }) {
  if (konsep.length === 0) return <Text role="status">Tidak ada surat yang akan terbit.</Text>;
  return (
    <Stack component="section" aria-label="Konsep surat">
      {konsep.map(({ jenis, hal, kepada, pdf }) => (
        <Card withBorder key={jenis + kepada.join()}>
          <Title order={3} size="h5">
            Konsep: {hal}
          </Title>
          <Text size="sm">Kepada {kepada.join('; ')}</Text>
          <Pdf asal={{ base64: pdf }} judul={`Konsep ${hal}`} />
        </Card>
      ))}
    </Stack>
  );
}
