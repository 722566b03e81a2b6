/** A worker of the conventional workflow as a process of its own, configured as the product's worker is (worker/main.ts). */
import { Worker } from '@temporalio/worker';
import { pasangLog } from '../../audit/log.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import { bukaRegister } from '../../register/koneksi.ts';
import { versiTemplat } from '../../surat/render.ts';
import { sambungTemporal } from '../../worker/sambungan.ts';
import { createActivities } from './activities.ts';
import { CONVENTIONAL_QUEUE } from './contract.ts';

pasangLog();
const { DATABASE_URL = '', TEMPORAL_ADDRESS = '', SISTEM_KERJA_BUNDLE = '' } = process.env;
const register = bukaRegister(DATABASE_URL, 20);
const connection = await sambungTemporal({ address: TEMPORAL_ADDRESS });
const worker = await Worker.create({
  connection,
  namespace: 'default',
  taskQueue: CONVENTIONAL_QUEUE,
  workflowBundle: { codePath: SISTEM_KERJA_BUNDLE },
  activities: createActivities({
    db: register.db,
    direktori: new PembacaDirektori(register.db),
    peraturan: muatPeraturan(),
    versiTemplat: versiTemplat(),
  }) as never,
  maxCachedWorkflows: 500,
});
process.once('SIGTERM', () => worker.shutdown());
process.stdout.write('worker siap\n');
await worker.run();
await register.tutup();
await connection.close();
