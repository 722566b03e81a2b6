/** The servers of a benchmark, in a temporary folder: PostgreSQL with its durability on, and Temporal with a file. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { muatPeraturan } from '../peraturan/muat.ts';
import { bacaBerkasDirektori } from '../register/direktori/berkas.ts';
import { muatDirektori } from '../register/direktori/muat.ts';
import { bukaRegister, migrasikan, type Register } from '../register/koneksi.ts';
import { startWorkerProcess, type WorkerProcessOptions } from '../test/faults/worker-process.ts';
import { temporaryDataFolder } from '../worker/server/data-folder.ts';
import { startPostgres } from '../worker/server/postgres.ts';
import type { ServerProcess } from '../worker/server/server-process.ts';
import { startTemporal } from '../worker/server/temporal.ts';

const example = (name: string) => fileURLToPath(new URL(`../contoh/${name}.json`, import.meta.url));

export const exampleDirectory = example('direktori-bengkulu');

const { pemohon, ...isi } = JSON.parse(readFileSync(example('permohonan-lintas-unit'), 'utf8'));
/** The example's request to a unit whose PUO and PPK are one official: three transitions. */
export const REQUEST = { varian: 'bengkulu-lampiran', pemohon, permohonan: { ...isi, unitDituju: 'dpmptsp' } };
export const PPK = 'p-musliadi-hasan';
export const ASSIGNEE = 'p-arief-budiman';

export interface Stage {
  temporalAddress: string;
  folder: string;
  /** A new register with the example's directory. */
  createRegister(name: string): Promise<Register>;
  startWorker(
    name: string,
    options: Pick<WorkerProcessOptions, 'databaseUrl' | 'bundle' | 'program'>,
  ): Promise<ServerProcess>;
  /** PostgreSQL's settings that make a commit durable. */
  durability(): Promise<string>;
  stop(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const folder = temporaryDataFolder();
  const closers: (() => Promise<unknown>)[] = [async () => rmSync(folder.root, { recursive: true, force: true })];
  const stop = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    const postgres = await startPostgres({ dir: folder.postgres, persistent: false });
    closers.push(postgres.stop);
    const temporal = await startTemporal({ dbFile: folder.temporal });
    closers.push(temporal.stop);
    return {
      temporalAddress: temporal.address,
      folder: folder.root,
      async createRegister(name) {
        const register = bukaRegister(await postgres.createDatabase(name));
        closers.push(register.tutup);
        await migrasikan(register);
        const directory = bacaBerkasDirektori(exampleDirectory);
        const loaded = await muatDirektori(register, directory, muatPeraturan());
        if ('galat' in loaded)
          throw new Error(`the example's directory does not load: ${JSON.stringify(loaded.galat)}`);
        return register;
      },
      async startWorker(name, options) {
        const logFile = join(folder.root, `${name}.log`);
        const worker = await startWorkerProcess({ ...options, temporalAddress: temporal.address, logFile });
        closers.push(() => worker.stop());
        return worker;
      },
      async durability() {
        const register = bukaRegister(postgres.url());
        const show = async (name: string) =>
          Object.values(
            (await sql<Record<string, string>>`SHOW ${sql.ref(name)}`.execute(register.db)).rows[0] ?? {},
          )[0];
        try {
          return `fsync ${await show('fsync')}, synchronous_commit ${await show('synchronous_commit')}`;
        } finally {
          await register.tutup();
        }
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
