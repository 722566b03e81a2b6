/**
 * A worker as a process of its own, any number of them beside each other. Configuration: DATABASE_URL, Temporal's own
 * `envconfig` (TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, TLS, API key, profiles), SISTEM_KERJA_TASK_QUEUE,
 * SISTEM_KERJA_PERATURAN for folders of further regulations, the partners of delivery (kirim/konfigurasi.ts), the
 * signing service (tte/konfigurasi.ts) with VERIFIKASI_URL, and
 * SISTEM_KERJA_BUNDLE for a workflow bundle that was made before. Prints `worker siap` when it polls.
 */
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { pasangLog } from '../audit/log.ts';
import { folderPeraturan } from '../client/layanan.ts';
import { penyediaTte } from '../tte/konfigurasi.ts';
import { buatBundle } from './bundle.ts';
import { mitraKirim } from './kirim/konfigurasi.ts';
import { sambungTemporal } from './sambungan.ts';
import { jalankanWorker } from './worker.ts';

const databaseUrl = process.env.DATABASE_URL;
if (!databaseUrl) {
  process.stderr.write('DATABASE_URL belum diisi: alamat PostgreSQL register.\n');
  process.exit(2);
}
pasangLog();
const { connectionOptions, namespace } = loadClientConnectConfig();
const bundel = process.env.SISTEM_KERJA_BUNDLE;
const tte = penyediaTte(process.env);
const connection = await sambungTemporal(connectionOptions);
const worker = await jalankanWorker({
  databaseUrl,
  connection,
  namespace,
  taskQueue: process.env.SISTEM_KERJA_TASK_QUEUE,
  peraturan: folderPeraturan(),
  kirim: { ...mitraKirim(), tte },
  tte: tte?.cara,
  verifikasiUrl: process.env.VERIFIKASI_URL,
  workflowBundle: bundel ? { codePath: bundel } : await buatBundle(),
});
for (const sinyal of ['SIGINT', 'SIGTERM'] as const) process.once(sinyal, () => void worker.hentikan());
process.stdout.write('worker siap\n');
await worker.selesai;
// An open connection would keep the process alive.
await connection.close();
