/** `npm start`: the whole product on this machine, kept running, with its data in a folder. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pasangLog } from '../audit/log.ts';
import { removeLayanan, writeLayanan } from '../client/layanan.ts';
import { muatPeraturan } from '../peraturan/muat.ts';
import { PembacaDirektori } from '../register/direktori/baca.ts';
import { bacaBerkasDirektori } from '../register/direktori/berkas.ts';
import { muatDirektori } from '../register/direktori/muat.ts';
import { penyediaTte } from '../tte/konfigurasi.ts';
import { akunDirektori, sebutAkun } from './dev-idp/akun.ts';
import { nyalakanPenyedia, type PenyediaBerjalan } from './dev-idp/penyedia.ts';
import { type ApiBerjalan, jalankanApi, portTetap, verifikasiUrl } from './layanan-api.ts';
import { PemeriksaRiwayat } from './periksa-riwayat.ts';
import { dataFolder } from './server/data-folder.ts';
import { mulaiStack } from './stack.ts';
import { progress } from './temporal-server/progress.mjs';

pasangLog();
const folder = dataFolder();
const baru = !existsSync(folder.postgres);
const tte = penyediaTte({ TTE_PENYEDIA: 'simulasi', ...process.env }, folder.tte);
const port = await portTetap();
let api: ApiBerjalan | undefined;
let penyedia: PenyediaBerjalan | undefined;
const stack = await progress('menyalakan PostgreSQL, Temporal, dan worker', () =>
  mulaiStack({ folder, tetap: true, tte, verifikasiUrl: verifikasiUrl(port) }),
);
try {
  const { databaseUrl, temporalAddress, namespace, taskQueue, peraturan } = stack;
  const layanan = { databaseUrl, temporalAddress, namespace, taskQueue, peraturan };
  if (baru && !process.env.DATABASE_URL) {
    const contoh = fileURLToPath(new URL('../contoh/direktori-bengkulu.json', import.meta.url));
    await muatDirektori(stack.register, bacaBerkasDirektori(contoh), muatPeraturan(peraturan));
    process.stdout.write('direktori contoh dimuat (contoh/direktori-bengkulu.json)\n');
  }
  const pembaca = new PembacaDirektori(stack.register.db);
  penyedia = await nyalakanPenyedia(async () => akunDirektori(await pembaca.ambil()));
  api = await jalankanApi({
    ...layanan,
    temporal: { address: temporalAddress },
    tte,
    port,
    masuk: penyedia,
    riwayat: new PemeriksaRiwayat(peraturan, async () => stack.bundle),
  });
  penyedia.kenalkan(api.alamat);
  writeLayanan(folder.layanan, { ...layanan, tteFolder: folder.tte, apiUrl: api.alamat, pid: process.pid });
  process.stdout.write(
    `sistem-kerja berjalan di ${api.alamat}; data di ${folder.root}\n` +
      `  halaman   ${api.alamat}/\n` +
      '  masuk     tanpa kata sandi, antara lain sebagai\n' +
      sebutAkun(akunDirektori(await pembaca.ambil()))
        .map((a) => `              ${a}\n`)
        .join('') +
      (tte?.cara === 'simulasi' && !process.env.TTE_SIMULASI_PASSPHRASE
        ? '  surat     ditandatangani sebagai simulasi, dengan passphrase "simulasi"\n'
        : '') +
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
  await api?.hentikan();
  await penyedia?.hentikan();
  await stack.hentikan();
}
