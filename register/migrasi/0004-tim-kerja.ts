/** What a keputusan pembentukan tim kerja needs of the directory: who leads the instansi, and who can lead a team. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE instansi
      ADD kepala_daerah text REFERENCES jabatan DEFERRABLE INITIALLY DEFERRED,
      ADD sekretaris_daerah text REFERENCES jabatan DEFERRABLE INITIALLY DEFERRED;
    ALTER TABLE pegawai ADD manajerial text;
  `.execute(db);
}
