import { beforeAll, describe, expect, test } from 'vitest';
import { pasangLog } from '../../audit/log.ts';
import type { Evidence } from './evidence.ts';
import { runFaults } from './faults.ts';
import { judge, type Verdict } from './verdict.ts';

const PROCEDURES = 24;
const CLEAN: Verdict = { lost: 0, duplicated: 0, gaps: 0, diverged: 0, replayed: PROCEDURES, findings: [] };

let evidence: Evidence & { kills: number };

beforeAll(async () => {
  pasangLog();
  evidence = await runFaults({ procedures: PROCEDURES, workerKills: 3, serverKills: 1, seed: 7, progress: () => {} });
}, 180_000);

test('given a worker killed three times and its server once, when 24 procedures run, then all end as decided, once', () => {
  expect(judge(evidence)).toEqual(CLEAN);
  expect(evidence.kills).toBe(4);
});

describe('the judgement itself', () => {
  /** The evidence with copies of what a test is about to spoil. */
  const copy = (): Evidence => ({
    ...evidence,
    rows: structuredClone(evidence.rows),
    cases: evidence.cases.map((c) => ({ ...c, register: structuredClone(c.register) })),
    replayed: new Map(evidence.replayed),
  });
  const found = (spoil: (e: Evidence) => void) => {
    const spoilt = copy();
    spoil(spoilt);
    const { findings: _, ...counts } = judge(spoilt);
    return counts;
  };
  const clean = { lost: 0, duplicated: 0, gaps: 0, diverged: 0, replayed: PROCEDURES };
  const first = <T>(from: T[]): T => from[0] as T;

  test('given a letter that is not in the register, when a run is judged, then it is lost and its number a gap', () => {
    expect(found(({ rows }) => rows.surat.shift())).toEqual({
      ...clean,
      gaps: 1,
      lost: expect.toSatisfy((n) => n > 0),
    });
  });

  test('given a number that the series gave and no letter has, when a run is judged, then it is a gap', () => {
    expect(found(({ rows }) => (first(rows.nomor_seri).terakhir += 1))).toEqual({ ...clean, gaps: 1 });
  });

  test('given a procedure that has not ended, when a run is judged, then it is lost', () => {
    expect(found(({ rows }) => (first(rows.prosedur).status = 'berjalan'))).toEqual({ ...clean, lost: 1 });
  });

  test('given an answered decision that is not in the journal, when a run is judged, then it is lost', () => {
    const last = ({ rows }: Evidence) => rows.jurnal.filter((j) => j.prosedur === 'uji-1').at(-1);
    const counts = found((e) => (e.rows.jurnal = e.rows.jurnal.filter((j) => j !== last(e))));
    expect(counts).toEqual({ ...clean, lost: 1 });
  });

  test('given a step that broke the hash chain, when a run is judged, then it is a gap', () => {
    expect(found(({ rows }) => (first(rows.jurnal).hash_sebelum = 'f'.repeat(64)))).toEqual({ ...clean, gaps: 1 });
  });

  test.each(['jurnal', 'surat', 'kotak_keluar'] as const)(
    'given a row of %s twice, when a run is judged, then it is a duplicate',
    (table) => {
      const counts = found(({ rows }) => rows[table].push({ ...rows[table][0] } as never));
      expect(counts.duplicated).toBeGreaterThan(0);
    },
  );

  test('given a decision that was told accepted and recorded refused, when a run is judged, then it diverged', () => {
    expect(found(({ rows }) => (first(rows.jurnal).isi.kode = 'TUGAS_TERTUTUP')).diverged).toBe(1);
  });

  test('given a changed hash in the register, when a run is judged, then history and register diverged', () => {
    const counts = found(({ cases }) => {
      for (const row of first(cases).register?.jurnal ?? []) row.hash = 'f'.repeat(64);
    });
    expect(counts.diverged).toBeGreaterThan(0);
  });

  test('given two steps in another order than their signals, when a run is judged, then it diverged', () => {
    const counts = found(({ cases }) => first(cases).register?.jurnal.reverse());
    expect(counts.diverged).toBeGreaterThan(0);
  });

  test('given a history that the replayer refuses, when a run is judged, then it counts as not replayed', () => {
    const counts = found(({ replayed }) => replayed.set('uji-1', new Error('nondeterminism')));
    expect(counts).toEqual({ ...clean, diverged: 1, replayed: PROCEDURES - 1 });
  });

  test('given a case without a history, when a run is judged, then it is lost and not replayed', () => {
    const counts = found((e) => (e.cases = e.cases.slice(1)));
    expect(counts).toEqual({ ...clean, lost: 1, replayed: PROCEDURES - 1 });
  });
});
