/** Files that go with a request or decision: each is sent as it is chosen, and named by its digest from then on. */
import { Button, Fieldset, FileButton, Group, List, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tanyaBatasBerkas } from '../api/tanya.ts';
import { Galat } from '../unsur/Galat.tsx';
import { Muat } from '../unsur/Muat.tsx';
import { type Lampiran as Berkas, unggah } from './berkas.ts';

interface Props {
  lampiran: readonly Berkas[];
  ubah: (lampiran: Berkas[]) => void;
}

const MB = 1024 * 1024;

export function Lampiran({ lampiran, ubah }: Props) {
  const batas = useQuery(tanyaBatasBerkas);
  const [dikirim, setDikirim] = useState<{ nama: string; bagian: number }>();
  const [keberatan, setKeberatan] = useState<string>();
  const [galat, setGalat] = useState<unknown>();
  return (
    <Fieldset legend="Lampiran">
      <Muat dari={batas}>
        {({ palingBesar, palingBanyak, akhiran }) => {
          const tambah = async (berkas: File | null) => {
            if (!berkas) return;
            setGalat(undefined);
            setKeberatan(undefined);
            if (berkas.size > palingBesar)
              return setKeberatan(`${berkas.name} lebih besar dari ${palingBesar / MB} MB.`);
            if (!akhiran.some((a) => berkas.name.toLowerCase().endsWith(`.${a}`))) {
              return setKeberatan(`${berkas.name} bukan ${akhiran.join(', ')}.`);
            }
            setDikirim({ nama: berkas.name, bagian: 0 });
            try {
              const { sidik, nama } = await unggah(berkas, (bagian) => setDikirim({ nama: berkas.name, bagian }));
              ubah([...lampiran.filter((b) => b.sidik !== sidik), { sidik, nama }]);
            } catch (salah) {
              setGalat(salah);
            } finally {
              setDikirim(undefined);
            }
          };
          return (
            <Stack gap="xs">
              <Text size="sm">
                Paling banyak {palingBanyak} berkas, masing-masing paling besar {palingBesar / MB} MB:{' '}
                {akhiran.join(', ')}.
              </Text>
              {lampiran.length > 0 && (
                <List size="sm">
                  {lampiran.map(({ sidik, nama }) => (
                    <List.Item key={sidik}>
                      {nama}
                      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                        SHA-256 {sidik}
                      </Text>
                      <Button
                        variant="default"
                        size="compact-sm"
                        onClick={() => ubah(lampiran.filter((b) => b.sidik !== sidik))}
                      >
                        Hapus {nama}
                      </Button>
                    </List.Item>
                  ))}
                </List>
              )}
              {dikirim && (
                <div role="status">
                  <Text size="sm">
                    Mengirim {dikirim.nama}: {Math.round(dikirim.bagian * 100)} persen
                  </Text>
                  <Progress value={dikirim.bagian * 100} aria-label={`Mengirim ${dikirim.nama}`} />
                </div>
              )}
              {keberatan && (
                <Text size="sm" role="alert">
                  {keberatan}
                </Text>
              )}
              <Galat galat={galat} fokus />
              {lampiran.length < palingBanyak && (
                <Group>
                  <FileButton
                    onChange={(berkas) => void tambah(berkas)}
                    accept={akhiran.map((a) => `.${a}`).join(',')}
                    inputProps={{ 'aria-label': 'Berkas lampiran' }}
                  >
                    {(props) => (
                      <Button {...props} variant="default" disabled={dikirim !== undefined}>
                        Tambah berkas
                      </Button>
                    )}
                  </FileButton>
                </Group>
              )}
            </Stack>
          );
        }}
      </Muat>
    </Fieldset>
  );
}
