/** The HTTP API as a process of its own, asked as the page asks it: with a session's cookie. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { SistemKerja, TugasMasuk } from '../client/index.ts';
import type { Register } from '../register/koneksi.ts';
import { PenyimpanSesi } from '../register/sesi.ts';
import { startApiProcess } from '../test/faults/api-process.ts';
import type { Product } from './contestants.ts';
import { ASSIGNEE, PPK, REQUEST, type Stage } from './stage.ts';
import { median, quantile } from './table.ts';

/** One answer of the API, and how long it took. */
export type Ask = <T>(method: 'GET' | 'POST', path: string, body?: object) => Promise<T>;

export interface HttpStage {
  client: SistemKerja;
  register: Register;
  /** Somebody with a session of his own: senders are counted by it, and nobody asks so often. */
  as(pegawai: string): Promise<Ask>;
  stop(): Promise<void>;
}

const COOKIE = 'sistem-kerja-sesi';
const AN_HOUR_MS = 3_600_000;

/** Over the register and the worker that the comparison has used: two workers of one task queue would share its cases. */
export async function startHttp(stage: Stage, { register, client }: Product): Promise<HttpStage> {
  const { url: databaseUrl } = register;
  const { temporalAddress } = stage;
  const api = await startApiProcess({ databaseUrl, temporalAddress, logFile: join(stage.folder, 'api.log') });
  const sessions = new PenyimpanSesi(register.db);
  return {
    client,
    register,
    async as(pegawai) {
      const identity = { subjek: randomUUID(), peran: ['pegawai', 'pejabat'], pegawai };
      const secret = await sessions.buat(identity, new Date(Date.now() + AN_HOUR_MS));
      const headers = { cookie: `${COOKIE}=${secret}`, origin: api.alamat, 'content-type': 'application/json' };
      return async (method, path, body) => {
        const answer = await fetch(`${api.alamat}${path}`, { method, headers, body: body && JSON.stringify(body) });
        if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
        return (await answer.json()) as never;
      };
    },
    stop: () => api.proses.stop(),
  };
}

/** The two decisions of the example, in order. */
const DECISIONS = [
  { pelaku: PPK, tugas: 'menungguJawaban', putaran: 1, peristiwa: { type: 'setuju', pegawai: [ASSIGNEE] } },
  { pelaku: ASSIGNEE, tugas: 'menungguPenerimaan', putaran: 1, peristiwa: { type: 'terima' } },
] as const;

const timed = async (times: number[], act: () => Promise<unknown>) => {
  const start = performance.now();
  await act();
  times.push(performance.now() - start);
};

async function atOnce(loops: number, cases: number, run: (n: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: loops }, async () => {
      for (let n = next++; n < cases; n = next++) await run(n);
    }),
  );
}

const PAIRED = { cases: 160, loops: 4, warm: 16 };

/**
 * Medians in milliseconds of a decision through HTTP and through the client. Each case has one of either, in turns the
 * first and the second, so that whatever else the machine does meets both alike.
 */
export async function decisionTimes({ client, as }: HttpStage): Promise<{ http: number; client: number }> {
  const ask = { [PPK]: await as(PPK), [ASSIGNEE]: await as(ASSIGNEE) };
  const times = { http: [] as number[], client: [] as number[] };
  await atOnce(PAIRED.loops, PAIRED.cases, async (n) => {
    const { prosedur } = await client.start('penunjukanLintasUnit', REQUEST);
    for (const [i, { pelaku, ...decision }] of DECISIONS.entries()) {
      const way = (n + i) % 2 === 0 ? 'http' : 'client';
      await timed(n < PAIRED.warm ? [] : times[way], () =>
        way === 'http'
          ? (ask[pelaku] as Ask)('POST', `/v1/perkara/${prosedur}/keputusan`, decision)
          : client.decide({ prosedur, pelaku, ...decision, peristiwa: decision.peristiwa as never }),
      );
    }
  });
  return { http: median(times.http), client: median(times.client) };
}

const LOADED = { cases: 208, loops: 16, warm: 8 };

export interface Seen {
  /** Decisions that still stood in the inbox of who had decided, after he was answered. */
  ownStale: number;
  /** Milliseconds from the answer to a decision until the next official has the task in his inbox: median and p99. */
  next: { median: number; p99: number };
}

/** When a decision is seen, with sixteen cases at once, as many as the comparison of rates has. */
export async function decisionsSeen({ client, as }: HttpStage): Promise<Seen> {
  let ownStale = 0;
  const seen: number[] = [];
  const has = async (ask: Ask, prosedur: string, tugas: string) =>
    (await ask<{ baris: TugasMasuk[] }>('GET', '/v1/tugas?batas=200')).baris.some(
      (t) => t.prosedur === prosedur && t.tugas === tugas,
    );
  await atOnce(LOADED.loops, LOADED.cases, async (n) => {
    const [ppk, assignee] = [await as(PPK), await as(ASSIGNEE)];
    const { prosedur } = await client.start('penunjukanLintasUnit', REQUEST);
    const [agree, accept] = DECISIONS.map(({ pelaku: _, ...decision }) => decision);
    await ppk('POST', `/v1/perkara/${prosedur}/keputusan`, agree);
    await timed(n < LOADED.warm ? [] : seen, async () => {
      while (!(await has(assignee, prosedur, 'menungguPenerimaan')));
    });
    if (await has(ppk, prosedur, 'menungguJawaban')) ownStale += 1;
    await assignee('POST', `/v1/perkara/${prosedur}/keputusan`, accept);
    if (await has(assignee, prosedur, 'menungguPenerimaan')) ownStale += 1;
  });
  return { ownStale, next: { median: median(seen), p99: quantile(seen, 0.99) } };
}
