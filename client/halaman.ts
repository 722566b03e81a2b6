/** Pages by key: where the next one starts is the last row's own place in the order, whatever has been added since. */
import { type Expression, type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import { Galat } from '../workflows/runtime/galat.ts';

export interface PilihanHalaman {
  /** From the page before. */
  sesudah?: string;
  /** Rows at most. */
  batas?: number;
}

export interface Halaman<T> {
  baris: T[];
  /** Where the next page starts; absent on the last. */
  lanjut?: string;
}

const BATAS_BAWAAN = 50;

/** PostgreSQL knows no year 0. */
const skemaWaktu = z.iso.datetime().refine((w) => w >= '1900');
const skemaTempat = z.tuple([skemaWaktu], z.string());
/** Time, then what else the rows are in order of. */
export type Tempat = z.infer<typeof skemaTempat>;

const tulisTempat = (tempat: Tempat): string => Buffer.from(JSON.stringify(tempat)).toString('base64url');

/**
 * @param kunci how many strings follow the time
 * @throws Galat MASUKAN_TIDAK_SAH: nobody was given such a place
 */
export function bacaTempat(sesudah: string, kunci: number): Tempat {
  try {
    const tempat = skemaTempat.parse(JSON.parse(Buffer.from(sesudah, 'base64url').toString()));
    if (tempat.length === kunci + 1 && !tempat.some((t) => t.includes('\0'))) return tempat;
  } catch {
    // Refused below, as a place of another list is.
  }
  throw new Galat('MASUKAN_TIDAK_SAH', { rincian: '"sesudah" bukan lanjutan dari halaman sebelumnya' });
}

/** Condition: a row comes after a place, in the order of these columns. */
export function sesudahTempat(kolom: string[], [pada, ...kunci]: Tempat, arah: '<' | '>'): Expression<SqlBool> {
  const nilai = [sql`${pada}::timestamptz`, ...kunci.map((k) => sql`${k}`)];
  return sql<SqlBool>`(${sql.join(kolom.map((k) => sql.ref(k)))}) ${sql.raw(arah)} (${sql.join(nilai)})`;
}

/** One row more is asked for than is shown: it tells whether there is a next page. */
export async function halaman<Baris>(
  { batas = BATAS_BAWAAN }: PilihanHalaman,
  ambil: (paling: number) => Promise<Baris[]>,
  tempat: (baris: Baris) => Tempat,
): Promise<Halaman<Baris>> {
  const semua = await ambil(batas + 1);
  const baris = semua.slice(0, batas);
  const akhir = baris.at(-1);
  return semua.length > batas && akhir ? { baris, lanjut: tulisTempat(tempat(akhir)) } : { baris };
}
