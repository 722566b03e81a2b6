/** What must hold when everything is over: nothing lost, doubled, skipped or diverged. Each finding is a sentence. */
import { ambilPerkara } from '../../audit/perkara.ts';
import { replay } from '../../audit/replay.ts';
import type { SistemKerja } from '../../client/index.ts';
import type { Register } from '../../register/koneksi.ts';
import type { Case } from './cases.ts';

export interface Findings {
  lost: string[];
  duplicated: string[];
  gaps: string[];
  diverged: string[];
  replayed: number;
}

/** @param note told after each replayed case, for progress */
export async function check(
  client: SistemKerja,
  cases: Case[],
  bundle: { codePath: string },
  note: (done: number) => void,
): Promise<Findings> {
  const findings: Findings = {
    lost: [],
    duplicated: [],
    gaps: await numberGaps(client.register),
    diverged: [],
    replayed: 0,
  };
  for (const c of cases) {
    await checkCase(client, c, findings);
    const result = await replay(await ambilPerkara(client.temporal, client.register, c.id), bundle);
    if (result.cocok) findings.replayed += 1;
    else findings.diverged.push(`${c.id}: ${result.perbedaan.join('; ')}`);
    note(findings.replayed);
  }
  return findings;
}

async function checkCase(client: SistemKerja, c: Case, { lost, duplicated, gaps }: Findings): Promise<void> {
  const { status, keadaan, surat, tugas } = await client.show(c.id);
  const journal = await client.history(c.id);
  if (status !== 'selesai' || keadaan !== c.keadaan || tugas.length > 0) lost.push(`${c.id}: ${status}, ${keadaan}`);
  const causes = journal.map((j) => j.sebab);
  for (const i of c.decisions.keys()) {
    if (!causes.includes(decisionId(c, i))) lost.push(`${c.id}: decision ${i} is not in the journal`);
  }
  // One step for the start and one for each decision, however often they were sent.
  const steps = journal.filter((j) => j.jenis === 'langkah').length;
  if (steps > c.decisions.length + 1 || new Set(causes).size !== causes.length)
    duplicated.push(`${c.id}: ${steps} steps`);
  const kinds = surat.map((s) => s.jenis);
  if (kinds.length > c.surat.length) duplicated.push(`${c.id}: letters ${kinds.join()}`);
  if (c.surat.some((s, i) => s !== kinds[i])) lost.push(`${c.id}: letters ${kinds.join()}`);
  journal.forEach((j, i) => {
    if (j.urutan !== i + 1) gaps.push(`${c.id}: step ${j.urutan} at place ${i + 1}`);
  });
  // Each recipient is told once of each letter, and each row of the outbox stands in the journal.
  const outbox = await client.register.db.selectFrom('kotak_keluar').selectAll().where('prosedur', '=', c.id).execute();
  const told = journal.reduce((sum, j) => sum + j.diberitahu.length, 0);
  if (outbox.length > told) duplicated.push(`${c.id}: ${outbox.length} notices of ${told}`);
  if (outbox.length < told) lost.push(`${c.id}: ${outbox.length} notices of ${told}`);
}

/** The series of each unit and year: 1 to n, and the counter stands at n. */
async function numberGaps({ db }: Register): Promise<string[]> {
  const letters = await db
    .selectFrom('surat')
    .select(['unit', 'tahun', 'urut'])
    .where('urut', 'is not', null)
    .orderBy('urut')
    .execute();
  const series = await db.selectFrom('nomor_seri').selectAll().execute();
  return series.flatMap(({ unit, tahun, terakhir }) => {
    const numbers = letters.filter((l) => l.unit === unit && l.tahun === tahun).map((l) => l.urut);
    const whole = numbers.length === terakhir && numbers.every((n, i) => n === i + 1);
    return whole ? [] : [`${unit} ${tahun}: ${numbers.length} numbers, counter at ${terakhir}`];
  });
}

/** The id under which a decision is sent, each time it is sent. */
export const decisionId = (c: Case, i: number) => `${c.id}.${i}`;
