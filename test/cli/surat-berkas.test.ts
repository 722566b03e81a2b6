/** Attachments, buku agenda, letters as files: by the command line. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { periksaLampiran } from '../../activities/lampiran.ts';
import { bersihkanBerkas } from '../../client/bersihkan-berkas.ts';
import { pdf, png } from '../support/berkas.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';
import { contoh, folderBaru, jalankanDisini, lingkungan } from './jalan.ts';

let s: Sistem;
let folder: string;
let prosedur: string;
const siskerja = (...argumen: string[]) => jalankanDisini(argumen, lingkungan(s));
// A command that ends in another way than well says so to its process, which here is that of the tests.
afterEach(() => {
  process.exitCode = undefined;
});

beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  folder = folderBaru();
  writeFileSync(join(folder, 'kerangka.pdf'), await pdf('kerangka'));
  writeFileSync(join(folder, 'foto.png'), png);
  writeFileSync(join(folder, 'palsu.pdf'), png);
  const permohonan = ['--varian', 'bengkulu-pasal', '--berkas', contoh('permohonan-lintas-unit.json')];
  const lampiran = ['--lampiran', join(folder, 'kerangka.pdf'), join(folder, 'foto.png')];
  const mulai = await siskerja('start', 'lintas-unit', ...permohonan, ...lampiran, '--json');
  prosedur = JSON.parse(mulai.keluar).prosedur;
});

test('given files on the command line when a case starts with them then the history names them, and they come back', async () => {
  const { keluar } = await siskerja('history', prosedur);
  const sidik = /foto\.png, sidik ([0-9a-f]{64})/.exec(keluar)?.[1] ?? '';
  expect(keluar).toContain('kerangka.pdf, sidik ');
  const ambil = await siskerja('berkas', 'ambil', sidik, '--ke', `${folder}/kembali/`);
  expect([ambil.kode, ambil.galat]).toEqual([0, '']);
  expect(readFileSync(join(folder, 'kembali', `${sidik}.png`)).equals(png)).toBe(true);
  const gaib = await siskerja('berkas', 'ambil', '0'.repeat(64), '--ke', `${folder}/gaib/`);
  expect([gaib.kode, existsSync(join(folder, 'gaib'))]).toEqual([4, false]);
});

test('given a file of a false type or none at all when a decision brings it then it is not taken, and the case stays', async () => {
  const setuju = (berkas: string) =>
    siskerja(
      'decide',
      prosedur,
      'setuju',
      '--pelaku',
      'p-kartika-dewi',
      '--pegawai',
      'p-hendra-saputra',
      '--lampiran',
      berkas,
    );
  const palsu = await setuju(join(folder, 'palsu.pdf'));
  expect([palsu.kode, palsu.galat]).toEqual([2, expect.stringContaining('NAMA_BERKAS_TIDAK_SESUAI')]);
  const hilang = await setuju(join(folder, 'hilang.pdf'));
  expect([hilang.kode, hilang.galat]).toEqual([2, expect.stringContaining('hilang.pdf: tidak ada')]);
  expect((await s.client.show(prosedur)).keadaan).toBe('menungguJawaban');
});

test('given stored files when those that nobody names are cleared away then only they go, from the age on that is asked for', async () => {
  const { db } = s.client.register;
  const pengunggah = 'p-kartika-dewi';
  const baru = async (isi: Buffer | Uint8Array) => (await s.client.attach({ isi, nama: 'a.pdf', pengunggah })).sidik;
  const isiMuda = await pdf('muda');
  const [lepas, muda, direbut] = [
    await baru(await pdf('lepas')),
    await baru(isiMuda),
    await baru(await pdf('direbut')),
  ];
  const kini = Date.now();
  const umur = (sidik: string, ms: number) =>
    db
      .updateTable('berkas')
      .set({ diunggah: new Date(kini - ms) })
      .where('sidik', '=', sidik)
      .execute();
  const HARI = 86_400_000;
  await db
    .updateTable('berkas')
    .set({ diunggah: new Date(kini - 90 * HARI) })
    .execute();
  await umur(muda, 30 * HARI);
  const semua = async () => (await db.selectFrom('berkas').select('sidik').execute()).map((b) => b.sidik).sort();
  const sebelum = await semua();
  const coba = (hari: string, ...pilihan: string[]) => siskerja('berkas', 'bersihkan', '--lebih-tua', hari, ...pilihan);

  expect((await coba('seminggu')).kode).toBe(2);
  const uji = JSON.parse((await coba('31', '--json')).keluar);
  expect([uji.dihapus, uji.berkas.map((b: { sidik: string }) => b.sidik).sort()]).toEqual([
    false,
    [lepas, direbut].sort(),
  ]);
  expect((await coba('31')).keluar).toContain('2 berkas akan dihapus dengan --hapus');
  expect(await semua()).toEqual(sebelum);
  // To the day: not older than thirty days at the moment that makes it so.
  const tepat = async (ms: number) =>
    (await bersihkanBerkas(s.client.register, { lebihTuaHari: 30 }, new Date(kini + ms))).berkas.some(
      (b) => b.sidik === muda,
    );
  expect([await tepat(0), await tepat(1)]).toEqual([false, true]);

  // A step that names one of them meanwhile, and is not in the journal yet.
  const bersih = await db.transaction().execute(async (trx) => {
    await periksaLampiran({ trx, perintah: { lampiran: [{ sidik: direbut, nama: 'a.pdf' }] } } as never);
    const menunggu = s.client.pengelola.bersihkanBerkas({ lebihTuaHari: 31, hapus: true });
    await expect
      .poll(
        async () =>
          (await sql<{ n: number }>`SELECT count(*)::int n FROM pg_locks WHERE NOT granted`.execute(db)).rows[0]?.n,
      )
      .toBeGreaterThan(0);
    const isi = sql<string>`jsonb_set(isi, '{lampiran}', isi->'lampiran' || ${JSON.stringify([{ sidik: direbut, nama: 'a.pdf' }])}::jsonb)`;
    await trx.updateTable('jurnal').set({ isi }).where('prosedur', '=', prosedur).where('urutan', '=', 1).execute();
    return { menunggu };
  });
  expect((await bersih.menunggu).berkas.map((b) => b.sidik)).toEqual([lepas]);
  expect(await semua()).toEqual(sebelum.filter((x) => x !== lepas));
  // Brought again, it is as new.
  await umur(muda, 90 * HARI);
  await baru(isiMuda);
  expect((await coba('31', '--hapus')).keluar).toContain('0 berkas dihapus');
});

test('given a unit when its agenda is asked for then it is listed, and written as CSV and PDF; a wrong question is refused', async () => {
  const daftar = await siskerja('agenda', 'keluar', 'biro-organisasi');
  expect(daftar.keluar).toMatch(/Agenda surat keluar Biro Organisasi.*: 1 surat\n +1\. 800\/001\/B\.ORG\//);
  expect(JSON.parse((await siskerja('agenda', 'masuk', 'biro-organisasi', '--json')).keluar)).toMatchObject({
    jumlah: 0,
  });
  for (const bentuk of ['csv', 'pdf']) {
    const { kode } = await siskerja('agenda', 'keluar', 'biro-organisasi', `--${bentuk}`, `${folder}/agenda/`);
    expect(kode).toBe(0);
  }
  const tahun = new Date().getFullYear();
  expect(readdirSync(join(folder, 'agenda')).map((b) => b.replace(/-\d{4}\./, '-tahun.'))).toEqual([
    'agenda-keluar-biro-organisasi-tahun.csv',
    'agenda-keluar-biro-organisasi-tahun.pdf',
  ]);
  expect((await siskerja('agenda', 'keluar', 'unit-gaib')).galat).toContain('UNIT_TIDAK_DIKENAL');
  expect((await siskerja('agenda', 'keluar', 'biro-organisasi', '--jenis', 'gaib')).galat).toContain(
    'jenis surat tidak dikenal',
  );
  expect((await siskerja('agenda', 'keluar', 'biro-organisasi', '--tahun', `${tahun}x`)).kode).toBe(2);
});

test('given a letter as a file when it is held against the register then the exit code says whether it still holds', async () => {
  const [surat] = (await s.client.show(prosedur)).surat;
  const berkas = join(folder, 'surat.pdf');
  await siskerja('surat', surat?.id ?? '', '--pdf', berkas);
  const asli = await siskerja('surat', 'periksa', berkas);
  expect([asli.kode, asli.keluar]).toEqual([0, expect.stringContaining('ASLI')]);
  expect(asli.keluar).toContain(surat?.nomor);
  const lain = await siskerja('surat', 'periksa', join(folder, 'kerangka.pdf'), '--json');
  expect([lain.kode, JSON.parse(lain.keluar).temuan]).toEqual([6, 'bukanSurat']);
  process.exitCode = undefined;
  expect((await siskerja('surat', 'periksa', join(folder, 'tidak-ada.pdf'))).kode).toBe(2);
});

test('given the letters of a case when they are handed over then folder, files and manifest are there', async () => {
  const serah = await siskerja('surat', 'serah', '--prosedur', prosedur, '--ke', join(folder, 'srikandi'));
  expect([serah.kode, serah.galat]).toEqual([0, '']);
  const isi = readdirSync(join(folder, 'srikandi'));
  expect(isi.map((b) => b.replace(/^.*\./, '')).sort()).toEqual(['json', 'json', 'pdf']);
  const metadata = JSON.parse(
    readFileSync(join(folder, 'srikandi', isi.find((b) => /^plu.*json$/.test(b)) ?? ''), 'utf8'),
  );
  expect(metadata.lampiran.map((l: { nama: string }) => l.nama)).toEqual(['kerangka.pdf', 'foto.png']);
  for (const argumen of [[], [prosedur, '--prosedur', prosedur]]) {
    expect((await siskerja('surat', 'serah', ...argumen, '--ke', folder)).galat).toContain(
      'sebutkan surat, atau prosedurnya',
    );
  }
});
