import { Alert, List, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { GalatApi } from '../api/klien.ts';

/** A refusal: what is wrong, what to do about it, and on what ground. */
export function Galat({ galat, fokus = false }: { galat: unknown; fokus?: boolean }) {
  const ini = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fokus && galat) ini.current?.focus();
  }, [fokus, galat]);
  if (!galat) return null;
  if (!(galat instanceof GalatApi)) throw galat;
  const { detail, perbaikan, dasar, kode } = galat.masalah;
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
