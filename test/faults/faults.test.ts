import { beforeAll, describe, expect, test } from 'vitest';
import type { Evidence } from './evidence.ts';
import { runFaults } from './faults.ts';
import { judge } from './verdict.ts';

describe('given 24 procedures under way', () => {
  let evidence: Evidence & { kills: number };
  beforeAll(async () => {
    evidence = await runFaults({ procedures: 24, workerKills: 3, serverKills: 1, seed: 20260923, progress: () => {} });
  }, 240_000);

  test('when worker and Temporal server are killed then nothing is lost, doubled, skipped or diverged', () => {
    expect(evidence.kills).toBe(4);
    expect(judge(evidence)).toEqual({ lost: 0, duplicated: 0, gaps: 0, diverged: 0, replayed: 24, findings: [] });
  });

  // The judge must not be deaf: each kind of harm, done to the evidence afterwards, is heard.
  const rows = () => structuredClone(evidence.rows);
  test('when a letter is taken away then it is lost and leaves a gap', () => {
    const spoilt = rows();
    spoilt.surat.pop();
    expect(judge({ ...evidence, rows: spoilt })).toMatchObject({ gaps: 1 });
    expect(judge({ ...evidence, rows: spoilt }).lost).toBeGreaterThan(0);
  });

  test('when a notice stands twice then it is a duplicate', () => {
    const spoilt = rows();
    spoilt.kotak_keluar.push(...spoilt.kotak_keluar.slice(0, 1));
    expect(judge({ ...evidence, rows: spoilt }).duplicated).toBe(1);
  });

  test('when a history is missing then its procedure is lost and not replayed', () => {
    expect(judge({ ...evidence, cases: evidence.cases.slice(1) })).toMatchObject({ lost: 1, replayed: 23 });
  });
});
