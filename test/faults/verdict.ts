/** Judges a run by what it left behind. Pure, so that a test can spoil the evidence and see that it is noticed. */
import { bandingkanRegister } from '../../audit/jurnal.ts';
import { lipat } from '../../audit/lipat.ts';
import type { Perkara } from '../../audit/replay.ts';
import { bacaRun } from '../../audit/riwayat.ts';
import { HASH_AWAL } from '../../register/jurnal.ts';
import { judgeDelivery } from './delivery.ts';
import type { Driven } from './driver.ts';
import type { Evidence, Rows } from './evidence.ts';
import { KINDS, type Kind, type Report } from './kinds.ts';
import { judgeSigning } from './signatures.ts';

export interface Verdict extends Record<Kind, number> {
  replayed: number;
  /** Each finding, in words. */
  findings: string[];
}

export function judge(evidence: Evidence): Verdict {
  const { driven, rows, cases, replayed, taken } = evidence;
  const none = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  const verdict: Verdict = { ...none, replayed: 0, findings: [] };
  const report: Report = (kind, what) => {
    verdict[kind] += 1;
    verdict.findings.push(`${kind}: ${what}`);
  };
  for (const one of driven) {
    judgeProcedure(one, rows, report);
    const recorded = cases.find((c) => c.id === one.prosedur);
    if (!recorded) report('lost', `${one.prosedur}: no history`);
    else if (judgeHistory(recorded, replayed, report)) verdict.replayed += 1;
  }
  judgeNumbers(rows, report);
  judgeDuplicates(rows, report);
  judgeDelivery(rows, taken, report);
  judgeSigning(evidence, report);
  return verdict;
}

/** One procedure: ended as decided, with every answer that a caller was given, each once, in an unbroken chain. */
function judgeProcedure({ prosedur, scenario, told }: Driven, rows: Rows, report: Report): void {
  const head = rows.prosedur.find((p) => p.id === prosedur);
  const journal = rows.jurnal.filter((j) => j.prosedur === prosedur).sort((a, b) => a.urutan - b.urutan);
  if (head?.status !== 'selesai' || head.keadaan !== scenario.end) {
    report('lost', `${prosedur}: ${scenario.name}: ${head?.status ?? 'not there'} in ${head?.keadaan ?? '-'}`);
  }
  const expected = [undefined, ...scenario.decisions.map((d) => d.refused)];
  if (told.length !== expected.length) report('lost', `${prosedur}: ${told.length} of ${expected.length} answers`);
  for (const [i, { id, hasil, refused }] of told.entries()) {
    const row = journal.find((j) => j.sebab === id);
    if (!row) report('lost', `${prosedur}: ${id} was answered and is not in the journal`);
    else if (refused !== expected[i] || row.isi.kode !== refused) {
      report('diverged', `${prosedur}: ${id}: told ${refused ?? 'accepted'}, recorded ${row.isi.kode ?? 'accepted'}`);
    } else if (hasil && (hasil.urutan !== row.urutan || hasil.keadaan !== row.isi.ke)) {
      report('diverged', `${prosedur}: ${id}: told another step than the recorded one`);
    }
  }
  const signatures = journal.filter((j) => j.jenis === 'tte').length;
  if (journal.length - signatures > expected.length) report('duplicated', `${prosedur}: ${journal.length} steps`);
  if (signatures > scenario.letters.length) report('duplicated', `${prosedur}: ${signatures} signatures`);
  let before = HASH_AWAL;
  for (const [i, row] of journal.entries()) {
    if (row.urutan !== i + 1) report('gaps', `${prosedur}: step ${row.urutan} in place ${i + 1}`);
    if (row.hash_sebelum !== before) report('gaps', `${prosedur}: step ${row.urutan}: the hash chain is broken`);
    before = row.hash;
  }
  const letters = rows.surat.filter((s) => s.prosedur === prosedur).sort((a, b) => a.urutan - b.urutan);
  if (letters.length > scenario.letters.length) report('duplicated', `${prosedur}: ${letters.length} letters`);
  for (const [i, kind] of scenario.letters.entries()) {
    if (letters[i]?.jenis !== kind) report('lost', `${prosedur}: letter ${i + 1} is not ${kind}`);
  }
  const open = rows.tugas.filter((t) => t.prosedur === prosedur && t.ditutup === null);
  if (open.length > 0) report('diverged', `${prosedur}: ended, with open tasks`);
}

/** One history: replays, is what the pure machine says, and agrees with the register. True where it replays. */
function judgeHistory(recorded: Perkara, replayed: Evidence['replayed'], report: Report): boolean {
  const { id, register } = recorded;
  const runs = recorded.runs.map((r) => bacaRun(r, id));
  if (runs.at(-1)?.akhir !== 'selesai') report('lost', `${id}: its workflow has not ended`);
  const folded = lipat(runs);
  for (const p of register ? bandingkanRegister(folded, register) : ['no rows']) report('diverged', `${id}: ${p}`);
  // Beside the comparison of audit/, in the plainest way: order of the signals, hashes of the markers.
  const sent = runs.flatMap((r) => r.sinyal.map((s) => (s.muatan as { id: string }).id));
  const journal = register?.jurnal ?? [];
  if (['mulai', ...new Set(sent)].join() !== journal.map((j) => j.sebab).join()) {
    report('diverged', `${id}: the journal is in another order than the signals`);
  }
  const markers = runs.flatMap((r) => r.hasil);
  if (markers.map((m) => m.hash).join() !== journal.map((j) => j.hash).join()) {
    report('diverged', `${id}: the markers carry other hashes than the journal`);
  }
  if (new Set(markers.map((m) => m.urutan)).size !== markers.length) report('duplicated', `${id}: a step twice`);
  const error = replayed.get(id);
  if (error) report('diverged', `${id}: Temporal's replayer: ${error.message}`);
  for (const p of folded.perbedaan) report('diverged', `${id}: ${p}`);
  return replayed.has(id) && !error && folded.perbedaan.length === 0;
}

/** Numbers of each series of a unit and year run from 1 to what it says. */
function judgeNumbers({ surat, nomor_seri }: Rows, report: Report): void {
  for (const { unit, tahun, seri, terakhir } of nomor_seri) {
    const numbers = surat.filter((s) => s.unit === unit && s.tahun === tahun && s.seri === seri).map((s) => s.urut);
    for (let n = 1; n <= terakhir; n++) {
      if (!numbers.includes(n)) report('gaps', `${unit} ${tahun}: number ${n} is missing`);
    }
    if (numbers.some((n) => n === null || n > terakhir)) report('gaps', `${unit} ${tahun}: beyond ${terakhir}`);
  }
}

/** Nothing stands twice that may stand once. */
function judgeDuplicates({ surat, jurnal, kotak_keluar }: Rows, report: Report): void {
  const once = (what: string, keys: string[]) => {
    const seen = new Set<string>();
    for (const key of keys) {
      if (seen.has(key)) report('duplicated', `${what} ${key}`);
      seen.add(key);
    }
  };
  once(
    'number',
    surat.map((s) => `${s.unit} ${s.tahun} ${s.seri} ${s.urut}`),
  );
  once(
    'cause',
    jurnal.map((j) => `${j.prosedur} ${j.sebab}`),
  );
  once(
    'notice',
    kotak_keluar.map((k) => `${k.prosedur} ${k.urutan} ${k.kepada} ${k.jenis} ${k.surat ?? k.hal}`),
  );
}
