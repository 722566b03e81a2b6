/**
 * Records golden histories: each variant and outcome on a real Temporal server, as case files under
 * `test/histories/<version>/`. Histories are added, never overwritten: a file that exists is left as it is.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as jeda } from 'node:timers/promises';
import { pasangLog } from '../audit/log.ts';
import { ambilPerkara, perkaraKeJson } from '../audit/perkara.ts';
import { SistemKerja } from '../client/index.ts';
import { muatPeraturan } from '../peraturan/muat.ts';
import { muatDirektori } from '../register/direktori/muat.ts';
import { anakDitunggu } from '../worker/demo/giliran.ts';
import { siapkanSebelum } from '../worker/demo/sebelum.ts';
import { bacaContoh } from '../worker/demo/skenario.ts';
import { temporaryDataFolder } from '../worker/server/data-folder.ts';
import { mulaiStack } from '../worker/stack.ts';
import type { Lakon } from './golden/bentuk.ts';
import { LAKON } from './golden/lakon.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const tujuan = `test/histories/${version}`;

/** Until the case is in the register: somebody else than we has started it. */
async function tersedia(client: SistemKerja, id: string): Promise<void> {
  const ada = () =>
    client.show(id).then(
      () => true,
      () => false,
    );
  while (!(await ada())) await jeda(50);
}

async function rekam(client: SistemKerja, lakon: Lakon): Promise<string> {
  const prosedur = lakon.prosedur ?? 'penunjukanLintasUnit';
  const contoh = bacaContoh(lakon.varian, prosedur);
  const pemohon = lakon.pemohon ?? contoh.pemohon;
  const id = `golden-${lakon.nama}`;
  const sebelum = await siapkanSebelum(client, lakon.varian, prosedur, id);
  const isi = { ...contoh.permohonan, ...sebelum, ...lakon.permohonan };
  if (lakon.mentah) {
    // As a service without our client would start it: rules and roles are left to the worker.
    const masukan = { varian: lakon.varian, pemohon, permohonan: isi };
    await client.temporal.workflow.start(prosedur, {
      taskQueue: 'sistem-kerja',
      workflowId: id,
      args: [masukan],
    });
    await tersedia(client, id);
  } else {
    await client.start(prosedur, { varian: lakon.varian, pemohon, permohonan: isi as never, id });
  }
  for (const aksi of lakon.aksi) {
    if ('sinyal' in aksi) {
      await client.temporal.workflow.getHandle(id).signal(aksi.sinyal, aksi.isi);
      continue;
    }
    if ('tunggu' in aksi) {
      const induk = aksi.di ? `${id}.${aksi.di}` : id;
      const ditunggu = (a: string) => !aksi.anak || a === `${induk}.${aksi.anak}`;
      while ((await anakDitunggu(client, induk)).some(ditunggu)) await jeda(50);
      continue;
    }
    const di = aksi.anak ? `${id}.${aksi.anak}` : id;
    await tersedia(client, di);
    const [terbuka] = (await client.show(di)).tugas;
    const { tugas = terbuka?.tugas ?? '', putaran = terbuka?.putaran ?? 1, pelaku, peristiwa, ditolak } = aksi;
    const putusan = client.decide({ prosedur: di, tugas, putaran, pelaku, peristiwa });
    const galat = await putusan.then(
      () => undefined,
      (g) => g.kode as string,
    );
    if (galat !== ditolak)
      throw new Error(
        `${lakon.nama}: ${pelaku} ${peristiwa.type}: ${galat ?? 'accepted'}, not ${ditolak ?? 'accepted'}`,
      );
  }
  return id;
}

pasangLog();
const folder = temporaryDataFolder();
const stack = await mulaiStack({ folder, tetap: false });
const client = await SistemKerja.connect({
  databaseUrl: stack.databaseUrl,
  temporal: { address: stack.temporalAddress },
});
const peraturan = muatPeraturan();
try {
  mkdirSync(tujuan, { recursive: true });
  let direktori = '';
  for (const lakon of LAKON) {
    const berkas = `${tujuan}/${lakon.nama}.json`;
    if (existsSync(berkas)) {
      process.stdout.write(`ada      ${berkas}\n`);
      continue;
    }
    const contoh = bacaContoh(lakon.varian, lakon.prosedur);
    if (direktori !== JSON.stringify(contoh.direktori))
      await muatDirektori(stack.register, contoh.direktori, peraturan);
    direktori = JSON.stringify(contoh.direktori);
    const id = await rekam(client, lakon);
    if (!lakon.berjalan) await client.temporal.workflow.getHandle(id).result();
    writeFileSync(berkas, `${perkaraKeJson(await ambilPerkara(client.temporal, stack.register, id))}\n`);
    process.stdout.write(`direkam  ${berkas}\n`);
  }
} finally {
  await client.close();
  await stack.hentikan();
  rmSync(folder.root, { recursive: true, force: true });
}
