/**
 * The HTTP API as a process of its own, any number of them beside each other. Configuration: DATABASE_URL, Temporal's own
 * `envconfig`, SISTEM_KERJA_TASK_QUEUE, SISTEM_KERJA_PERATURAN, SISTEM_KERJA_HOST and SISTEM_KERJA_PORT. Prints its address
 * when it listens.
 */
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { folderPeraturan } from '../client/layanan.ts';
import { jalankanApi, portApi } from './layanan-api.ts';

const databaseUrl = process.env.DATABASE_URL;
if (!databaseUrl) {
  process.stderr.write('DATABASE_URL belum diisi: alamat PostgreSQL register.\n');
  process.exit(2);
}
const { connectionOptions, namespace } = loadClientConnectConfig();
const api = await jalankanApi({
  databaseUrl,
  temporal: connectionOptions,
  namespace,
  taskQueue: process.env.SISTEM_KERJA_TASK_QUEUE,
  peraturan: folderPeraturan(),
  host: process.env.SISTEM_KERJA_HOST,
  port: portApi(),
});
process.stdout.write(`api siap di ${api.alamat}\n`);
for (const sinyal of ['SIGINT', 'SIGTERM'] as const) process.once(sinyal, () => void api.hentikan());
