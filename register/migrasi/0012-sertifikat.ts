/** What a mail says of its reader's certificate is kept with the delivery, so that one that is sent again says the same. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE pengiriman ADD COLUMN sertifikat text`.execute(db);
}
