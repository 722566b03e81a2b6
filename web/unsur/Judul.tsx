import { Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

export function namaiDokumen(judul: string): void {
  document.title = `${judul} · sistem-kerja`;
}

/** Heading of a page. Whoever comes to the page starts at it: screen readers read it, the keyboard goes on from it. */
export function Judul({ children, judul }: { children?: ReactNode; judul: string }) {
  const ini = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    namaiDokumen(judul);
    ini.current?.focus();
  }, [judul]);
  return (
    <Title order={1} size="h2" ref={ini} tabIndex={-1} style={{ outline: 'none' }}>
      {children ?? judul}
    </Title>
  );
}
