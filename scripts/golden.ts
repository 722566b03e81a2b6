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
import { penyediaTte } from '../tte/konfigurasi.ts';
import { anakDitunggu } from '../worker/demo/giliran.ts';
import { siapkanSebelum } from '../worker/demo/sebelum.ts';
import { bacaContoh } from '../worker/demo/skenario.ts';
import { tandatanganiSemua } from '../worker/demo/tanda-tangan.ts';
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
    if ('tandatangani' in aksi) {
      await tandatanganiSemua(client);
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

/** @param tte whether the installation signs electronically */
async function rekamSemua(semua: Lakon[], tte: boolean): Promise<void> {
  const folder = temporaryDataFolder();
  const penyedia = tte ? penyediaTte({ TTE_PENYEDIA: 'simulasi' }, folder.tte) : undefined;
  const stack = await mulaiStack({
    folder,
    tetap: false,
    tte: penyedia,
    verifikasiUrl: tte ? VERIFIKASI_URL : undefined,
  });
  const client = await SistemKerja.connect({
    databaseUrl: stack.databaseUrl,
    temporal: { address: stack.temporalAddress },
    tte: penyedia,
  });
  try {
    let direktori = '';
    for (const lakon of semua) {
      const contoh = bacaContoh(lakon.varian, lakon.prosedur);
      if (direktori !== JSON.stringify(contoh.direktori))
        await muatDirektori(stack.register, contoh.direktori, peraturan);
      direktori = JSON.stringify(contoh.direktori);
      const id = await rekam(client, lakon);
      if (!lakon.berjalan) await client.temporal.workflow.getHandle(id).result();
      writeFileSync(berkas(lakon), `${perkaraKeJson(await ambilPerkara(client.temporal, stack.register, id))}\n`);
      process.stdout.write(`direkam  ${berkas(lakon)}\n`);
    }
  } finally {
    await client.close();
    await stack.hentikan();
    rmSync(folder.root, { recursive: true, force: true });
  }
}

/** Printed on the letters of an installation that signs; asked of nobody. */
const VERIFIKASI_URL = 'https://surat.example/verifikasi';
const berkas = ({ nama }: Lakon) => `${tujuan}/${nama}.json`;
const peraturan = muatPeraturan();

pasangLog();
mkdirSync(tujuan, { recursive: true });
const ada = LAKON.filter((l) => existsSync(berkas(l)));
for (const lakon of ada) process.stdout.write(`ada      ${berkas(lakon)}\n`);
const baru = LAKON.filter((l) => !ada.includes(l));
for (const tte of [false, true]) {
  const semua = baru.filter((l) => Boolean(l.tte) === tte);
  if (semua.length > 0) await rekamSemua(semua, tte);
}
