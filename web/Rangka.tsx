/** The frame around every page: who is signed in, where one can go, and what has become of the session. */
import { Alert, Anchor, Box, Button, Container, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, matchRoute, Redirect, useLocation, useRouter } from 'wouter';
import { api, isi } from './api/klien.ts';
import { belumMasuk, tanyaSaya } from './api/tanya.ts';
import { Halaman } from './Halaman.tsx';
import { Masuk } from './halaman/Masuk.tsx';
import { Navigasi } from './Navigasi.tsx';
import { type Rute, ruteBagi } from './rute.ts';
import { Galat } from './unsur/Galat.tsx';
import { Judul } from './unsur/Judul.tsx';
import { Muat } from './unsur/Muat.tsx';

export function Rangka() {
  const saya = useQuery(tanyaSaya);
  const [alamat] = useLocation();
  const keluar = useMutation({
    mutationFn: () => isi(api.POST('/keluar')),
    onSuccess: ({ alamat: tujuan }) => location.assign(tujuan),
  });
  const { parser } = useRouter();
  const rute = ruteBagi(saya.data?.peran ?? []);
  const cocok = (r: Rute) => matchRoute(parser, r.alamat, alamat);
  const kini = rute.find((r) => cocok(r)[0]);
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
      {saya.data && <Navigasi rute={rute} kini={kini} />}
      <Container component="main" id="isi" tabIndex={-1} size="sm" px="md" py="md">
        <Stack>
          <Galat galat={keluar.error} fokus />
          {berakhir && saya.data && (
            <Alert color="blue" role="alert" title="Sesi Anda sudah berakhir">
              <Anchor href={`/masuk?kembali=${encodeURIComponent(alamat)}`}>Masuk lagi</Anchor> untuk melanjutkan.
            </Alert>
          )}
          {berakhir && !saya.data ? (
            <Masuk kembali={alamat} />
          ) : (
            <Muat dari={saya}>
              {() =>
                kini ? (
                  <Halaman key={kini.alamat} rute={kini} param={{ ...cocok(kini)[1] }} />
                ) : (
                  <TidakAda alamat={alamat} pertama={rute.find((r) => r.kelompok)?.alamat} />
                )
              }
            </Muat>
          )}
        </Stack>
      </Container>
    </>
  );
}

/** @param pertama where somebody who has no tasks begins */
function TidakAda({ alamat, pertama = '/' }: { alamat: string; pertama?: string }) {
  if (alamat === '/' && pertama !== '/') return <Redirect to={pertama} replace />;
  return (
    <>
      <Judul judul="Halaman tidak ada" />
      <Text>
        Alamat ini tidak dikenal.{' '}
        <Anchor component={Link} href={pertama}>
          Ke halaman pertama
        </Anchor>
      </Text>
    </>
  );
}
