/** What the HTTP API needs: sessions of its page, and indexes for lists that go by who may see what. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE sesi (kunci text PRIMARY KEY, identitas jsonb NOT NULL, berakhir timestamptz NOT NULL);
    CREATE INDEX sesi_berakhir ON sesi (berakhir);
    CREATE INDEX prosedur_dimulai ON prosedur (dimulai, id);
    CREATE INDEX prosedur_pemohon ON prosedur (pemohon);
    CREATE INDEX tugas_pemegang ON tugas (pemegang, prosedur);
  `.execute(db);
}
