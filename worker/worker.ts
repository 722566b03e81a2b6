/** Starts a worker: register, regulation, Temporal, the watch over deadlines, and delivery. */
import { Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { type NativeConnection, Worker, type WorkflowBundleOption } from '@temporalio/worker';
import type { Mitra } from '../activities/kirim/port.ts';
import { muatPeraturan } from '../peraturan/muat.ts';
import { Pendengar } from '../register/kabar.ts';
import { bukaRegister, migrasikan } from '../register/koneksi.ts';
import type { CaraTte } from '../tte/port.ts';
import { TASK_QUEUE } from '../workflows/runtime/kontrak.ts';
import { buatActivities } from './activities.ts';

export interface PilihanWorker {
  databaseUrl: string;
  connection: NativeConnection;
  namespace?: string;
  taskQueue?: string;
  workflowBundle: WorkflowBundleOption;
  /** Folders of further regulations, those that the clients have too. */
  peraturan?: readonly string[];
  /** Connections to the register. */
  maksKoneksi?: number;
  /** Longest time between two sweeps of the deadlines, milliseconds. */
  sapuPalingLamaMs?: number;
  /** How letters are signed electronically; left out, they are not. Needs `verifikasiUrl`. */
  tte?: CaraTte;
  /** Where anybody may verify a letter, without the token at its end. */
  verifikasiUrl?: string;
  /** Start `penjagaTenggat` if it does not run yet. */
  jagaTenggat?: boolean;
  /** Start `pengirim` if it does not run yet. */
  edarkan?: boolean;
  /** Partners of delivery, closed with the worker; without any, messages still get their place. */
  kirim?: Mitra;
}

export interface WorkerBerjalan {
  /** Resolves when the worker has stopped, rejects when it failed. */
  selesai: Promise<void>;
  hentikan(): Promise<void>;
}

const SEPEREMPAT_JAM_MS = 15 * 60_000;

export async function jalankanWorker(p: PilihanWorker): Promise<WorkerBerjalan> {
  const register = bukaRegister(p.databaseUrl, p.maksKoneksi ?? 20);
  await migrasikan(register);
  const namespace = p.namespace ?? 'default';
  const taskQueue = p.taskQueue ?? TASK_QUEUE;
  const temporal = new Client({ connection: p.connection, namespace });
  const pendengar = new Pendengar<object>(p.databaseUrl);
  const kirim = p.kirim ?? {};
  const activities = buatActivities({
    register,
    pendengar,
    kirim,
    peraturan: muatPeraturan(p.peraturan),
    temporal,
    sapuPalingLamaMs: p.sapuPalingLamaMs ?? SEPEREMPAT_JAM_MS,
    tte: p.tte,
    verifikasiUrl: p.verifikasiUrl,
  });
  const worker = await Worker.create({
    connection: p.connection,
    namespace,
    taskQueue,
    workflowBundle: p.workflowBundle,
    activities: { ...activities },
    // Each open procedure lives on the server; this many stay warm here between two decisions.
    maxCachedWorkflows: 500,
  });
  const selesai = worker.run().finally(async () => {
    kirim.surel?.tutup();
    await pendengar.tutup();
    await register.tutup();
  });
  if (p.jagaTenggat ?? true) await mulaiSekali(temporal, taskQueue, 'penjagaTenggat', 'penjaga-tenggat');
  if (p.edarkan ?? true) await mulaiSekali(temporal, taskQueue, 'pengirim', 'pengirim');
  return {
    selesai,
    async hentikan() {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await selesai;
    },
  };
}

/** One per task queue, whoever comes first; the others find it running. */
async function mulaiSekali(temporal: Client, taskQueue: string, workflow: string, id: string): Promise<void> {
  try {
    await temporal.workflow.start(workflow, { taskQueue, workflowId: `${id}.${taskQueue}`, args: [] });
  } catch (galat) {
    if (!(galat instanceof WorkflowExecutionAlreadyStartedError)) throw galat;
  }
}
