import { Alert, List, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { GalatApi } from '../api/klien.ts';

/** A part of the page itself that did not come, or broke. */
const BUKAN_API = {
  kode: 'HALAMAN',
  detail: 'Bagian halaman ini tidak dapat dimuat.',
  perbaikan:
    'Periksa jaringan Anda, lalu coba lagi atau muat ulang halaman; bila terjadi lagi, laporkan kepada pengelola.',
  dasar: [],
};

/** A refusal: what is wrong, what to do about it, and on what ground. */
export function Galat({ galat, fokus = false }: { galat: unknown; fokus?: boolean }) {
  const ini = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fokus && galat) ini.current?.focus();
  }, [fokus, galat]);
  if (!galat) return null;
  const { detail, perbaikan, dasar, kode } = galat instanceof GalatApi ? galat.masalah : BUKAN_API;
  const didahului = kode === 'TUGAS_TERTUTUP';
  return (
    <Alert
      ref={ini}
      tabIndex={-1}
      role="alert"
      color={didahului ? 'blue' : 'red'}
      title={didahului ? 'Tugas ini sudah diputus' : 'Tidak dapat dilanjutkan'}
    >
      <Text>{detail}</Text>
      <Text>{perbaikan}</Text>
      {dasar.length > 0 && (
        <List size="sm" mt="xs" aria-label="Dasar">
          {dasar.map(({ klausul, kutipan }) => (
            <List.Item key={klausul}>{kutipan}</List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
