/** What the page asks, each kind of question once. */
import {
  infiniteQueryOptions,
  keepPreviousData,
  QueryCache,
  QueryClient,
  queryOptions,
  useQuery,
} from '@tanstack/react-query';
import { useMemo } from 'react';
import type { paths } from '../../docs/openapi.d.ts';
import { api, GalatApi, isi } from './klien.ts';

/** Others decide too: what awaits somebody is looked at again while he looks at it. */
const SELANG_MS = 5000;
/** Units, posts, clauses: they change with the directory, not with the day's work. */
const TETAP = { staleTime: 10 * 60_000 };

export const pertanyaan = new QueryClient({
  queryCache: new QueryCache({
    // The session has ended: the whole page has to know.
    onError: (galat, { queryKey: [pertama] }) => {
      if (belumMasuk(galat) && pertama !== 'saya') void pertanyaan.invalidateQueries({ queryKey: ['saya'] });
    },
  }),
  defaultOptions: {
    // Without a network it is said at once, not when there is one again.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      retry: (kali, galat) => kali < 2 && !(galat instanceof GalatApi && galat.masalah.status >= 400),
      retryDelay: 500,
    },
  },
});

export const belumMasuk = (galat: unknown): boolean => galat instanceof GalatApi && galat.masalah.status === 401;

const id = (nilai: string) => ({ params: { path: { id: nilai } } });

export const tanyaSaya = queryOptions({
  queryKey: ['saya'],
  queryFn: () => isi(api.GET('/v1/saya')),
  refetchInterval: 60_000,
});

export type SaringTugas = NonNullable<paths['/v1/tugas']['get']['parameters']['query']>;

/** What awaits me, page by page. */
export const tanyaTugas = (saring: SaringTugas) =>
  infiniteQueryOptions({
    queryKey: ['tugas', saring],
    queryFn: ({ pageParam }) =>
      isi(api.GET('/v1/tugas', { params: { query: { ...saring, ...(pageParam ? { sesudah: pageParam } : {}) } } })),
    initialPageParam: '',
    getNextPageParam: ({ lanjut }) => lanjut,
    // Who narrows it goes on typing in the same field.
    placeholderData: keepPreviousData,
    refetchInterval: SELANG_MS,
  });

/** Of one case, the tasks that await me. */
export const tanyaTugasPerkara = (perkara: string) =>
  queryOptions({
    queryKey: ['tugas', 'perkara', perkara],
    queryFn: async () => (await isi(api.GET('/v1/tugas', { params: { query: { perkara, batas: 200 } } }))).baris,
    refetchInterval: SELANG_MS,
  });

export const tanyaRingkasanTugas = queryOptions({
  queryKey: ['tugas', 'ringkasan'],
  queryFn: () => isi(api.GET('/v1/tugas/ringkasan')),
  refetchInterval: SELANG_MS,
});

export const tanyaTandaTangan = queryOptions({
  queryKey: ['tanda-tangan'],
  queryFn: () => isi(api.GET('/v1/tanda-tangan')),
  refetchInterval: SELANG_MS,
});

export const tanyaSertifikat = queryOptions({
  queryKey: ['sertifikat'],
  queryFn: () => isi(api.GET('/v1/tanda-tangan/sertifikat')),
});

export const tanyaDaftarPerkara = (cari: string) =>
  queryOptions({
    queryKey: ['perkara', 'daftar', cari],
    queryFn: () => isi(api.GET('/v1/perkara', { params: { query: { batas: 50, ...(cari ? { cari } : {}) } } })),
  });

export const tanyaPerkaraJenis = (jenis: string) =>
  queryOptions({
    queryKey: ['perkara', 'jenis', jenis],
    queryFn: () => isi(api.GET('/v1/perkara', { params: { query: { jenis, batas: 200 } } })),
  });

export const tanyaPerkara = (perkara: string) =>
  queryOptions({
    queryKey: ['perkara', perkara],
    queryFn: () => isi(api.GET('/v1/perkara/{id}', id(perkara))),
    refetchInterval: SELANG_MS,
  });

export const tanyaRiwayat = (perkara: string) =>
  queryOptions({
    queryKey: ['perkara', perkara, 'riwayat'],
    queryFn: () => isi(api.GET('/v1/perkara/{id}/riwayat', id(perkara))),
    refetchInterval: SELANG_MS,
  });

export const tanyaSurat = (surat: string) =>
  queryOptions({ queryKey: ['surat', surat], queryFn: () => isi(api.GET('/v1/surat/{id}', id(surat))) });

export const tanyaSemuaProsedur = queryOptions({
  queryKey: ['prosedur'],
  queryFn: () => isi(api.GET('/v1/prosedur')),
  ...TETAP,
});

export const tanyaProsedur = (jenis: string) =>
  queryOptions({
    queryKey: ['prosedur', jenis],
    queryFn: () => isi(api.GET('/v1/prosedur/{jenis}', { params: { path: { jenis } } })),
    ...TETAP,
  });

export const tanyaMesin = (jenis: string, mesin: string) =>
  queryOptions({
    queryKey: ['prosedur', jenis, 'mesin', mesin],
    queryFn: () => isi(api.GET('/v1/prosedur/{jenis}/mesin/{mesin}', { params: { path: { jenis, mesin } } })),
    ...TETAP,
  });

export const tanyaBatasBerkas = queryOptions({
  queryKey: ['berkas'],
  queryFn: () => isi(api.GET('/v1/berkas')),
  ...TETAP,
});

export const tanyaUnit = queryOptions({
  queryKey: ['unit'],
  queryFn: () => isi(api.GET('/v1/direktori/unit')),
  ...TETAP,
});

export const tanyaJabatanUnit = (unit: string) =>
  queryOptions({
    queryKey: ['unit', unit, 'jabatan'],
    queryFn: () => isi(api.GET('/v1/direktori/unit/{id}/jabatan', id(unit))),
    enabled: unit !== '',
    ...TETAP,
  });

export const tanyaJabatan = (jabatan: string) =>
  queryOptions({
    queryKey: ['jabatan', jabatan],
    queryFn: () => isi(api.GET('/v1/direktori/jabatan/{id}', id(jabatan))),
    ...TETAP,
  });

export const tanyaPegawai = (pegawai: string) =>
  queryOptions({
    queryKey: ['pegawai', pegawai],
    queryFn: () => isi(api.GET('/v1/direktori/pegawai/{id}', id(pegawai))),
    ...TETAP,
  });

export const tanyaCariPegawai = (cari: string) =>
  queryOptions({
    queryKey: ['pegawai', 'cari', cari],
    queryFn: () => isi(api.GET('/v1/direktori/pegawai', { params: { query: { cari } } })),
    enabled: cari.length >= 2,
    ...TETAP,
  });

/** So many are asked for at once. */
const KLAUSUL_SEKALI = 50;

/** Clauses as they are cited, by their ids. */
export function useKutipan(klausul: readonly string[]): ReadonlyMap<string, string> {
  const unik = [...new Set(klausul)].sort();
  const bagian = Array.from({ length: Math.ceil(unik.length / KLAUSUL_SEKALI) }, (_, i) =>
    unik.slice(i * KLAUSUL_SEKALI, (i + 1) * KLAUSUL_SEKALI),
  );
  const { data } = useQuery({
    queryKey: ['klausul', unik],
    queryFn: async () =>
      (await Promise.all(bagian.map((id) => isi(api.GET('/v1/klausul', { params: { query: { id } } }))))).flat(),
    enabled: unik.length > 0,
    ...TETAP,
  });
  return useMemo(() => new Map(data?.map((k) => [k.klausul, k.kutipan])), [data]);
}
