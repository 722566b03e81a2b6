/** Files that go with a request or decision. */
import { Button, Fieldset, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { tanyaBatasBerkas } from '../api/tanya.ts';
import { Muat } from '../unsur/Muat.tsx';
import type { Lampiran as Berkas } from './berkas.ts';
import { TombolBerkas } from './TombolBerkas.tsx';

interface Props {
  lampiran: readonly Berkas[];
  ubah: (lampiran: Berkas[]) => void;
}

const MB = 1024 * 1024;

export function Lampiran({ lampiran, ubah }: Props) {
  const batas = useQuery(tanyaBatasBerkas);
  const tanpa = (sidik: string) => lampiran.filter((b) => b.sidik !== sidik);
  return (
    <Fieldset legend="Lampiran">
      <Stack gap="xs">
        <Muat dari={batas}>
          {({ palingBesar, palingBanyak, akhiran }) => (
            <Text size="sm">
              Paling banyak {palingBanyak} berkas, masing-masing paling besar {palingBesar / MB} MB:{' '}
              {akhiran.join(', ')}.
            </Text>
          )}
        </Muat>
        {lampiran.length > 0 && (
          <List size="sm">
            {lampiran.map(({ sidik, nama }) => (
              <List.Item key={sidik}>
                {nama}
                <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                  SHA-256 {sidik}
                </Text>
                <Button variant="default" size="compact-sm" onClick={() => ubah(tanpa(sidik))}>
                  Hapus {nama}
                </Button>
              </List.Item>
            ))}
          </List>
        )}
        <TombolBerkas
          teks="Tambah berkas"
          label="Berkas lampiran"
          sudah={lampiran.length}
          terima={(berkas) => ubah([...tanpa(berkas.sidik), berkas])}
        />
      </Stack>
    </Fieldset>
  );
}
