/** Roles that a request takes over from other cases, such as the ketua and anggota of a team: read before they are needed. */
import type { Kysely } from 'kysely';
import type { CariPeranAtau } from '../peraturan/skema.ts';
import { type PeranDitemukan, sumberPeran } from './direktori/peran.ts';
import type { Basisdata } from './skema.ts';

/** Roles of the cases that the request names, by id; a case that is not in the register is left out. */
export async function bacaAcuan(
  db: Kysely<Basisdata>,
  peran: Record<string, CariPeranAtau>,
  permohonan: Record<string, unknown>,
): Promise<Record<string, PeranDitemukan>> {
  const disebut = Object.values(peran)
    .flatMap(sumberPeran)
    .flatMap((p) => ('dari' in p && permohonan[p.dari] ? [String(permohonan[p.dari])] : []));
  if (disebut.length === 0) return {};
  const ada = await db
    .selectFrom('prosedur')
    .select(['id', 'peran'])
    .where('id', 'in', disebut)
    .where('status', '<>', 'batal')
    .execute();
  return Object.fromEntries(ada.map((p) => [p.id, p.peran]));
}
