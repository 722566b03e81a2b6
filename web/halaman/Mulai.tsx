import { Anchor, List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { tanyaSemuaProsedur } from '../api/tanya.ts';
import { sebutan } from '../teks.ts';
import { Judul } from '../unsur/Judul.tsx';
import { Muat } from '../unsur/Muat.tsx';

/** Which procedure to start. */
export function Mulai() {
  const semua = useQuery(tanyaSemuaProsedur);
  return (
    <>
      <Judul judul="Mulai prosedur" />
      <Muat dari={semua}>
        {(prosedur) => (
          <List spacing="sm">
            {prosedur.map(({ nama, varian }) => (
              <List.Item key={nama}>
                <Anchor component={Link} href={`/mulai/${nama}`}>
                  {sebutan(nama)}
                </Anchor>
                <Text size="sm">{[...new Set(varian.map((v) => v.peraturan))].join('; ')}</Text>
              </List.Item>
            ))}
          </List>
        )}
      </Muat>
    </>
  );
}
