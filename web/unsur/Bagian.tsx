import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A part of a page under a heading of its own. */
export const Bagian = ({ judul, children }: { judul: string; children: ReactNode }) => (
  <section aria-label={judul}>
    <Title order={2} size="h3" mb="xs">
      {judul}
    </Title>
    {children}
  </section>
);
