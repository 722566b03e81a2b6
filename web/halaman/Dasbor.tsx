import '@mantine/charts/styles.css';
import { List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { tanyaDasbor } from '../api/baca.ts';
import { tanyaUnit, useKutipan } from '../api/tanya.ts';
import { pada, sebutan } from '../teks.ts';
import { Bagian } from '../unsur/Bagian.tsx';
import { GrafikTunggu } from '../unsur/GrafikTunggu.tsx';
import { Judul } from '../unsur/Judul.tsx';
import { Muat } from '../unsur/Muat.tsx';

/** So many clauses are looked up; which rest on them most comes first. */
const KLAUSUL_TERBANYAK = 20;

/** Where cases wait: by unit, step and clause. */
export function Dasbor() {
  const dasbor = useQuery(tanyaDasbor);
  const unit = useQuery(tanyaUnit).data ?? [];
  const klausul = (dasbor.data?.perKlausul ?? []).slice(0, KLAUSUL_TERBANYAK);
  const kutipan = useKutipan(klausul.map((k) => k.klausul));
  return (
    <>
      <Judul judul="Dasbor" />
      <Muat dari={dasbor}>
        {(d) => (
          <Stack>
            <Text>
              {d.unit
                ? `Unit yang Anda pimpin: ${unit
                    .filter((u) => d.unit?.includes(u.id))
                    .map((u) => u.nama)
                    .join('; ')}.`
                : 'Semua unit.'}
            </Text>
            <List aria-label="Ringkasan">
              <List.Item>
                {d.tugas} tugas menunggu, dalam {d.perkara} perkara
              </List.Item>
              <List.Item>{d.lewatTenggat} di antaranya lewat tenggat</List.Item>
              <List.Item>Keadaan {pada(d.pada)}</List.Item>
            </List>
            <Bagian judul="Menurut unit">
              <GrafikTunggu apa="Unit" baris={d.perUnit.map((b) => ({ ...b, id: b.unit ?? '-' }))} />
            </Bagian>
            <Bagian judul="Menurut langkah">
              <GrafikTunggu
                apa="Langkah"
                baris={d.perLangkah.map((b) => {
                  const nama = `${sebutan(b.tugas)} (${sebutan(b.jenis).toLowerCase()})`;
                  return { ...b, id: nama, nama };
                })}
              />
            </Bagian>
            <Bagian judul="Menurut klausul">
              <GrafikTunggu
                apa="Klausul"
                baris={klausul.map((b) => ({ ...b, id: b.klausul, nama: kutipan.get(b.klausul) ?? b.klausul }))}
              />
            </Bagian>
          </Stack>
        )}
      </Muat>
    </>
  );
}
