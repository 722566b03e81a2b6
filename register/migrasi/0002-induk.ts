/** Procedures that start others (tim kerja, siklus): each child names its parent. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE prosedur ADD induk text REFERENCES prosedur`.execute(db);
  await sql`CREATE INDEX prosedur_induk ON prosedur (induk) WHERE induk IS NOT NULL`.execute(db);
}
