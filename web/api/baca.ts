/** What the reading pages ask: lists that go on, page by page. */
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { components, paths } from '../../docs/openapi.d.ts';
import { api, isi } from './klien.ts';

export type SuratSaya = components['schemas']['SuratSaya'];
type Tanya<J extends keyof paths> = paths[J] extends { get: { parameters: { query?: infer Q } } }
  ? NonNullable<Q>
  : never;

interface Sehalaman<T> {
  baris: T[];
  lanjut?: string | undefined;
}

/** A list of which the API tells where it goes on. */
export const berlanjut = <T>(
  kunci: readonly unknown[],
  ambil: (sesudah: string | undefined) => Promise<Sehalaman<T>>,
) =>
  infiniteQueryOptions({
    queryKey: kunci,
    queryFn: ({ pageParam }) => ambil(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ lanjut }) => lanjut,
    placeholderData: keepPreviousData,
  });

/** Without what is empty: a filter that is not set is not sent. */
export const terisi = <T extends object>(tanya: T): T =>
  Object.fromEntries(Object.entries(tanya).filter(([, nilai]) => nilai !== '' && nilai !== undefined)) as T;

export type SaringSurat = Tanya<'/v1/surat'>;
export const tanyaSuratSaya = (saring: SaringSurat) =>
  berlanjut(['surat-saya', saring], (sesudah) =>
    isi(api.GET('/v1/surat', { params: { query: terisi({ ...saring, sesudah, batas: 20 }) } })),
  );
