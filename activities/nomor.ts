/** Letter numbers: taken in the commit's transaction from a series of the unit's year, so no gap and no double. */
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Profil } from '../peraturan/profil.ts';
import { cetakSeri, seriSurat } from '../peraturan/seri.ts';
import type { AturanProsedur } from '../peraturan/skema.ts';
import type { Basisdata, TabelInstansi } from '../register/skema.ts';
import { bulanRomawi } from '../surat/tanggal.ts';
import { Galat } from '../workflows/runtime/galat.ts';

/** The next number of one of the unit's series; its row stays locked until the transaction ends. */
export async function ambilUrut(
  trx: Transaction<Basisdata>,
  unit: string,
  tahun: number,
  seri: string,
): Promise<number> {
  const { terakhir } = await trx
    .insertInto('nomor_seri')
    .values({ unit, tahun, seri, terakhir: 1 })
    .onConflict((oc) => oc.columns(['unit', 'tahun', 'seri']).doUpdateSet({ terakhir: sql`nomor_seri.terakhir + 1` }))
    .returning('terakhir')
    .executeTakeFirstOrThrow();
  return terakhir;
}

/** How an instansi's letters of a kind are numbered: series, pattern and code, its own before those of the variant. */
export function penomoran(
  instansi: TabelInstansi,
  profil: Profil | undefined,
  surat: string,
  aturan: Pick<AturanProsedur, 'klasifikasi'>,
): { seri: string; pola: string; klasifikasi: string } {
  const { id: seri, pola } = seriSurat(profil, surat, instansi.pola_nomor ?? profil?.polaNomor);
  const klasifikasi = profil?.klasifikasi[surat] ?? aturan.klasifikasi[surat];
  if (!pola || !klasifikasi) throw new Galat('KLASIFIKASI_TIDAK_ADA', { surat, instansi: instansi.nama });
  return { seri, pola, klasifikasi };
}

/** Prints a number by the instansi's template, e.g. `{klasifikasi}/{urut}/{unit}/{bulanRomawi}/{tahun}` (naskah-dinas §2). */
export function cetakNomor(
  pola: string,
  n: { seri: string; klasifikasi: string; urut: number; kodeUnit: string; tanggal: string },
): string {
  const nilai: Record<string, string> = {
    klasifikasi: n.klasifikasi,
    seri: cetakSeri(n.seri),
    urut: String(n.urut).padStart(3, '0'),
    unit: n.kodeUnit,
    bulanRomawi: bulanRomawi(n.tanggal),
    tahun: n.tanggal.slice(0, 4),
  };
  return pola.replace(/\{(\w+)\}/g, (utuh, kunci: string) => nilai[kunci] ?? utuh);
}
