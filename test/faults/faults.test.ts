import { beforeAll, describe, expect, test } from 'vitest';
import { pasangLog } from '../../audit/log.ts';
import type { Evidence } from './evidence.ts';
import { runFaults } from './faults.ts';
import { judge, type Verdict } from './verdict.ts';

const PROCEDURES = 24;
const counts = { lost: 0, duplicated: 0, gaps: 0, diverged: 0, undelivered: 0, deliveredTwice: 0 };
const CLEAN: Verdict = { ...counts, replayed: PROCEDURES, findings: [] };

let evidence: Evidence & { kills: number };

beforeAll(async () => {
  pasangLog();
  evidence = await runFaults({
    procedures: PROCEDURES,
    workerKills: 3,
    serverKills: 1,
    partnerKills: 1,
    seed: 7,
    progress: () => {},
  });
}, 300_000);

test('given a worker killed three times, its server and each partner once, when 24 procedures run, then all end as decided and are told of, once', () => {
  expect(judge(evidence)).toEqual(CLEAN);
  expect(evidence.kills).toBe(7);
});

describe('the judgement itself', () => {
  /** The evidence with copies of what a test is about to spoil. */
  const copy = (): Evidence => ({
    ...evidence,
    rows: structuredClone(evidence.rows),
    cases: evidence.cases.map((c) => ({ ...c, register: structuredClone(c.register) })),
    replayed: new Map(evidence.replayed),
    taken: structuredClone(evidence.taken),
  });
  const found = (spoil: (e: Evidence) => void) => {
    const spoilt = copy();
    spoil(spoilt);
    const { findings: _, ...counts } = judge(spoilt);
    return counts;
  };
  const clean = { ...counts, replayed: PROCEDURES };
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

  test('given a mail that never arrived, when a run is judged, then it is undelivered', () => {
    const [{ id } = { id: '' }] = evidence.taken.mail;
    expect(found((e) => (e.taken.mail = e.taken.mail.filter((m) => m.id !== id)))).toEqual({
      ...clean,
      undelivered: 1,
    });
  });

  test('given a message that was mailed to nobody, when a run is judged, then it is undelivered', () => {
    const spoil = (e: Evidence) => {
      const [{ posisi } = { posisi: 0 }] = e.rows.pengiriman;
      e.rows.pengiriman = e.rows.pengiriman.filter((g) => g.posisi !== posisi);
    };
    expect(found(spoil).undelivered).toBe(1);
  });

  test('given an event that never arrived, when a run is judged, then it is undelivered', () => {
    const [{ id } = { id: '' }] = evidence.taken.webhook;
    const spoil = (e: Evidence) => (e.taken.webhook = e.taken.webhook.filter((w) => w.id !== id));
    expect(found(spoil)).toEqual({ ...clean, undelivered: 1 });
  });

  test.each(['mail', 'webhook'] as const)(
    'given what came again under its id (%s), when a run is judged, then nothing is found',
    (partner) => {
      expect(found(({ taken }) => taken[partner].push({ ...first(taken[partner]) }))).toEqual(clean);
    },
  );

  test.each(['mail', 'webhook'] as const)(
    'given what came again with another content (%s), when a run is judged, then it was delivered twice',
    (partner) => {
      const spoil = ({ taken }: Evidence) => taken[partner].push({ ...first(taken[partner]), content: 'f'.repeat(64) });
      expect(found(spoil)).toEqual({ ...clean, deliveredTwice: 1 });
    },
  );

  test.each(['mail', 'webhook'] as const)(
    'given what came again under another id (%s), when a run is judged, then it was delivered twice',
    (partner) => {
      const spoil = ({ taken }: Evidence) =>
        taken[partner].push({ ...first(taken[partner]), id: '<lain@uji.example>' });
      expect(found(spoil).deliveredTwice).toBeGreaterThan(0);
    },
  );

  test('given a letter that was never signed, when a run is judged, then it is lost', () => {
    expect(found(({ rows }) => (first(rows.surat).status = 'menungguTte'))).toEqual({ ...clean, lost: 1 });
  });

  test('given a letter that the service never signed, when a run is judged, then it diverged', () => {
    const [{ id } = { id: '' }] = evidence.taken.signer;
    const spoil = (e: Evidence) => (e.taken.signer = e.taken.signer.filter((s) => s.id !== id));
    expect(found(spoil)).toEqual({ ...clean, diverged: 1 });
  });

  test('given events that overtook each other, when a run is judged, then they diverged', () => {
    expect(found(({ taken }) => taken.webhook.reverse()).diverged).toBeGreaterThan(0);
  });
});
