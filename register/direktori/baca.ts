/** Reads the directory once per version: each commit asks the version, in its own transaction, and reads again if raised. */
import type { Kysely } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Basisdata } from '../skema.ts';
import { Direktori, type IsiTabel } from './direktori.ts';

/** All rows; one statement, so one moment of the database, also inside a transaction that sees the commits of others. */
export async function bacaTabel(db: Kysely<Basisdata>): Promise<IsiTabel> {
  const { versi, ...isi } = await db
    .selectNoFrom((eb) => [
      eb.selectFrom('direktori_versi').select('versi').as('versi'),
      jsonArrayFrom(eb.selectFrom('instansi').selectAll()).as('instansi'),
      jsonArrayFrom(eb.selectFrom('unit').selectAll()).as('unit'),
      jsonArrayFrom(eb.selectFrom('jabatan').selectAll()).as('jabatan'),
      jsonArrayFrom(eb.selectFrom('pegawai').selectAll()).as('pegawai'),
      jsonArrayFrom(eb.selectFrom('pegawai_nip').selectAll()).as('nip'),
      jsonArrayFrom(eb.selectFrom('pemangku').selectAll().orderBy('id')).as('pemangku'),
      jsonArrayFrom(eb.selectFrom('delegasi').selectAll().orderBy('id')).as('delegasi'),
      jsonArrayFrom(eb.selectFrom('kalender').select(['tahun', 'libur']).orderBy('tahun')).as('kalender'),
    ])
    .executeTakeFirstOrThrow();
  return { ...isi, versi: versi ?? 0 };
}

/** Keeps the newest directory that this process has read. */
export class PembacaDirektori {
  private kini: Direktori | undefined;

  constructor(private readonly db: Kysely<Basisdata>) {}

  /** The directory as it stands now. @param db the caller's transaction, where he is in one */
  async ambil(db: Kysely<Basisdata> = this.db): Promise<Direktori> {
    const ada = await db.selectFrom('direktori_versi').select('versi').executeTakeFirst();
    return this.untuk(db, ada?.versi ?? 0);
  }

  /**
   * The directory of a version, read over the connection of who asks: a transaction that waited for another connection
   * would wait for ever once as many of them wait as the pool has.
   * @param versi the version that the caller's transaction saw
   */
  async untuk(db: Kysely<Basisdata>, versi: number): Promise<Direktori> {
    if (this.kini?.versi !== versi) this.kini = new Direktori(await bacaTabel(db));
    return this.kini;
  }
}
