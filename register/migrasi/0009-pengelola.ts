/** What who keeps the installation does: directories tried and loaded, and the working days of a year. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE direktori_uji (
      sidik text PRIMARY KEY, isi jsonb NOT NULL, diuji timestamptz NOT NULL);
    CREATE TABLE direktori_muat (
      versi int PRIMARY KEY, sidik text NOT NULL, dimuat timestamptz NOT NULL, oleh text NOT NULL, perubahan jsonb NOT NULL);
    CREATE TABLE kalender (
      tahun int PRIMARY KEY CHECK (tahun BETWEEN 1900 AND 9999), libur jsonb NOT NULL, diubah timestamptz NOT NULL, oleh text NOT NULL);
    CREATE INDEX tugas_jatuh_tempo ON tugas (jatuh_tempo) WHERE ditutup IS NULL AND jatuh_tempo IS NOT NULL;
  `.execute(db);
}
