/** Choosing a file: it is sent as it is chosen, and named by its digest from then on. */
import { Button, FileButton, Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tanyaBatasBerkas } from '../api/tanya.ts';
import { Galat } from '../unsur/Galat.tsx';
import { Muat } from '../unsur/Muat.tsx';
import { type Lampiran, unggah } from './berkas.ts';

interface Props {
  /** What the button says. */
  teks: string;
  /** What the file is for, for whoever does not see where the button stands. */
  label: string;
  terima: (berkas: Lampiran) => void;
  /** How many there are already, where there may be several. */
  sudah?: number;
}

const MB = 1024 * 1024;

export function TombolBerkas({ teks, label, terima, sudah = 0 }: Props) {
  const batas = useQuery(tanyaBatasBerkas);
  const [dikirim, setDikirim] = useState<{ nama: string; bagian: number }>();
  const [keberatan, setKeberatan] = useState<string>();
  const [galat, setGalat] = useState<unknown>();
  return (
    <Muat dari={batas}>
      {({ palingBesar, palingBanyak, akhiran }) => {
        const kirim = async (berkas: File | null) => {
          if (!berkas) return;
          setGalat(undefined);
          setKeberatan(undefined);
          if (berkas.size > palingBesar) return setKeberatan(`${berkas.name} lebih besar dari ${palingBesar / MB} MB.`);
          if (!akhiran.some((a) => berkas.name.toLowerCase().endsWith(`.${a}`))) {
            return setKeberatan(`${berkas.name} bukan ${akhiran.join(', ')}.`);
          }
          setDikirim({ nama: berkas.name, bagian: 0 });
          try {
            const { sidik, nama } = await unggah(berkas, (bagian) => setDikirim({ nama: berkas.name, bagian }));
            terima({ sidik, nama });
          } catch (salah) {
            setGalat(salah);
          } finally {
            setDikirim(undefined);
          }
        };
        return (
          <Stack gap="xs">
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
            {sudah < palingBanyak && (
              <Group>
                <FileButton
                  onChange={(berkas) => void kirim(berkas)}
                  accept={akhiran.map((a) => `.${a}`).join(',')}
                  inputProps={{ 'aria-label': label }}
                >
                  {(props) => (
                    <Button {...props} variant="default" disabled={dikirim !== undefined}>
                      {teks}
                    </Button>
                  )}
                </FileButton>
              </Group>
            )}
          </Stack>
        );
      }}
    </Muat>
  );
}
