import { Anchor, Card, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { TugasMasuk } from '../api/klien.ts';
import { tanyaTandaTangan, tanyaTugas } from '../api/tanya.ts';
import { hari, sebutan } from '../teks.ts';
import { Dasar } from '../unsur/Dasar.tsx';
import { Judul } from '../unsur/Judul.tsx';
import { Muat } from '../unsur/Muat.tsx';
import { Waktu, Wewenang } from '../unsur/Tugas.tsx';

/** What awaits me, and why I may act. */
export function TugasSaya() {
  const tugas = useQuery(tanyaTugas);
  const [cari, setCari] = useState('');
  const [jenis, setJenis] = useState('');
  const cocok = (t: TugasMasuk) =>
    (jenis === '' || t.jenis === jenis) &&
    `${sebutan(t.tugas)} ${sebutan(t.jenis)} ${t.prosedur}`.toLowerCase().includes(cari.toLowerCase());
  return (
    <>
      <Judul judul="Tugas saya" />
      <TandaTanganSaya />
      <Muat dari={tugas}>
        {({ baris, masihAda }) => {
          if (baris.length === 0) return <Text>Tidak ada tugas yang menunggu Anda.</Text>;
          const semuaJenis = [...new Set(baris.map((t) => t.jenis))].map((j) => ({ value: j, label: sebutan(j) }));
          const tampil = baris.filter(cocok);
          return (
            <Stack>
              <TextInput label="Cari" type="search" value={cari} onChange={(e) => setCari(e.target.value)} />
              <NativeSelect
                label="Prosedur"
                data={[{ value: '', label: 'Semua' }, ...semuaJenis]}
                value={jenis}
                onChange={(e) => setJenis(e.target.value)}
              />
              <Text role="status">
                {tampil.length} tugas, terlama dahulu{masihAda ? '; sesudahnya masih ada' : ''}
              </Text>
              {tampil.map((t) => (
                <KartuTugas key={`${t.prosedur} ${t.tugas} ${t.putaran}`} {...t} />
              ))}
            </Stack>
          );
        }}
      </Muat>
    </>
  );
}

const KartuTugas = (t: TugasMasuk) => (
  <Card withBorder component="article">
    <Title order={2} size="h4">
      <Anchor inherit component={Link} href={`/tugas/${t.prosedur}/${t.tugas}/${t.putaran}`}>
        {sebutan(t.tugas)}
      </Anchor>
    </Title>
    <Text>
      {sebutan(t.jenis)}
      {t.putaran > 1 ? `, putaran ${t.putaran}` : ''}
    </Text>
    <Text size="sm">Perkara {t.prosedur}</Text>
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
