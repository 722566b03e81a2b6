/** Other cases that a request names, such as the team whose ketua and anggota it takes over: read before they are needed. */
import type { Kysely } from 'kysely';
import type { AcuanKasus, CariPeranAtau } from '../peraturan/skema.ts';
import { type KasusAcuan, sumberPeran } from './direktori/peran.ts';
import type { Basisdata } from './skema.ts';

interface Pengacu {
  peran: Record<string, CariPeranAtau>;
  acuan?: Record<string, AcuanKasus>;
}

/** The cases that the request names, by id; a case that is not in the register is left out. */
export async function bacaAcuan(
  db: Kysely<Basisdata>,
  { peran, acuan = {} }: Pengacu,
  permohonan: Record<string, unknown>,
): Promise<Record<string, KasusAcuan>> {
  const kolom = Object.values(peran)
    .flatMap(sumberPeran)
    .flatMap((p) => ('dari' in p ? [p.dari] : []));
  const disebut = [...kolom, ...Object.keys(acuan)].flatMap((k) => (permohonan[k] ? [String(permohonan[k])] : []));
  if (disebut.length === 0) return {};
  const ada = await db
    .selectFrom('prosedur')
    .select(['id', 'jenis', 'keadaan', 'status', 'permohonan', 'peran'])
    .where('id', 'in', disebut)
    .where('status', '<>', 'batal')
    .execute();
  return Object.fromEntries(ada.map(({ id, ...kasus }) => [id, kasus]));
}

/** The first case that is not what the procedure asks of it, with the code of the refusal. */
export function periksaAcuan<K extends string>(
  acuan: Record<string, AcuanKasus<K>> | undefined,
  permohonan: Record<string, unknown>,
  ada: Record<string, KasusAcuan> = {},
): { kode: K; rincian: Record<string, string> } | undefined {
  for (const [kolom, { prosedur, berjalan, keadaan, sama = [], kode }] of Object.entries(acuan ?? {})) {
    const id = String(permohonan[kolom] ?? '');
    const kasus = Object.hasOwn(ada, id) ? ada[id] : undefined;
    const cocok =
      kasus?.jenis === prosedur &&
      (!berjalan || kasus.status === 'berjalan') &&
      (keadaan?.includes(kasus.keadaan) ?? true) &&
      sama.every((k) => kasus.permohonan[k] === permohonan[k]);
    if (!cocok) return { kode, rincian: { prosedur: id || '-' } };
  }
  return undefined;
}
