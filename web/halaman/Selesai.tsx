import { Anchor, List, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { components } from '../../docs/openapi.d.ts';
import { sebutan } from '../teks.ts';
import { Judul } from '../unsur/Judul.tsx';

/** What came of an act: where the case is now, and the letters that it issued. */
export function Selesai({ judul, prosedur, keadaan, surat }: components['schemas']['Hasil'] & { judul: string }) {
  return (
    <Stack>
      <Judul judul={judul} />
      <Text>Keadaan perkara sekarang: {sebutan(keadaan).toLowerCase()}.</Text>
      {surat.length > 0 && (
        <List>
          {surat.map((s) => (
            <List.Item key={s.id}>
              {sebutan(s.jenis)} nomor {s.nomor}
              {s.menungguTte ? ', menunggu tanda tangan elektronik' : ''}
            </List.Item>
          ))}
        </List>
      )}
      <Anchor component={Link} href={`/perkara/${prosedur}`}>
        Lihat perkaranya
      </Anchor>
      <Anchor component={Link} href="/">
        Ke tugas saya
      </Anchor>
    </Stack>
  );
}
