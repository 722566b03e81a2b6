import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import type { Rute } from './rute.ts';
import { Batas } from './unsur/Batas.tsx';
import { Galat } from './unsur/Galat.tsx';
import { Judul, namaiDokumen } from './unsur/Judul.tsx';
import { Muat } from './unsur/Muat.tsx';

interface Props {
  rute: Rute;
  /** What stands in the address for the parameters of the route. */
  param: Readonly<Record<string, string | undefined>>;
}

/** One page, loaded when it is first opened. Without a network it says so, and comes by itself when there is one again. */
export function Halaman({ rute, param }: Props) {
  const halaman = useQuery({
    queryKey: ['halaman', rute.alamat],
    queryFn: rute.muat,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: true,
  });
  // Before the page's own heading, which may know it more exactly.
  useLayoutEffect(() => namaiDokumen(rute.judul), [rute]);
  if (halaman.isError) {
    return (
      <>
        <Judul judul={rute.judul} />
        <Galat galat={halaman.error} />
        <Button loading={halaman.isFetching} onClick={() => halaman.refetch()}>
          Coba lagi
        </Button>
      </>
    );
  }
  return (
    <Batas key={JSON.stringify(param)}>
      <Muat dari={halaman}>{(Isi) => <Isi {...param} />}</Muat>
    </Batas>
  );
}
