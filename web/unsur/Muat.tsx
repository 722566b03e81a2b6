import { Group, Loader, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Galat } from './Galat.tsx';

interface Isi<T> {
  dari: { data: T | undefined; error: unknown };
  children: (data: T) => ReactNode;
}

/** What a question answered; until then that it is awaited, or why there is no answer. */
export function Muat<T>({ dari: { data, error }, children }: Isi<T>) {
  if (data !== undefined) return children(data);
  if (error) return <Galat galat={error} />;
  return (
    <Group role="status">
      <Loader size="sm" aria-hidden />
      <Text>Memuat…</Text>
    </Group>
  );
}
