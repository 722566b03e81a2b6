/** Plt., Plh. and delegations that a procedure records name it, and a delegation may be limited to the people of a unit. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Rows of a procedure outlive a load, which takes posts and people away and puts them back: checked at its end.
  await sql`
    ALTER TABLE pemangku ADD perkara text REFERENCES prosedur;
    ALTER TABLE pemangku ALTER CONSTRAINT pemangku_jabatan_fkey DEFERRABLE INITIALLY DEFERRED;
    ALTER TABLE pemangku ALTER CONSTRAINT pemangku_pegawai_fkey DEFERRABLE INITIALLY DEFERRED;
    ALTER TABLE delegasi ADD perkara text REFERENCES prosedur, ADD unit text, ADD jenjang text;
    ALTER TABLE delegasi ALTER CONSTRAINT delegasi_dari_fkey DEFERRABLE INITIALLY DEFERRED;
    ALTER TABLE delegasi ALTER CONSTRAINT delegasi_kepada_fkey DEFERRABLE INITIALLY DEFERRED;
  `.execute(db);
}
