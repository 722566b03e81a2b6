/**
 * Files that nobody names: brought for a request or decision that was never sent. What a journal row or a request has the
 * digest of, as an attachment or anywhere in its content, is named and stays for ever.
 */
import { sql, type Transaction } from 'kysely';
import type { Register } from '../register/koneksi.ts';
import type { Basisdata } from '../register/skema.ts';

export interface BersihkanBerkas {
  /** Only files that were brought more than so many days ago. */
  lebihTuaHari: number;
  /** Delete them; left out, they are only listed. */
  hapus?: boolean;
}

export interface HasilBersihkan {
  dihapus: boolean;
  berkas: { sidik: string; jenis: string; ukuran: number; diunggah: string }[];
}

const SEHARI_MS = 86_400_000;

/** @param kini from which the age is counted */
export async function bersihkanBerkas(
  { db }: Register,
  { lebihTuaHari, hapus = false }: BersihkanBerkas,
  kini = new Date(),
): Promise<HasilBersihkan> {
  const sebelum = new Date(kini.getTime() - lebihTuaHari * SEHARI_MS);
  return db.transaction().execute(async (trx) => {
    // A step that names one of them holds its row until it stands in the journal: wait for it, then look what is named.
    if (hapus) await trx.selectFrom('berkas').select('sidik').where('diunggah', '<', sebelum).forUpdate().execute();
    const disebut = await sidikDisebut(trx);
    const tua = await trx
      .selectFrom('berkas')
      .select(['sidik', 'jenis', 'ukuran', 'diunggah'])
      .where('diunggah', '<', sebelum)
      .orderBy('diunggah')
      .orderBy('sidik')
      .execute();
    const lepas = tua.filter((b) => !disebut.has(b.sidik));
    if (hapus && lepas.length > 0) {
      const sidik = lepas.map((b) => b.sidik);
      await trx.deleteFrom('berkas').where('sidik', 'in', sidik).execute();
    }
    return { dihapus: hapus, berkas: lepas.map((b) => ({ ...b, diunggah: b.diunggah.toISOString() })) };
  });
}

/** Everything in journal and requests that could be the digest of a file. */
async function sidikDisebut(trx: Transaction<Basisdata>): Promise<Set<string>> {
  const { rows } = await sql<{ sidik: string }>`
    SELECT DISTINCT m[1] AS sidik
    FROM (SELECT isi::text AS teks FROM jurnal UNION ALL SELECT permohonan::text FROM prosedur) semua,
      regexp_matches(teks, '"([0-9a-f]{64})"', 'g') m`.execute(trx);
  return new Set(rows.map((b) => b.sidik));
}
