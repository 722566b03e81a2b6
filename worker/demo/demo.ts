/**
 * `npm run demo`: a real procedure of the regulation, from permohonan to surat tugas, on a real Temporal server and a
 * real PostgreSQL in a temporary folder. Each official decides through the client; then the history is replayed.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lepasLog, pasangLog } from '../../audit/log.ts';
import { ambilPerkara, perkaraKeJson } from '../../audit/perkara.ts';
import { replay } from '../../audit/replay.ts';
import { Galat, type NamaProsedur, SistemKerja } from '../../client/index.ts';
import { muatPeraturan, type RegistriPeraturan } from '../../peraturan/muat.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import { tanggalLokal } from '../../register/direktori/direktori.ts';
import { muatDirektori } from '../../register/direktori/muat.ts';
import { penyediaTte } from '../../tte/konfigurasi.ts';
import { portTetap, verifikasiUrl } from '../layanan-api.ts';
import { temporaryDataFolder } from '../server/data-folder.ts';
import { mulaiStack, type Stack } from '../stack.ts';
import { progress } from '../temporal-server/progress.mjs';
import { barisLangkah } from './cetak.ts';
import { cariGiliran } from './giliran.ts';
import { KumpulanSurat } from './kumpulan.ts';
import { siapkanSebelum } from './sebelum.ts';
import { bacaContoh, calonPegawai, cariSela, putuskan, SKENARIO } from './skenario.ts';

/** Both provinces of the examples. */
const ZONA = 'Asia/Jakarta';

const BANTUAN = `npm run demo -- [pilihan]

  --prosedur <nama>   ${Object.keys(SKENARIO).join('\n                      ')}
                      (bawaan: penunjukanLintasUnit)
  --varian <nama>     bengkulu-lampiran | bengkulu-pasal | sumut   (bawaan: bengkulu-lampiran)
  --tolak             permohonan ditolak atau hasil dikembalikan, dengan alasan
  --semua             semua prosedur dan varian, disetujui dan ditolak; satu PDF tiap jenis surat per provinsi
  --keluaran <folder> tempat menyimpan PDF dan riwayat (bawaan: folder sementara)
  --bantuan           tulisan ini
`;

interface Lakon {
  prosedur: NamaProsedur;
  varian: string;
  tolak: boolean;
}

const cetak = (baris = '') => process.stdout.write(`${baris}\n`);

function bacaPilihan(): { lakon: Lakon[]; semua: boolean; keluaran: string } | undefined {
  const { values } = parseArgs({
    options: {
      prosedur: { type: 'string', default: 'penunjukanLintasUnit' },
      varian: { type: 'string', default: 'bengkulu-lampiran' },
      tolak: { type: 'boolean', default: false },
      semua: { type: 'boolean', default: false },
      keluaran: { type: 'string' },
      bantuan: { type: 'boolean', default: false },
    },
  });
  if (values.bantuan) return undefined;
  const lakon = values.semua
    ? Object.entries(SKENARIO).flatMap(([prosedur, { contoh }]) =>
        lakonProsedur(prosedur as NamaProsedur, Object.keys(contoh)),
      )
    : [{ prosedur: pilihProsedur(values.prosedur, values.varian), varian: values.varian, tolak: values.tolak }];
  const keluaran = values.keluaran ? resolve(values.keluaran) : mkdtempSync(join(tmpdir(), 'demo-sistem-kerja-'));
  return { lakon, semua: values.semua, keluaran };
}

const lakonProsedur = (prosedur: NamaProsedur, varian: string[]): Lakon[] =>
  varian.flatMap((v) => [false, true].map((tolak) => ({ prosedur, varian: v, tolak })));

function pilihProsedur(nama: string, varian: string): NamaProsedur {
  const skenario = SKENARIO[nama as NamaProsedur];
  if (!skenario) throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur: nama });
  const pilihan = Object.keys(skenario.contoh);
  if (!pilihan.includes(varian)) throw new Galat('VARIAN_TIDAK_DIKENAL', { varian, pilihan: pilihan.join(', ') });
  return nama as NamaProsedur;
}

/** Plays one case to its end; answers whether history, machine and register agree. */
async function mainkan(
  stack: Stack,
  client: SistemKerja,
  peraturan: RegistriPeraturan,
  lakon: Lakon,
  keluaran: string,
  kumpulan?: KumpulanSurat,
) {
  const { varian, tolak } = lakon;
  const contoh = bacaContoh(varian, lakon.prosedur);
  const muat = await muatDirektori(stack.register, contoh.direktori, peraturan);
  if ('galat' in muat) throw new Galat('DIREKTORI_TIDAK_SAH', { rincian: muat.galat[0]?.pesan ?? '' });
  const direktori = await new PembacaDirektori(stack.register.db).ambil();
  const hariIni = tanggalLokal(new Date(), ZONA);

  cetak(`\n${SKENARIO[lakon.prosedur].judul}, varian ${varian}${tolak ? ', ditolak' : ''}`);
  const sebelum = await siapkanSebelum(client, varian, lakon.prosedur);
  const permohonan = { ...contoh.permohonan, ...sebelum } as never;
  const { prosedur } = await client.start(lakon.prosedur, { varian, pemohon: contoh.pemohon, permohonan });
  const dicetak = new Map<string, number>();
  const cetakBaru = async (id: string) => {
    const { surat, jenis } = await client.show(id);
    const riwayat = await client.history(id);
    if (id !== prosedur && !dicetak.has(id))
      cetak(`  ${SKENARIO[jenis as NamaProsedur].judul} (${id.slice(prosedur.length + 1)})`);
    const lekuk = id === prosedur ? '' : '    ';
    for (const l of riwayat.slice(dicetak.get(id)))
      for (const baris of barisLangkah(l, surat, peraturan)) cetak(lekuk + baris);
    dicetak.set(id, riwayat.length);
  };
  await cetakBaru(prosedur);
  for (;;) {
    const giliran = await cariGiliran(client, prosedur);
    if (!giliran) break;
    const { kasus, tugas, tindakan } = giliran;
    await cetakBaru(kasus.id);
    // What was decided; signatures between it are no steps of the play.
    const sudah = (await client.history(kasus.id)).filter((l) => l.jenis === 'langkah').map((l) => l.peristiwa);
    const sela = cariSela(kasus, lakon, sudah);
    if (sela) {
      await client.decide({ prosedur: kasus.id, tugas: tugas.tugas, putaran: tugas.putaran, ...sela });
      continue;
    }
    const [jenis, id = ''] = tugas.pemegang.split(':');
    const pelaku = jenis === 'jabatan' ? direktori.pemangku(id, hariIni)?.pegawai : id;
    // The official finds the task in his own inbox, as he would on his page.
    const milik = (await client.inbox(pelaku ?? id)).find((t) => t.prosedur === kasus.id && t.tugas === tugas.tugas);
    if (!pelaku || !milik) throw new Error(`nobody finds ${tugas.tugas} in his inbox`);
    const pegawai = calonPegawai(direktori, kasus.permohonan, hariIni);
    const peristiwa = putuskan(tindakan, tolak, pegawai, kasus.jenis as NamaProsedur, sudah.length, sudah, varian);
    await client.decide({ prosedur: kasus.id, tugas: milik.tugas, putaran: milik.putaran, pelaku, peristiwa });
    await cetakBaru(kasus.id);
  }
  // The end of a child may have been the last step.
  await cetakBaru(prosedur);
  return simpanDanPeriksa(
    stack,
    client,
    prosedur,
    join(keluaran, `${lakon.prosedur}-${varian}${tolak ? '-ditolak' : ''}`),
    kumpulan,
  );
}

async function simpanDanPeriksa(
  stack: Stack,
  client: SistemKerja,
  prosedur: string,
  folder: string,
  kumpulan?: KumpulanSurat,
): Promise<boolean> {
  mkdirSync(folder, { recursive: true });
  const { surat: terbit, varian } = await client.show(prosedur);
  for (const { id } of terbit) {
    const surat = await client.letter(id);
    const { berkas, pdf, sha256 } = surat;
    writeFileSync(join(folder, berkas), pdf);
    kumpulan?.tambah(varian, surat);
    cetak(`    PDF ${join(folder, berkas)}  sha256 ${sha256.slice(0, 16)}…`);
  }
  await client.temporal.workflow.getHandle(prosedur).result();
  const perkara = await ambilPerkara(client.temporal, stack.register, prosedur);
  writeFileSync(join(folder, 'perkara.json'), perkaraKeJson(perkara));
  const hasil = await replay(perkara, stack.bundle, stack.peraturan);
  for (const beda of hasil.perbedaan) cetak(`    BEDA ${beda}`);
  const kata = hasil.cocok ? 'cocok: riwayat, mesin, jurnal, dan surat' : 'TIDAK cocok';
  cetak(`    replay ${hasil.langkah} langkah, keadaan akhir ${hasil.keadaan}: ${kata}`);
  return hasil.cocok;
}

async function demo(): Promise<boolean> {
  const pilihan = bacaPilihan();
  if (!pilihan) {
    cetak(BANTUAN);
    return true;
  }
  pasangLog();
  const folder = temporaryDataFolder();
  const tte = penyediaTte({ TTE_PENYEDIA: 'simulasi', ...process.env }, folder.tte);
  const port = await portTetap();
  try {
    const stack = await progress('menyalakan PostgreSQL, Temporal, dan worker', () =>
      mulaiStack({ folder, tetap: false, tte, verifikasiUrl: verifikasiUrl(port) }),
    );
    const client = await SistemKerja.connect({
      peraturan: stack.peraturan,
      databaseUrl: stack.databaseUrl,
      temporal: { address: stack.temporalAddress },
      namespace: stack.namespace,
      tte,
    });
    try {
      const peraturan = muatPeraturan(stack.peraturan);
      const cocok: boolean[] = [];
      const kumpulan = pilihan.semua ? new KumpulanSurat(peraturan, join(pilihan.keluaran, 'surat')) : undefined;
      for (const lakon of pilihan.lakon)
        cocok.push(await mainkan(stack, client, peraturan, lakon, pilihan.keluaran, kumpulan));
      if (!kumpulan) return cocok.every(Boolean);
      const { baris, lengkap } = kumpulan.tutup();
      cetak();
      for (const b of baris) cetak(b);
      return lengkap && cocok.every(Boolean);
    } finally {
      await client.close();
      await stack.hentikan();
    }
  } finally {
    await lepasLog();
    rmSync(folder.root, { recursive: true, force: true });
  }
}

try {
  process.exitCode = (await demo()) ? 0 : 6;
} catch (galat) {
  if (galat instanceof Galat) {
    process.stderr.write(`${galat.message}\n${galat.perbaikan}\n`);
    process.exitCode = galat.kodeKeluar;
  } else throw galat;
}
