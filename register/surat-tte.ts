/** Letters as they were signed. */
import type { Kysely } from 'kysely';
import type { Basisdata, TabelSuratTte } from './skema.ts';

/** The signed file of a letter; `undefined`: nobody has signed it electronically. */
export const berkasBertanda = (
  db: Kysely<Basisdata>,
  surat: string,
): Promise<Pick<TabelSuratTte, 'pdf' | 'sha256' | 'cara'> | undefined> =>
  db.selectFrom('surat_tte').select(['pdf', 'sha256', 'cara']).where('surat', '=', surat).executeTakeFirst();
