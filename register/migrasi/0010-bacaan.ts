/** Indexes for lists of letters by who signed them, and of the journal by time. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE INDEX surat_penandatangan ON surat (jabatan_penandatangan, penandatangan);
    CREATE INDEX jurnal_pada ON jurnal (pada, prosedur, urutan);
  `.execute(db);
}
