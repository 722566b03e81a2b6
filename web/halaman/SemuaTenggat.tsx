import { Anchor, Card, NativeSelect, Stack, Table, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { type KeadaanTenggat, tanyaAturanTenggat, tanyaTenggat } from '../api/pengelola.ts';
import { useKutipan } from '../api/tanya.ts';
import { dariKini, pada, sebutan } from '../teks.ts';
import { Berlanjut } from '../unsur/Berlanjut.tsx';
import { Judul } from '../unsur/Judul.tsx';
import { Muat } from '../unsur/Muat.tsx';
import { NamaPemegang } from '../unsur/Nama.tsx';
import { Tenggat } from '../unsur/Tenggat.tsx';

const KEADAAN = {
  lewat: 'Lewat tenggat',
  mendekati: 'Lewat separuh waktunya',
  berjalan: 'Berjalan',
} as const satisfies Record<KeadaanTenggat, string>;

/** Where cases wait too long, and which rules say so. */
export function SemuaTenggat() {
  const [keadaan, setKeadaan] = useState<KeadaanTenggat>('lewat');
  const tugas = useInfiniteQuery(tanyaTenggat(keadaan));
  return (
    <>
      <Judul judul="Tenggat" />
      <NativeSelect
        label="Tugas yang"
        data={Object.entries(KEADAAN).map(([value, label]) => ({ value, label }))}
        value={keadaan}
        onChange={(e) => setKeadaan(e.target.value as KeadaanTenggat)}
      />
      <Berlanjut dari={tugas} apa="tugas">
        {(baris) =>
          baris.map((t) => (
            <Card withBorder component="article" key={`${t.prosedur} ${t.tugas} ${t.putaran} ${t.pemegang}`}>
              <Title order={2} size="h4">
                {sebutan(t.tugas)}
              </Title>
              <Text>{sebutan(t.jenis)}</Text>
              <Text size="sm">
                Pada <NamaPemegang pemegang={t.pemegang} />, sejak {pada(t.dibukaPada)} ({dariKini(t.dibukaPada)})
              </Text>
              <Tenggat {...t} />
              <Text size="sm">
                {t.terlihat ? (
                  <Anchor component={Link} href={`/perkara/${t.prosedur}`}>
                    Perkara {t.prosedur}
                  </Anchor>
                ) : (
                  `Perkara ${t.prosedur}`
                )}
              </Text>
            </Card>
          ))
        }
      </Berlanjut>
      <Aturan />
    </>
  );
}

const PENETAP = {
  norma: 'peraturan',
  pedoman: 'pedoman umum',
  instansi: 'instansi',
  tersirat: 'aturan tersirat',
} as const;

function Aturan() {
  const aturan = useQuery(tanyaAturanTenggat);
  const [varian, setVarian] = useState('');
  const semua = aturan.data ?? [];
  const pilihan = [...new Set(semua.map((a) => a.varian))];
  const terpilih = semua.filter((a) => a.varian === (varian || pilihan[0]));
  const kutipan = useKutipan(terpilih.flatMap((a) => a.dasar));
  return (
    <section aria-label="Tenggat yang ditetapkan">
      <Title order={2} size="h3">
        Tenggat yang ditetapkan
      </Title>
      <Muat dari={aturan}>
        {() => (
          <Stack>
            <NativeSelect
              label="Varian"
              data={pilihan.map((value) => ({ value, label: sebutan(value) }))}
              value={varian || pilihan[0]}
              onChange={(e) => setVarian(e.target.value)}
            />
            <Table className="tabel" aria-label="Tenggat tiap prosedur">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">Langkah</Table.Th>
                  <Table.Th scope="col">Tenggat dan penetapnya</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {terpilih.map(({ prosedur, nama, hariKerja, masa, penetap, dasar }) => (
                  <Table.Tr key={`${prosedur} ${nama}`}>
                    <Table.Td>
                      {sebutan(prosedur)}: {sebutan(nama).toLowerCase()}
                    </Table.Td>
                    <Table.Td>
                      <Text fw={600}>
                        {hariKerja
                          ? `${hariKerja} hari kerja`
                          : `hari terakhir pada permohonan, diingatkan ${masa?.hariSebelum} hari sebelumnya`}
                      </Text>
                      <Text size="sm">
                        Ditetapkan {PENETAP[penetap]}: {dasar.map((k) => kutipan.get(k) ?? k).join('; ')}
                      </Text>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Stack>
        )}
      </Muat>
    </section>
  );
}
