/**
 * The product's worker for the comparison. The dispatcher does not run: it gives messages their order and mails them, which
 * the conventional workflow leaves to others. Prints `worker siap` when it polls.
 */
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { pasangLog } from '../audit/log.ts';
import { sambungTemporal } from '../worker/sambungan.ts';
import { jalankanWorker } from '../worker/worker.ts';

const { DATABASE_URL: databaseUrl = '', SISTEM_KERJA_BUNDLE: codePath = '' } = process.env;
pasangLog();
const { connectionOptions, namespace } = loadClientConnectConfig();
const connection = await sambungTemporal(connectionOptions);
const worker = await jalankanWorker({
  databaseUrl,
  connection,
  namespace,
  workflowBundle: { codePath },
  edarkan: false,
});
process.once('SIGTERM', () => void worker.hentikan());
process.stdout.write('worker siap\n');
await worker.selesai;
await connection.close();
