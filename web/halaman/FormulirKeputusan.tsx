import { Button, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { api, isi, type TugasMasuk } from '../api/klien.ts';
import { tanyaProsedur } from '../api/tanya.ts';
import { type Lampiran as Berkas, denganBerkas } from '../formulir/berkas.ts';
import type { DrafKeputusan } from '../formulir/draf.ts';
import { Formulir } from '../formulir/Formulir.tsx';
import { Lampiran } from '../formulir/Lampiran.tsx';
import { bersih, type Isian, type Skema, skemaPeristiwa } from '../formulir/skema.ts';
import { sebutan } from '../teks.ts';
import { Galat } from '../unsur/Galat.tsx';
import { Konsep } from '../unsur/Konsep.tsx';
import { Muat } from '../unsur/Muat.tsx';

/** What is sent of a decision, besides on which task. */
export interface Keputusan {
  peristiwa: { type: string } & Isian;
  lampiran?: Berkas[];
}

interface Props {
  tugas: TugasMasuk;
  draf: DrafKeputusan;
  setDraf: (draf: DrafKeputusan) => void;
  galat: unknown;
  sibuk: boolean;
  putuskan: (keputusan: Keputusan) => void;
}

/** What may be decided, what has to be said with it, and the letter that will come of it. */
export function FormulirKeputusan({
  tugas: { prosedur, jenis, tugas, putaran, peristiwa: pilihan },
  draf,
  setDraf,
  galat,
  sibuk,
  putuskan,
}: Props) {
  const prosedurIni = useQuery(tanyaProsedur(jenis));
  const type = draf.type || (pilihan.length === 1 ? (pilihan[0] ?? '') : '');
  const { isian, lampiran } = draf;
  const keputusan: Keputusan = {
    peristiwa: { type, ...(bersih(isian) as Isian | undefined) },
    ...denganBerkas(lampiran, isian),
  };
  const pratinjau = useMutation({
    mutationFn: () =>
      isi(
        api.POST('/v1/perkara/{id}/pratinjau', {
          params: { path: { id: prosedur } },
          body: { tugas, putaran, ...keputusan } as never,
        }),
      ),
  });
  const ganti = (baru: Partial<DrafKeputusan>) => {
    setDraf({ ...draf, ...baru });
    pratinjau.reset();
  };
  // Looking and deciding ask for the same fields; which of the two it is, the button says.
  const kirim = (acara: FormEvent<HTMLFormElement>) => {
    acara.preventDefault();
    const { submitter } = acara.nativeEvent as SubmitEvent;
    if (submitter?.getAttribute('value') === 'konsep') pratinjau.mutate();
    else putuskan(keputusan);
  };
  return (
    <section aria-label="Keputusan">
      <Title order={2} size="h3">
        Keputusan
      </Title>
      <form onSubmit={kirim}>
        <Stack>
          <Text size="sm">Yang Anda tulis disimpan di peramban ini sampai diputus.</Text>
          <Radio.Group
            label="Apa keputusan Anda?"
            value={type}
            onChange={(baru) => ganti({ type: baru, isian: {} })}
            required
            name="peristiwa"
          >
            <Stack gap="xs" py="xs">
              {pilihan.map((p) => (
                <Radio key={p} value={p} label={sebutan(p)} size="md" required />
              ))}
            </Stack>
          </Radio.Group>
          {type && (
            <Muat dari={prosedurIni}>
              {(p) => (
                <Formulir
                  skema={skemaPeristiwa(p.peristiwa as Skema, type)}
                  isian={isian}
                  ubah={(baru) => ganti({ isian: baru })}
                />
              )}
            </Muat>
          )}
          <Lampiran lampiran={lampiran} ubah={(baru) => ganti({ lampiran: baru })} />
          <Galat galat={galat ?? pratinjau.error} fokus />
          <Group>
            <Button type="submit" value="konsep" variant="default" loading={pratinjau.isPending}>
              Lihat konsep surat
            </Button>
            <Button type="submit" value="putuskan" loading={sibuk}>
              Putuskan
            </Button>
          </Group>
          {pratinjau.data && <Konsep konsep={pratinjau.data} />}
        </Stack>
      </form>
    </section>
  );
}
