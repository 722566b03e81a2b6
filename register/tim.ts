/** Teams as the register knows them: procedures `pembentukanTimKerja` that run. */
import { type Kysely, sql } from 'kysely';
import type { Basisdata } from './skema.ts';

export const PROSEDUR_TIM = 'pembentukanTimKerja';

/** Substansi kegiatan of a team: those that its request names, else each sub kegiatan of its annex is one. */
export function substansiTim({ substansi, rincian }: Record<string, unknown>): number {
  if (Array.isArray(substansi) && substansi.length > 0) return substansi.length;
  return new Set((rincian as { subKegiatan: string }[]).map((r) => r.subKegiatan)).size;
}

/**
 * How many substansi kegiatan somebody coordinates as ketua of running teams.
 * @param kecuali id of a team that is not counted
 */
export async function substansiKetua(db: Kysely<Basisdata>, ketua: string, kecuali = ''): Promise<number> {
  const tim = await db
    .selectFrom('prosedur')
    .select('permohonan')
    .where('jenis', '=', PROSEDUR_TIM)
    .where('status', '=', 'berjalan')
    .where('id', '<>', kecuali)
    .where(sql<boolean>`peran @> ${JSON.stringify({ ketuaTim: [{ pegawai: ketua }] })}::jsonb`)
    .execute();
  return tim.reduce((jumlah, { permohonan }) => jumlah + substansiTim(permohonan), 0);
}

/** Until the end of the transaction nobody else makes the same person ketua: two teams at once would pass his limit. */
export async function kunciKetua(db: Kysely<Basisdata>, ketua: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext(${`ketua:${ketua}`}))`.execute(db);
}
