/** Letter numbers: taken in the commit's transaction from the unit's series of the year, so no gap and no double. */
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Profil } from '../peraturan/profil.ts';
import type { AturanProsedur } from '../peraturan/skema.ts';
import type { Basisdata, TabelInstansi } from '../register/skema.ts';
import { bulanRomawi } from '../surat/tanggal.ts';

/** The next number of the unit's series; the row stays locked until the transaction ends. */
export async function ambilUrut(trx: Transaction<Basisdata>, unit: string, tahun: number): Promise<number> {
  const { terakhir } = await trx
    .insertInto('nomor_seri')
    .values({ unit, tahun, terakhir: 1 })
    .onConflict((oc) => oc.columns(['unit', 'tahun', 'seri']).doUpdateSet({ terakhir: sql`nomor_seri.terakhir + 1` }))
    .returning('terakhir')
    .executeTakeFirstOrThrow();
  return terakhir;
}

/** How an instansi's letters of a kind are numbered: pattern and classification code, its own before those of the variant. */
export function penomoran(
  instansi: TabelInstansi,
  profil: Profil | undefined,
  surat: string,
  aturan: Pick<AturanProsedur, 'klasifikasi'>,
): { pola: string; klasifikasi: string } {
  const pola = instansi.pola_nomor ?? profil?.polaNomor;
  const klasifikasi = profil?.klasifikasi[surat] ?? aturan.klasifikasi[surat];
  if (!pola || !klasifikasi) throw new Error(`${instansi.id}: no pattern or classification for letter ${surat}`);
  return { pola, klasifikasi };
}

/** Prints a number by the instansi's template, e.g. `{klasifikasi}/{urut}/{unit}/{bulanRomawi}/{tahun}` (naskah-dinas §2). */
export function cetakNomor(
  pola: string,
  n: { klasifikasi: string; urut: number; kodeUnit: string; tanggal: string },
): string {
  const nilai: Record<string, string> = {
    klasifikasi: n.klasifikasi,
    urut: String(n.urut).padStart(3, '0'),
    unit: n.kodeUnit,
    bulanRomawi: bulanRomawi(n.tanggal),
    tahun: n.tanggal.slice(0, 4),
  };
  return pola.replace(/\{(\w+)\}/g, (utuh, kunci: string) => nilai[kunci] ?? utuh);
}
