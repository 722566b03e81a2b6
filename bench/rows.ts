/** What both must leave in their registers alike. */
import type { Register } from '../register/koneksi.ts';

const TABLES = ['prosedur', 'jurnal', 'surat', 'tugas', 'kotak_keluar'] as const;

/** Rows of each table, finished procedures and closed tasks. */
export async function countRows({ db }: Register): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of TABLES) {
    const { n } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<string>().as('n'))
      .executeTakeFirstOrThrow();
    counts[table] = Number(n);
  }
  const finished = await db.selectFrom('prosedur').select('id').where('status', '=', 'selesai').execute();
  const closed = await db.selectFrom('tugas').select('prosedur').where('ditutup', 'is not', null).execute();
  return { ...counts, selesai: finished.length, ditutup: closed.length };
}

/** The letters' numbers of each series of a unit and year run from 1 without a gap up to what the series says. */
export async function checkNumbers({ db }: Register): Promise<void> {
  const letters = await db.selectFrom('surat').select(['unit', 'tahun', 'seri', 'urut']).orderBy('urut').execute();
  for (const { unit, tahun, seri, terakhir } of await db.selectFrom('nomor_seri').selectAll().execute()) {
    const numbers = letters.filter((l) => l.unit === unit && l.tahun === tahun && l.seri === seri).map((l) => l.urut);
    const gapless = numbers.length === terakhir && numbers.every((n, i) => n === i + 1);
    if (!gapless) throw new Error(`${unit} ${tahun}: ${numbers.length} letters, the series is at ${terakhir}`);
  }
}
