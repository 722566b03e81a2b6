import { Button, Stack, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface Props {
  buka: string;
  tutup: string;
  /** Whose it is, where there are several on the page; heard, not seen. */
  dari: string;
  /** Made when it is opened first, so that it asks only then. */
  children: () => ReactNode;
}

/** What is shown when it is asked for. */
export function Lipatan({ buka, tutup, dari, children }: Props) {
  const [terbuka, setTerbuka] = useState(false);
  return (
    <Stack gap="xs" mt="xs">
      <Button variant="default" aria-expanded={terbuka} onClick={() => setTerbuka(!terbuka)}>
        {terbuka ? tutup : buka} <VisuallyHidden>{dari}</VisuallyHidden>
      </Button>
      {terbuka && children()}
    </Stack>
  );
}
