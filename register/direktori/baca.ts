/** Reads the directory once per version: each commit asks the version, in its own transaction, and reads again if raised. */
import type { Kysely } from 'kysely';
import type { Basisdata } from '../skema.ts';
import { Direktori } from './direktori.ts';

async function baca(db: Kysely<Basisdata>): Promise<Direktori> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      const versi = await trx.selectFrom('direktori_versi').select('versi').executeTakeFirst();
      return new Direktori({
        versi: versi?.versi ?? 0,
        instansi: await trx.selectFrom('instansi').selectAll().execute(),
        unit: await trx.selectFrom('unit').selectAll().execute(),
        jabatan: await trx.selectFrom('jabatan').selectAll().execute(),
        pegawai: await trx.selectFrom('pegawai').selectAll().execute(),
        nip: await trx.selectFrom('pegawai_nip').selectAll().execute(),
        pemangku: await trx.selectFrom('pemangku').selectAll().orderBy('id').execute(),
        delegasi: await trx.selectFrom('delegasi').selectAll().orderBy('id').execute(),
      });
    });
}

/** Keeps the newest directory that this process has read. */
export class PembacaDirektori {
  private kini: Direktori | undefined;

  constructor(private readonly db: Kysely<Basisdata>) {}

  /** @param versi the version that the caller's transaction saw; left out, it is asked. */
  async ambil(versi?: number): Promise<Direktori> {
    const diminta =
      versi ?? (await this.db.selectFrom('direktori_versi').select('versi').executeTakeFirst())?.versi ?? 0;
    if (this.kini?.versi !== diminta) this.kini = await baca(this.db);
    return this.kini;
  }
}
