/** Sessions of the page. Their secret is with the browser alone: here stands its hash, so that no copy of the tables signs anybody in. */
import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Basisdata } from './skema.ts';

const hash = (rahasia: string): string => createHash('sha256').update(rahasia).digest('base64url');

export class PenyimpanSesi {
  constructor(private readonly db: Kysely<Basisdata>) {}

  /** @returns the secret that the browser keeps */
  async buat(identitas: object, berakhir: Date): Promise<string> {
    const rahasia = randomBytes(32).toString('base64url');
    // Whoever signs in clears away what nobody can use any more.
    await this.db.deleteFrom('sesi').where('berakhir', '<', new Date()).execute();
    const baris = { kunci: hash(rahasia), identitas: JSON.stringify(identitas), berakhir };
    await this.db.insertInto('sesi').values(baris).execute();
    return rahasia;
  }

  async baca(rahasia: string): Promise<unknown> {
    const baris = await this.db
      .selectFrom('sesi')
      .select('identitas')
      .where('kunci', '=', hash(rahasia))
      .where('berakhir', '>', new Date())
      .executeTakeFirst();
    return baris?.identitas;
  }

  async hapus(rahasia: string): Promise<void> {
    await this.db.deleteFrom('sesi').where('kunci', '=', hash(rahasia)).execute();
  }
}
