/** A running system for a test file: database, directory and task queue of its own, on the servers of the run. */
import { randomUUID } from 'node:crypto';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { inject } from 'vitest';
import type { Mitra } from '../../activities/kirim/port.ts';
import { Galat, SistemKerja } from '../../client/index.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { muatDirektori } from '../../register/direktori/muat.ts';
import { bukaRegister, migrasikan, type Register } from '../../register/koneksi.ts';
import type { PenyediaTte } from '../../tte/port.ts';
import { sambungTemporal } from '../../worker/sambungan.ts';
import { jalankanWorker, type WorkerBerjalan } from '../../worker/worker.ts';
import { diAkhir } from './penutup.ts';
import { databaseTermigrasi } from './server.ts';

/** Printed on letters, asked of nobody. */
const VERIFIKASI_URL = 'https://surat.example/verifikasi';

export interface PilihanSistem {
  direktori: unknown;
  /** Folders of further regulations, for client and workers. */
  peraturan?: readonly string[];
  /** Default: a new one on the PostgreSQL of the run. */
  databaseUrl?: string;
  /** Default: the Temporal server of the run. */
  temporalAddress?: string;
  /** Watch over deadlines, which looks at least this often (milliseconds); default: none, time stands still in tests. */
  sapuPalingLamaMs?: number;
  /** Letters are signed electronically: by the development signer, or by another. */
  tte?: PenyediaTte;
  /** How long a decision of the client waits for its outcome. */
  tungguDetik?: number;
  /** Partners of delivery; default: no delivery, messages wait. */
  kirim?: Mitra;
}

export interface Sistem {
  client: SistemKerja;
  databaseUrl: string;
  temporalAddress: string;
  taskQueue: string;
  /** The worker that was started with the system. */
  worker: WorkerBerjalan;
  /** One more worker on the same task queue, with a watch over deadlines as the system has it, or as asked for here. */
  tambahWorker(sapuPalingLamaMs?: number): Promise<WorkerBerjalan>;
}

/** The time-skipping server, for one test file: its time moves by itself only in `sleep`. */
export async function serverLompatWaktu(executable: string): Promise<TestWorkflowEnvironment> {
  pasangRuntime();
  const server = { executable: { type: 'existing-path', path: executable } } as const;
  const lingkungan = await TestWorkflowEnvironment.createTimeSkipping({ server });
  diAkhir(() => lingkungan.teardown());
  return lingkungan;
}

/** A new database with the tables of the register. */
export async function registerBaru(): Promise<Register> {
  const register = bukaRegister(await databaseTermigrasi());
  diAkhir(() => register.tutup());
  return register;
}

/** Takes over a directory that must be right. */
export async function isiDirektori(
  register: Register,
  direktori: unknown,
  peraturan?: readonly string[],
): Promise<void> {
  const hasil = await muatDirektori(register, direktori, muatPeraturan(peraturan));
  if ('galat' in hasil) throw new Error(JSON.stringify(hasil.galat));
}

let runtimeTerpasang = false;

/** Once per process. Tests provoke warnings by the hundred (refused starts, a register that is away): they are silent. */
function pasangRuntime(): void {
  if (runtimeTerpasang) return;
  runtimeTerpasang = true;
  const filter = makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' });
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { forward: {}, filter } },
    shutdownSignals: [],
  });
}

export async function mulaiSistem(pilihan: PilihanSistem): Promise<Sistem> {
  pasangRuntime();
  const databaseUrl = pilihan.databaseUrl ?? (await databaseTermigrasi());
  const temporalAddress = pilihan.temporalAddress ?? inject('temporalAddress');
  const taskQueue = `uji-${randomUUID()}`;
  const client = await SistemKerja.connect({
    databaseUrl,
    temporal: { address: temporalAddress },
    taskQueue,
    peraturan: pilihan.peraturan,
    tte: pilihan.tte,
    tungguDetik: pilihan.tungguDetik,
  });
  diAkhir(() => client.close());
  const tambahWorker = async (pengawasMs = pilihan.sapuPalingLamaMs) => {
    // A connection of its own, as a worker in another process would have: two workers of one task queue cannot share one.
    const connection = await sambungTemporal({ address: temporalAddress });
    const worker = await jalankanWorker({
      databaseUrl,
      connection,
      taskQueue,
      peraturan: pilihan.peraturan,
      workflowBundle: inject('bundle'),
      sapuPalingLamaMs: pengawasMs,
      tte: pilihan.tte?.cara,
      verifikasiUrl: pilihan.tte && VERIFIKASI_URL,
      jagaTenggat: pengawasMs !== undefined,
      edarkan: pilihan.kirim !== undefined,
      kirim: pilihan.kirim,
    });
    diAkhir(() => worker.hentikan().finally(() => connection.close()));
    return worker;
  };
  await migrasikan(client.register);
  await isiDirektori(client.register, pilihan.direktori, pilihan.peraturan);
  return { client, databaseUrl, temporalAddress, taskQueue, worker: await tambahWorker(), tambahWorker };
}

/** The refusal that a call ends with; whatever else it ends with fails the test. */
export async function penolakan(panggilan: Promise<unknown>): Promise<Galat> {
  const hasil = await panggilan.then(
    (nilai) => new Error(`not refused: ${JSON.stringify(nilai)}`),
    (galat: unknown) => galat,
  );
  if (hasil instanceof Galat) return hasil;
  throw hasil;
}
