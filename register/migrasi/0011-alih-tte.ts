/** The journal keeps that a letter which waited for its signature got another signer; such letters are found by their post. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE jurnal DROP CONSTRAINT jurnal_jenis_check,
      ADD CONSTRAINT jurnal_jenis_check CHECK (jenis IN ('langkah', 'penolakan', 'tenggat', 'tte', 'alih'));
    CREATE INDEX surat_menunggu_tte_jabatan ON surat (jabatan_penandatangan) WHERE status = 'menungguTte';
  `.execute(db);
}
