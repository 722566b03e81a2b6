/** The frame around every page: who is signed in, where one can go, and what has become of the session. */
import { Alert, Anchor, Box, Button, Container, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, Route, Switch, useLocation } from 'wouter';
import { api, isi } from './api/klien.ts';
import { belumMasuk, tanyaSaya } from './api/tanya.ts';
import { DaftarPerkara } from './halaman/DaftarPerkara.tsx';
import { Masuk } from './halaman/Masuk.tsx';
import { Mulai } from './halaman/Mulai.tsx';
import { MulaiSatu } from './halaman/MulaiSatu.tsx';
import { Perkara } from './halaman/Perkara.tsx';
import { SatuTugas } from './halaman/SatuTugas.tsx';
import { TandaTangan } from './halaman/TandaTangan.tsx';
import { TugasSaya } from './halaman/TugasSaya.tsx';
import { Galat } from './unsur/Galat.tsx';
import { Judul } from './unsur/Judul.tsx';
import { Muat } from './unsur/Muat.tsx';

const TUJUAN = [
  ['/', 'Tugas saya'],
  ['/perkara', 'Perkara'],
  ['/mulai', 'Mulai'],
] as const;

export function Rangka() {
  const saya = useQuery(tanyaSaya);
  const [alamat] = useLocation();
  const keluar = useMutation({
    mutationFn: () => isi(api.POST('/keluar')),
    onSuccess: ({ alamat: tujuan }) => location.assign(tujuan),
  });
  const berakhir = belumMasuk(saya.error);
  const nama = saya.data?.pegawai?.nama ?? saya.data?.peran.join(', ');
  return (
    <>
      <a className="lewati" href="#isi">
        Langsung ke isi
      </a>
      <Box component="header" px="md" py="xs" bg="blue.9" c="white">
        <Group justify="space-between" gap="xs">
          <Text fw={700}>sistem-kerja</Text>
          {nama && (
            <Group gap="xs">
              <Text size="sm">{nama}</Text>
              <Button size="compact-sm" variant="white" loading={keluar.isPending} onClick={() => keluar.mutate()}>
                Keluar
              </Button>
            </Group>
          )}
        </Group>
      </Box>
      {saya.data && (
        <Box component="nav" aria-label="Utama" px="md" py="xs" bg="gray.1">
          <Group gap="lg">
            {TUJUAN.map(([ke, teks]) => (
              <Anchor key={ke} component={Link} href={ke} py={4} aria-current={alamat === ke ? 'page' : undefined}>
                {teks}
              </Anchor>
            ))}
          </Group>
        </Box>
      )}
      <Container component="main" id="isi" tabIndex={-1} size="sm" px="md" py="md">
        <Stack>
          <Galat galat={keluar.error} fokus />
          {berakhir && saya.data && (
            <Alert color="blue" role="alert" title="Sesi Anda sudah berakhir">
              <Anchor href={`/masuk?kembali=${encodeURIComponent(alamat)}`}>Masuk lagi</Anchor> untuk melanjutkan.
            </Alert>
          )}
          {berakhir && !saya.data ? <Masuk kembali={alamat} /> : <Muat dari={saya}>{() => <Halaman />}</Muat>}
        </Stack>
      </Container>
    </>
  );
}

const Halaman = () => (
  <Switch>
    <Route path="/" component={TugasSaya} />
    <Route path="/tugas/:perkara/:tugas/:putaran">{(p) => <SatuTugas key={JSON.stringify(p)} {...p} />}</Route>
    <Route path="/tanda-tangan/:surat">{(p) => <TandaTangan key={p.surat} id={p.surat} />}</Route>
    <Route path="/perkara" component={DaftarPerkara} />
    <Route path="/perkara/:id">{(p) => <Perkara key={p.id} id={p.id} />}</Route>
    <Route path="/mulai" component={Mulai} />
    <Route path="/mulai/:jenis">{(p) => <MulaiSatu key={p.jenis} jenis={p.jenis} />}</Route>
    <Route>
      <Judul judul="Halaman tidak ada" />
      <Text>
        Alamat ini tidak dikenal.{' '}
        <Anchor component={Link} href="/">
          Ke tugas saya
        </Anchor>
      </Text>
    </Route>
  </Switch>
);
