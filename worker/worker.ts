/** Starts a worker: register, regulation, Temporal, and the watch over deadlines. */
import { Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { type NativeConnection, Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { muatPeraturan } from '../peraturan/muat.ts';
import { bukaRegister, migrasikan } from '../register/koneksi.ts';
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
  /** Start `penjagaTenggat` if it does not run yet. */
  jagaTenggat?: boolean;
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
  const activities = buatActivities({
    register,
    peraturan: muatPeraturan(p.peraturan),
    temporal,
    sapuPalingLamaMs: p.sapuPalingLamaMs ?? SEPEREMPAT_JAM_MS,
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
  const selesai = worker.run().finally(() => register.tutup());
  if (p.jagaTenggat ?? true) await mulaiPenjaga(temporal, taskQueue);
  return {
    selesai,
    async hentikan() {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await selesai;
    },
  };
}

/** One watch per task queue, whoever comes first; the others find it running. */
async function mulaiPenjaga(temporal: Client, taskQueue: string): Promise<void> {
  try {
    await temporal.workflow.start('penjagaTenggat', {
      taskQueue,
      workflowId: `penjaga-tenggat.${taskQueue}`,
      args: [],
    });
  } catch (galat) {
    if (!(galat instanceof WorkflowExecutionAlreadyStartedError)) throw galat;
  }
}
