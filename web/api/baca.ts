/** What the reading pages ask: lists that go on, page by page. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
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

export type Penugasan = components['schemas']['Penugasan'];
export const tanyaPenugasan = (saring: Tanya<'/v1/penugasan'>) =>
  berlanjut(['penugasan', saring], (sesudah) =>
    isi(api.GET('/v1/penugasan', { params: { query: { ...saring, ...terisi({ sesudah }), batas: 20 } } })),
  );

export const tanyaTim = (id: string) =>
  queryOptions({ queryKey: ['tim', id], queryFn: () => isi(api.GET('/v1/tim/{id}', { params: { path: { id } } })) });

export const tanyaKewajiban = (id: string) =>
  queryOptions({
    queryKey: ['perkara', id, 'kewajiban'],
    queryFn: () => isi(api.GET('/v1/perkara/{id}/kewajiban', { params: { path: { id } } })),
  });

export type BarisAgenda = components['schemas']['Agenda']['baris'][number];
export type SaringAgenda = Tanya<'/v1/agenda/{id}'>;

export const tanyaUnitAgenda = queryOptions({
  queryKey: ['agenda'],
  queryFn: () => isi(api.GET('/v1/agenda')),
});

export const tanyaAgenda = (id: string, saring: SaringAgenda) =>
  queryOptions({
    queryKey: ['agenda', id, saring],
    queryFn: () => isi(api.GET('/v1/agenda/{id}', { params: { path: { id }, query: terisi(saring) } })),
    enabled: id !== '',
    placeholderData: keepPreviousData,
  });

export type BarisJurnal = components['schemas']['BarisJurnal'];
export type SaringJurnal = Tanya<'/v1/jurnal'>;
export const tanyaJurnal = (saring: SaringJurnal) =>
  berlanjut(['jurnal', saring], (sesudah) =>
    isi(api.GET('/v1/jurnal', { params: { query: terisi({ ...saring, sesudah, batas: 20 }) } })),
  );

export type Evaluasi = components['schemas']['Evaluasi'];
export type VersiEvaluasi = Evaluasi['versi'][number];
export const tanyaDaftarEvaluasi = berlanjut(['evaluasi'], (sesudah) =>
  isi(api.GET('/v1/perkara', { params: { query: terisi({ jenis: 'evaluasiBerjenjang', sesudah, batas: 20 }) } })),
);

export const tanyaEvaluasi = (id: string) =>
  queryOptions({
    queryKey: ['evaluasi', id],
    queryFn: () => isi(api.GET('/v1/evaluasi/{id}', { params: { path: { id } } })),
  });

export const tanyaDasbor = queryOptions({
  queryKey: ['dasbor'],
  queryFn: () => isi(api.GET('/v1/dasbor')),
  refetchInterval: 60_000,
});
