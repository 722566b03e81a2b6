import { Anchor, Button, Card, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { TugasMasuk } from '../api/klien.ts';
import { tanyaRingkasanTugas, tanyaTandaTangan, tanyaTugas } from '../api/tanya.ts';
import { hari, sebutan } from '../teks.ts';
import { kunciTugas, sejenis } from '../tugas/kirim.ts';
import { Saring, useSaringan } from '../tugas/Saring.tsx';
import { Sekaligus } from '../tugas/Sekaligus.tsx';
import { Dasar } from '../unsur/Dasar.tsx';
import { Judul } from '../unsur/Judul.tsx';
import { Muat } from '../unsur/Muat.tsx';
import { NamaPegawai } from '../unsur/Nama.tsx';
import { Waktu, Wewenang } from '../unsur/Tugas.tsx';

/** What awaits me, and why I may act. */
export function TugasSaya() {
  const { isi, setIsi, saring, menyaring } = useSaringan();
  const tugas = useInfiniteQuery(tanyaTugas(saring));
  const { data: ringkasan } = useQuery(tanyaRingkasanTugas);
  const [memilih, setMemilih] = useState(false);
  const [pilihan, setPilihan] = useState<readonly TugasMasuk[]>([]);
  const [pertama, ...lain] = pilihan;
  const selesai = () => {
    setMemilih(false);
    setPilihan([]);
  };
  const ubah = (t: TugasMasuk, dipilih: boolean) =>
    setPilihan(dipilih ? [...pilihan, t] : pilihan.filter((p) => kunciTugas(p) !== kunciTugas(t)));
  return (
    <>
      <Judul judul="Tugas saya" />
      <TandaTanganSaya />
      <Muat dari={tugas}>
        {({ pages }) => {
          const baris = pages.flatMap((p) => p.baris);
          if (baris.length === 0 && !menyaring) return <Text>Tidak ada tugas yang menunggu Anda.</Text>;
          return (
            <Stack>
              <Saring isi={isi} setIsi={setIsi} />
              <Text role="status">
                {baris.length} tugas ditampilkan{ringkasan ? ` dari ${ringkasan.jumlah} yang menunggu Anda` : ''},
                terlama dahulu
              </Text>
              {!memilih && (
                <Button variant="default" onClick={() => setMemilih(true)}>
                  Pilih beberapa sekaligus
                </Button>
              )}
              {memilih && !pertama && (
                <Group>
                  <Text>Pilih tugas sejenis di bawah ini.</Text>
                  <Button variant="default" onClick={selesai}>
                    Batal memilih
                  </Button>
                </Group>
              )}
              {pertama && <Sekaligus tugas={[pertama, ...lain]} selesai={selesai} />}
              {baris.map((t) => (
                <KartuTugas key={kunciTugas(t)} {...t}>
                  {memilih && (
                    <Checkbox
                      label={`Pilih ${sebutan(t.tugas).toLowerCase()}, perkara ${t.prosedur}`}
                      checked={pilihan.some((p) => kunciTugas(p) === kunciTugas(t))}
                      disabled={pertama !== undefined && !sejenis(pertama, t)}
                      onChange={(e) => ubah(t, e.target.checked)}
                    />
                  )}
                </KartuTugas>
              ))}
              {tugas.hasNextPage && (
                <Button variant="default" loading={tugas.isFetchingNextPage} onClick={() => void tugas.fetchNextPage()}>
                  Tampilkan berikutnya
                </Button>
              )}
            </Stack>
          );
        }}
      </Muat>
    </>
  );
}

const KartuTugas = ({ children, ...t }: TugasMasuk & { children: ReactNode }) => (
  <Card withBorder component="article">
    {children}
    <Title order={2} size="h4">
      <Anchor inherit component={Link} href={`/tugas/${t.prosedur}/${t.tugas}/${t.putaran}`}>
        {sebutan(t.tugas)}
      </Anchor>
    </Title>
    <Text>
      {sebutan(t.jenis)}
      {t.putaran > 1 ? `, putaran ${t.putaran}` : ''}
    </Text>
    <Text size="sm">
      Perkara {t.prosedur}, dari <NamaPegawai id={t.pemohon} />
    </Text>
    <Wewenang sebagai={t.sebagai} />
    <Waktu {...t} />
    <Dasar klausul={t.dasar} />
  </Card>
);

/** Letters that wait for my signature; where none do, nothing. */
function TandaTanganSaya() {
  const { data = [] } = useQuery(tanyaTandaTangan);
  if (data.length === 0) return null;
  return (
    <Stack component="section" aria-label="Menunggu tanda tangan saya">
      <Title order={2} size="h3">
        Menunggu tanda tangan
      </Title>
      {data.map(({ id, hal, nomor, tanggal }) => (
        <Card withBorder component="article" key={id}>
          <Anchor component={Link} href={`/tanda-tangan/${id}`}>
            {hal}
          </Anchor>
          <Text size="sm">
            Nomor {nomor}, {hari(tanggal)}
          </Text>
        </Card>
      ))}
    </Stack>
  );
}
