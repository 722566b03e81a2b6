/** A worker as a process of its own, which can be killed as a crash would do it. */
import { fileURLToPath } from 'node:url';
import { ServerProcess } from '../../worker/server/server-process.ts';

export interface WorkerProcessOptions {
  databaseUrl: string;
  temporalAddress: string;
  /** Workflow bundle, made before. */
  bundle: string;
  logFile: string;
  /** What else its environment says: its partners. */
  env?: Record<string, string>;
  /** Default: the product's worker. */
  program?: URL;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const product = new URL('../../worker/main.ts', import.meta.url);

/** Resolves when the worker polls. */
export async function startWorkerProcess(options: WorkerProcessOptions): Promise<ServerProcess> {
  const { databaseUrl, temporalAddress, bundle, logFile, env, program = product } = options;
  const worker = await ServerProcess.start({
    name: 'Worker',
    command: process.execPath,
    args: ['--import', 'tsx', fileURLToPath(program)],
    cwd: root,
    env: { ...env, DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: temporalAddress, SISTEM_KERJA_BUNDLE: bundle },
    logFile,
    stopSignal: 'SIGTERM',
  });
  return worker.ready(async () => {
    if (!worker.log().includes('worker siap')) throw new Error('the worker does not poll yet');
  });
}
