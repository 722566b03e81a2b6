import { Anchor, Box, Button, Flex, Stack, Text } from '@mantine/core';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { KELOMPOK, type Rute } from './rute.ts';

/** Where one can go, by groups: on a phone behind a button, else always there. @param kini the page that is shown */
export function Navigasi({ rute, kini }: { rute: readonly Rute[]; kini: Rute | undefined }) {
  const [buka, setBuka] = useState(false);
  const tombol = useRef<HTMLButtonElement>(null);
  const id = useId();
  const tutup = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !buka) return;
    setBuka(false);
    tombol.current?.focus();
  };
  return (
    <Box bg="gray.1" px="md" py="xs" onKeyDown={tutup}>
      <Button
        ref={tombol}
        hiddenFrom="sm"
        variant="default"
        fullWidth
        aria-expanded={buka}
        aria-controls={id}
        onClick={() => setBuka(!buka)}
      >
        {buka ? 'Tutup menu' : 'Menu'}
      </Button>
      <Box component="nav" id={id} aria-label="Utama" visibleFrom={buka ? undefined : 'sm'}>
        <Flex direction={{ base: 'column', sm: 'row' }} wrap="wrap" columnGap="xl" rowGap="xs">
          {KELOMPOK.map((kelompok) => {
            const isi = rute.filter((r) => r.kelompok === kelompok);
            return (
              isi.length > 0 && <Kelompok key={kelompok} {...{ kelompok, isi, kini }} dipilih={() => setBuka(false)} />
            );
          })}
        </Flex>
      </Box>
    </Box>
  );
}

interface PropsKelompok {
  kelompok: string;
  isi: readonly Rute[];
  kini: Rute | undefined;
  dipilih(): void;
}

function Kelompok({ kelompok, isi, kini, dipilih }: PropsKelompok) {
  const id = useId();
  return (
    <Stack gap={0}>
      <Text size="sm" fw={600} c="dimmed" id={id}>
        {kelompok}
      </Text>
      <Flex
        component="ul"
        aria-labelledby={id}
        className="navigasi"
        direction={{ base: 'column', sm: 'row' }}
        columnGap="md"
      >
        {isi.map(({ alamat, judul }) => (
          <li key={alamat}>
            <Anchor component={Link} href={alamat} onClick={dipilih} aria-current={tanda(alamat, kini)}>
              {judul}
            </Anchor>
          </li>
        ))}
      </Flex>
    </Stack>
  );
}

/** This page, or the one that it belongs to. */
function tanda(alamat: string, kini: Rute | undefined): 'page' | 'true' | undefined {
  if (kini?.alamat === alamat) return 'page';
  return kini?.induk === alamat ? 'true' : undefined;
}
