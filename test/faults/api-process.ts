/** The HTTP API as a process of its own, which can be killed as a crash would do it. */
import { fileURLToPath } from 'node:url';
import { ServerProcess } from '../../worker/server/server-process.ts';

export interface ApiProcessOptions {
  databaseUrl: string;
  temporalAddress: string;
  taskQueue?: string;
  logFile: string;
  /** Default: any that is free. */
  port?: number;
  /** The identity provider; default: one that is never asked. */
  masuk?: { issuer: string; audience: string; klien: { id: string; rahasia: string } };
  /** What else its environment says. */
  env?: Record<string, string>;
}

export interface ApiProcess {
  /** Where it answers, without a slash at the end. */
  alamat: string;
  proses: ServerProcess;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const TANPA_MASUK = { issuer: 'https://contoh.invalid', audience: '-', klien: { id: '-', rahasia: '-' } };

/** Resolves when it listens. */
export async function startApiProcess(options: ApiProcessOptions): Promise<ApiProcess> {
  const { databaseUrl, temporalAddress, taskQueue, logFile, port = 0, masuk = TANPA_MASUK, env } = options;
  const proses = await ServerProcess.start({
    name: 'API',
    command: process.execPath,
    args: ['--import', 'tsx', 'worker/api.ts'],
    cwd: root,
    env: {
      ...env,
      DATABASE_URL: databaseUrl,
      TEMPORAL_ADDRESS: temporalAddress,
      SISTEM_KERJA_PORT: String(port),
      OIDC_ISSUER: masuk.issuer,
      OIDC_AUDIENCE: masuk.audience,
      OIDC_CLIENT_ID: masuk.klien.id,
      OIDC_CLIENT_SECRET: masuk.klien.rahasia,
      ...(taskQueue ? { SISTEM_KERJA_TASK_QUEUE: taskQueue } : {}),
    },
    logFile,
    stopSignal: 'SIGTERM',
  });
  let alamat = '';
  await proses.ready(async () => {
    [, alamat = ''] = /api siap di (\S+)/.exec(proses.log()) ?? [];
    if (alamat === '') throw new Error('the API does not listen yet');
  });
  return { alamat, proses };
}
