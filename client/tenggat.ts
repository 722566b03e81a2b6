/** Deadlines of open tasks as people ask of them: how many working days are left or past, and on which clause. */
import { sql } from 'kysely';
import { type JarakTenggat, jarakTenggat, sebutJarak } from '../peraturan/hari-kerja.ts';
import type { Kalender } from '../peraturan/skema.ts';
import type { Direktori } from '../register/direktori/direktori.ts';
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import type { Aturan, Peran } from '../workflows/runtime/kontrak.ts';
import type { MetaKeadaan } from '../workflows/runtime/mesin.ts';

/** How far a task's deadline is. Neither rules nor request set one: there is none, and nothing is made up. */
export interface SisaTenggat extends JarakTenggat {
  /** In words: `3 hari kerja lagi`. */
  uraian: string;
  /** Clauses that set it. */
  dasar: string[];
}

export interface TenggatTugas {
  jatuhTempo?: string;
  /** True where the due date counts through a year whose holidays are not loaded yet. */
  sementara?: boolean;
  tenggat?: SisaTenggat;
}

/** What has to be known of a task and its case. */
export interface TugasBertenggat {
  jenis: string;
  mesin: string;
  tugas: string;
  peranPerkara: Peran;
  tenggat: Aturan['tenggat'] | null;
  masa: NonNullable<Aturan['masa']> | null;
  jatuh_tempo: Date | null;
  sementara: boolean;
}

/** Name of the deadline that a machine's state has. */
export const namaTenggat = ({ jenis, mesin, tugas }: Pick<TugasBertenggat, 'jenis' | 'mesin' | 'tugas'>): string =>
  (DAFTAR_PROSEDUR[jenis]?.mesin[mesin]?.states[tugas]?.meta as MetaKeadaan | undefined)?.tenggat ?? '';

/** What an answer says of a task's deadline. @param kalender as it holds (`Direktori.kalender`) */
export function tenggatTugas(
  direktori: Direktori,
  kalender: readonly Kalender[],
  t: TugasBertenggat,
  kini = new Date(),
): TenggatTugas {
  if (!t.jatuh_tempo) return {};
  const jarak = jarakTenggat(kalender, kini, t.jatuh_tempo, direktori.zonaPerkara(t.peranPerkara));
  const nama = namaTenggat(t);
  const dasar = (t.tenggat?.[nama] ?? t.masa?.[nama])?.dasar ?? [];
  return {
    jatuhTempo: t.jatuh_tempo.toISOString(),
    sementara: t.sementara,
    tenggat: { ...jarak, uraian: sebutJarak(jarak), dasar },
  };
}

/** Columns of `prosedur` beside a row of `tugas`: of the rules only the deadlines. */
export const kolomTenggat = [
  'prosedur.jenis',
  'prosedur.mesin',
  'prosedur.peran as peranPerkara',
  sql<TugasBertenggat['tenggat']>`prosedur.aturan->'tenggat'`.as('tenggat'),
  sql<TugasBertenggat['masa']>`prosedur.aturan->'masa'`.as('masa'),
] as const;
