/** Letters by the instansi's profile: it may say how they are numbered. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE instansi ADD profil text, ALTER pola_nomor DROP NOT NULL`.execute(db);
}
