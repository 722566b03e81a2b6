/** Indexes for lists of letters by who signed them, of the journal by time, of what waits, and of a team's cases. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE INDEX surat_penandatangan ON surat (jabatan_penandatangan, penandatangan);
    CREATE INDEX prosedur_tim ON prosedur ((permohonan ->> 'tim')) WHERE permohonan ? 'tim';
    CREATE INDEX tugas_terbuka ON tugas (dibuka_pada) WHERE ditutup IS NULL;
    CREATE INDEX jurnal_pada ON jurnal (pada, prosedur, urutan);
  `.execute(db);
}
