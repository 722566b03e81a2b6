/**
 * Runs procedures through the real client while worker, Temporal server and partners are killed, and collects what is left.
 * PostgreSQL, Temporal (SQLite file), worker and partners are processes of their own; only those are killed, by their id.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from '@temporalio/worker';
import { SistemKerja } from '../../client/index.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { bacaBerkasDirektori } from '../../register/direktori/berkas.ts';
import { muatDirektori } from '../../register/direktori/muat.ts';
import { bukaRegister, migrasikan } from '../../register/koneksi.ts';
import { penyediaTte } from '../../tte/konfigurasi.ts';
import { simpanBundle } from '../../worker/bundle.ts';
import { temporaryDataFolder } from '../../worker/server/data-folder.ts';
import { startPostgres } from '../../worker/server/postgres.ts';
import { startTemporal } from '../../worker/server/temporal.ts';
import { planStrikes, strikeAll, type Victim } from './chaos.ts';
import { awaitDelivery, redeliveries } from './delivery.ts';
import { drive } from './driver.ts';
import { collectCases, collectRows, type Evidence } from './evidence.ts';
import { PARTNERS, partnerEnv, startPartners } from './partners.ts';
import { random } from './random.ts';
import { SCENARIOS } from './scenarios.ts';
import { startWorkerProcess } from './worker-process.ts';

export interface FaultsOptions {
  procedures: number;
  workerKills: number;
  serverKills: number;
  /** Of each partner. */
  partnerKills: number;
  seed: number;
  progress(text: string): void;
}

const DIRECTORY = fileURLToPath(new URL('../../contoh/direktori-bengkulu.json', import.meta.url));

export async function runFaults(options: FaultsOptions): Promise<Evidence & { kills: number }> {
  const { procedures, seed, progress } = options;
  const chance = random(seed);
  const folder = temporaryDataFolder();
  const closers: (() => Promise<unknown>)[] = [async () => rmSync(folder.root, { recursive: true, force: true })];
  try {
    progress(`menyalakan PostgreSQL, Temporal, mitra, worker; --seed ${seed}`);
    const postgres = await startPostgres({ dir: folder.postgres, persistent: false });
    closers.push(postgres.stop);
    let temporal = await startTemporal({ dbFile: folder.temporal });
    closers.push(() => temporal.stop());
    const databaseUrl = await postgres.createDatabase('faults');
    await loadDirectory(databaseUrl);
    await simpanBundle(folder.bundle);
    const partners = await startPartners(folder.root);
    for (const name of PARTNERS) closers.push(partners[name].stop);
    const env = partnerEnv(partners, folder.root);
    const temporalAddress = temporal.address;
    let started = 0;
    const start = () => {
      const logFile = join(folder.root, `worker-${++started}.log`);
      return startWorkerProcess({ databaseUrl, temporalAddress, bundle: folder.bundle, logFile, env });
    };
    let worker = await start();
    closers.push(() => worker.stop());
    const tte = penyediaTte(env);
    const client = await SistemKerja.connect({ databaseUrl, temporal: { address: temporalAddress }, tte });
    closers.push(() => client.close());

    const workerVictim: Victim = {
      name: 'worker',
      async killAndRestart() {
        await worker.kill();
        worker = await start();
      },
    };
    const serverVictim: Victim = {
      name: 'server Temporal',
      async killAndRestart() {
        await temporal.kill();
        temporal = await startTemporal({ dbFile: folder.temporal, port: temporal.port });
      },
    };
    const victims = [
      ...Array<Victim>(options.workerKills).fill(workerVictim),
      ...Array<Victim>(options.serverKills).fill(serverVictim),
      ...PARTNERS.flatMap((name) => Array<Victim>(options.partnerKills).fill(partners[name].victim)),
    ];
    const scenarios = chance.shuffle(
      Array.from({ length: procedures }, (_, i) => SCENARIOS[i % SCENARIOS.length] as (typeof SCENARIOS)[number]),
    );
    const total = scenarios.reduce((n, s) => n + 1 + s.decisions.length, 0);
    let answers = 0;
    const answered = () => {
      answers += 1;
      if (answers % Math.ceil(total / 10) === 0) progress(`${answers} dari ${total} masukan terjawab`);
    };
    const stop = new AbortController();
    const abort = (error: unknown) => {
      stop.abort(error);
      throw error;
    };
    const strikes = planStrikes(victims, chance);
    const [driven, kills] = await Promise.all([
      drive(client, scenarios, answered, stop.signal).catch(abort),
      strikeAll(strikes, () => answers / total, progress, stop.signal).catch(abort),
    ]);
    progress('menunggu kiriman terakhir');
    await awaitDelivery(client);
    const taken = {
      mail: partners.mail.taken(),
      signer: partners.signer.taken(),
      webhook: partners.webhook.taken(),
    };
    for (const name of PARTNERS) {
      progress(
        `mitra ${name}: ${taken[name].length} diterima, ${redeliveries(taken[name])} di antaranya dikenali sebagai kiriman ulang`,
      );
    }
    progress('memeriksa register dan riwayat');
    await Promise.all(driven.map(({ prosedur }) => client.temporal.workflow.getHandle(prosedur).result()));
    const cases = await collectCases(
      client,
      driven.map((d) => d.prosedur),
    );
    const rows = await collectRows(client);
    return { driven, rows, cases, taken, replayed: await replayAll(cases, readFileSync(folder.bundle, 'utf8')), kills };
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

async function loadDirectory(databaseUrl: string): Promise<void> {
  const register = bukaRegister(databaseUrl);
  try {
    await migrasikan(register);
    const loaded = await muatDirektori(register, withAddresses(bacaBerkasDirektori(DIRECTORY)), muatPeraturan());
    if ('galat' in loaded) throw new Error(`the example's directory does not load: ${JSON.stringify(loaded.galat)}`);
  } finally {
    await register.tutup();
  }
}

/** Everybody can be reached by mail, so that there is something to lose. */
function withAddresses(directory: unknown): unknown {
  const { pegawai, ...rest } = directory as { pegawai: { id: string; surel?: string }[] };
  return { ...rest, pegawai: pegawai.map((p) => ({ ...p, surel: p.surel ?? `${p.id}@uji.example` })) };
}

async function replayAll(cases: Evidence['cases'], code: string): Promise<Evidence['replayed']> {
  const histories = cases.flatMap(({ id, runs }) => runs.map((history) => ({ workflowId: id, history })));
  const replayed: Evidence['replayed'] = new Map();
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle: { code } }, histories)) {
    replayed.set(workflowId, replayed.get(workflowId) ?? error);
  }
  return replayed;
}
