/** `npm start`: the whole product on this machine, kept running, with its data in a folder. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pasangLog } from '../audit/log.ts';
import { removeLayanan, writeLayanan } from '../client/layanan.ts';
import { muatPeraturan } from '../peraturan/muat.ts';
import { bacaBerkasDirektori, muatDirektori } from '../register/direktori/muat.ts';
import { dataFolder } from './server/data-folder.ts';
import { mulaiStack } from './stack.ts';
import { progress } from './temporal-server/progress.mjs';

pasangLog();
const folder = dataFolder();
const baru = !existsSync(folder.postgres);
const stack = await progress('menyalakan PostgreSQL, Temporal, dan worker', () => mulaiStack({ folder, tetap: true }));
try {
  const { databaseUrl, temporalAddress, namespace, taskQueue, peraturan } = stack;
  writeLayanan(folder.layanan, { databaseUrl, temporalAddress, namespace, taskQueue, peraturan, pid: process.pid });
  if (baru && !process.env.DATABASE_URL) {
    const contoh = fileURLToPath(new URL('../contoh/direktori-bengkulu.json', import.meta.url));
    await muatDirektori(stack.register, bacaBerkasDirektori(contoh), muatPeraturan(peraturan));
    process.stdout.write('direktori contoh dimuat (contoh/direktori-bengkulu.json)\n');
  }
  process.stdout.write(
    `sistem-kerja berjalan; data di ${folder.root}\n` +
      `  Temporal  ${temporalAddress}, task queue ${taskQueue}\n` +
      '  coba      npm run siskerja -- start lintas-unit --varian bengkulu-lampiran --berkas contoh/permohonan-lintas-unit.json\n' +
      '  berhenti  Ctrl-C\n',
  );
  const berhenti = new Promise<void>((selesai) => {
    for (const sinyal of ['SIGINT', 'SIGTERM'] as const) process.once(sinyal, () => selesai());
  });
  await Promise.race([berhenti, stack.worker.selesai]);
} finally {
  removeLayanan(folder.layanan);
  await stack.hentikan();
}
