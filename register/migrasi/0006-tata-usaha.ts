/** Rencana aksi and KAK of a team go to the Pengampu Fungsi Tata Usaha of its unit. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE unit ADD tata_usaha text REFERENCES jabatan DEFERRABLE INITIALLY DEFERRED`.execute(db);
}
