/** All that a run leaves behind, as plain values: what callers were told, the register's rows, the histories. */
import type { Selectable } from 'kysely';
import { ambilPerkara } from '../../audit/perkara.ts';
import type { Perkara } from '../../audit/replay.ts';
import type { SistemKerja } from '../../client/index.ts';
import type { Basisdata } from '../../register/skema.ts';
import type { Driven } from './driver.ts';
import type { Taken } from './ledger.ts';
import type { PartnerName } from './partners.ts';

const TABLES = ['prosedur', 'jurnal', 'surat', 'tugas', 'kotak_keluar', 'nomor_seri', 'pengiriman'] as const;

export type Rows = { [T in (typeof TABLES)[number]]: Selectable<Basisdata[T]>[] };

export interface Evidence {
  driven: Driven[];
  rows: Rows;
  cases: Perkara[];
  /** What Temporal's own replayer said of each case; an error, or undefined where it agreed. */
  replayed: Map<string, Error | undefined>;
  /** What each partner took, in its order. */
  taken: Record<PartnerName, Taken[]>;
}

/** The journal comes in the order of its steps: PostgreSQL promises none of its own. */
export async function collectRows({ register: { db } }: SistemKerja): Promise<Rows> {
  const all = await Promise.all(TABLES.map(async (table) => [table, await db.selectFrom(table).selectAll().execute()]));
  const rows = Object.fromEntries(all) as Rows;
  rows.jurnal.sort((a, b) => a.urutan - b.urutan);
  return rows;
}

export async function collectCases(client: SistemKerja, ids: string[]): Promise<Perkara[]> {
  const cases: Perkara[] = [];
  for (const id of ids) cases.push(await ambilPerkara(client.temporal, client.register, id));
  return cases;
}
