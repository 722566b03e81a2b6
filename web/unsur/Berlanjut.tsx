import { Button, Stack, Text } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Galat } from './Galat.tsx';
import { Muat } from './Muat.tsx';

interface Props<T> {
  dari: UseInfiniteQueryResult<InfiniteData<{ baris: T[]; lanjut?: string | undefined }>>;
  /** What the rows are, as a word after their number. */
  apa: string;
  children: (baris: T[]) => ReactNode;
}

/** A list as far as it has been asked for, and a button for what follows. */
export function Berlanjut<T>({ dari, apa, children }: Props<T>) {
  return (
    <Muat dari={dari}>
      {({ pages }) => {
        const baris = pages.flatMap((p) => p.baris);
        return (
          <Stack>
            <Text role="status">
              {baris.length === 0
                ? `Tidak ada ${apa}.`
                : `${baris.length} ${apa}${dari.hasNextPage ? ', dan masih ada' : ''}`}
            </Text>
            {children(baris)}
            <Galat galat={dari.isFetchNextPageError && dari.error} fokus />
            {dari.hasNextPage && (
              <Button variant="default" loading={dari.isFetchingNextPage} onClick={() => dari.fetchNextPage()}>
                Tampilkan berikutnya
              </Button>
            )}
          </Stack>
        );
      }}
    </Muat>
  );
}
