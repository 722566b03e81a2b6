/** What carries out a clause: machines with their letters and notices, and the data that cite it. */
import type { RegistriPeraturan } from '../../peraturan/muat.ts';
import type { GALAT } from '../../workflows/runtime/galat.ts';
import type { DefinisiProsedur } from '../../workflows/runtime/mesin.ts';
import { rujukanMesin } from '../docs/rujukan.ts';
import { berkasMesin } from '../docs/tautan.ts';

export const JENIS_RUJUKAN = ['mesin', 'model', 'varian', 'galat', 'kewajiban'] as const;
export type JenisRujukan = (typeof JENIS_RUJUKAN)[number];

export interface Rujukan {
  klausul: string;
  jenis: JenisRujukan;
  /** Where, as Markdown: a machine's link, `model pd-1`, … */
  di: string;
  /** What cites it there. */
  tempat: string;
}

export interface BahanRujukan {
  registri: RegistriPeraturan;
  prosedur: DefinisiProsedur[];
  galat: Partial<Record<keyof typeof GALAT, { dasar: readonly string[] }>>;
}

export function kumpulkanRujukan({ registri, prosedur, galat }: BahanRujukan): Rujukan[] {
  const dikenal = new Set(registri.semuaKlausul().map((k) => k.id));
  const dalam = (jenis: JenisRujukan, di: string, nilai: unknown): Rujukan[] =>
    klausulDalam(nilai, dikenal).map(({ klausul, jalan }) => ({ klausul, jenis, di, tempat: jalan }));
  return [
    ...rujukanMesin(prosedur).map(
      ({ klausul, prosedur: nama, mesin, ringkas }): Rujukan => ({
        klausul,
        jenis: 'mesin',
        di: `[${nama}.${mesin}](mesin/${berkasMesin(nama, mesin)})`,
        tempat: ringkas,
      }),
    ),
    ...registri.semuaModel().flatMap((m) => dalam('model', `model \`${m.id}\``, m)),
    ...registri.tanpaModel().flatMap((m) => dalam('model', `tanpa model: \`${m.id}\``, m)),
    ...registri.semuaVarian().flatMap((v) => dalam('varian', `varian \`${v.id}\``, v.prosedur)),
    ...Object.entries(galat).flatMap(([kode, { dasar }]) => dalam('galat', `[${kode}](../galat.md#${kode})`, dasar)),
    ...registri.semuaKewajiban().map(
      ({ klausul, jenis, mengikat, prosedur: pada }): Rujukan => ({
        klausul,
        jenis: 'kewajiban',
        di: `${jenis} ${mengikat.join(', ')}`,
        tempat: Object.keys(pada).join(', '),
      }),
    ),
  ];
}

/** Every clause id anywhere in a value, with the names of the fields that lead to it. */
function klausulDalam(
  nilai: unknown,
  dikenal: Set<string>,
  jalan: string[] = [],
): { klausul: string; jalan: string }[] {
  if (typeof nilai === 'string') {
    return dikenal.has(nilai) ? [{ klausul: nilai, jalan: jalan.filter((j) => j !== 'dasar').join('.') }] : [];
  }
  if (nilai === null || typeof nilai !== 'object') return [];
  return Object.entries(nilai).flatMap(([kunci, isi]) =>
    klausulDalam(isi, dikenal, Array.isArray(nilai) ? jalan : [...jalan, kunci]),
  );
}
