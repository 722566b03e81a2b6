/**
 * Runs many procedures while the worker and the Temporal server are killed (SIGKILL) at random moments, as a service
 * would see it: it sends again what was not answered, always under the same id.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Galat, SistemKerja } from '../../client/index.ts';
import { muatDirektori } from '../../register/direktori/muat.ts';
import { bukaRegister, migrasikan } from '../../register/koneksi.ts';
import { simpanBundle } from '../../worker/bundle.ts';
import { temporaryDataFolder } from '../../worker/server/data-folder.ts';
import { startPostgres } from '../../worker/server/postgres.ts';
import { startTemporal } from '../../worker/server/temporal.ts';
import { type Case, makeCases } from './cases.ts';
import { check, decisionId, type Findings } from './checks.ts';
import { startWorkerProcess } from './worker-process.ts';

export interface FaultOptions {
  procedures: number;
  workerKills: number;
  serverKills: number;
  seed: number;
  note?: (text: string) => void;
}

export interface FaultResult extends Findings {
  procedures: number;
  kills: number;
}

const AT_ONCE = 16;

export async function runFaults({
  procedures,
  workerKills,
  serverKills,
  seed,
  note = () => {},
}: FaultOptions): Promise<FaultResult> {
  const folder = temporaryDataFolder();
  const closers: (() => Promise<unknown>)[] = [async () => rmSync(folder.root, { recursive: true, force: true })];
  try {
    const postgres = await startPostgres({ dir: folder.postgres, persistent: false });
    closers.push(postgres.stop);
    let temporal = await startTemporal({ dbFile: folder.temporal });
    closers.push(() => temporal.stop());
    const bundle = (await simpanBundle(folder.bundle)) as { codePath: string };
    const databaseUrl = await postgres.createDatabase('gangguan');
    const { directory, cases } = makeCases(procedures);
    const register = bukaRegister(databaseUrl);
    closers.push(register.tutup);
    await migrasikan(register);
    await muatDirektori(register, directory);
    const startWorker = () =>
      startWorkerProcess({
        databaseUrl,
        temporalAddress: temporal.address,
        bundle: bundle.codePath,
        logFile: join(folder.root, 'worker.log'),
      });
    let worker = await startWorker();
    closers.push(() => worker.stop());
    const client = await SistemKerja.connect({ databaseUrl, temporal: { address: temporal.address }, tungguDetik: 5 });
    closers.push(() => client.close());

    const kills = planKills(cases, { workerKills, serverKills, seed });
    let answered = 0;
    let killed = 0;
    const killing: Promise<void>[] = [];
    const killDue = async () => {
      // One after the other: a kill waits until what was killed before runs again.
      await killing.at(-1);
      const next = kills.shift();
      if (!next) return;
      killed += 1;
      note(`${answered} answered: kill ${next.what} (${killed})`);
      if (next.what === 'server') {
        await temporal.kill();
        temporal = await startTemporal({ dbFile: folder.temporal, port: temporal.port });
      } else {
        await worker.kill();
        worker = await startWorker();
      }
    };
    const onAnswer = () => {
      answered += 1;
      if (kills[0] && answered >= kills[0].at) killing.push(killDue());
    };
    await inParallel(cases, (c) => runCase(client, c, onAnswer));
    await Promise.all(killing);
    while (kills.length > 0) await killDue();
    note('all answered; checking');
    const findings = await check(client, cases, bundle, (n) => n % 25 === 0 && note(`${n} replayed`));
    return { procedures, kills: killed, ...findings };
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

/** Moments at which to kill, as numbers of answers, drawn with a seed so that a run can be had again. */
function planKills(cases: Case[], o: Pick<FaultOptions, 'workerKills' | 'serverKills' | 'seed'>) {
  const random = mulberry(o.seed);
  const total = cases.reduce((n, c) => n + c.decisions.length + 1, 0);
  const draw = (what: 'worker' | 'server') => ({ what, at: 1 + Math.floor(random() * total * 0.95) });
  return [
    ...Array.from({ length: o.workerKills }, () => draw('worker')),
    ...Array.from({ length: o.serverKills }, () => draw('server')),
  ].sort((a, b) => a.at - b.at);
}

/** A small generator with a seed (mulberry32): `Math.random` has none. */
function mulberry(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

async function runCase(client: SistemKerja, c: Case, onAnswer: () => void): Promise<void> {
  const { id, varian, pemohon, permohonan } = c;
  await untilAnswered(() => client.start('penunjukanLintasUnit', { id, varian, pemohon, permohonan }));
  onAnswer();
  for (const [i, decision] of c.decisions.entries()) {
    await untilAnswered(() => client.decide({ prosedur: id, putaran: 1, id: decisionId(c, i), ...decision }));
    onAnswer();
  }
}

/** Longest that one start or decision may take through all that is killed meanwhile. */
const PATIENCE_MS = 180_000;

/** Sends again while there is no answer; a refusal is an answer, and none of these decisions deserves one. */
async function untilAnswered(send: () => Promise<unknown>): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await send();
      return;
    } catch (error) {
      if ((error instanceof Galat && error.kode !== 'BELUM_TERJAWAB') || Date.now() > until) throw error;
      await pause(200);
    }
  }
}

async function inParallel<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
