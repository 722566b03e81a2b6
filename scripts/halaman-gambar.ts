/**
 * `npm run halaman:gambar`: a picture of each of the officials' pages, of a phone's and of a desk's size, in
 * docs/generated/halaman, from a fresh installation with fictitious people. Needs chromium.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { pasangLog } from '../audit/log.ts';
import { SistemKerja } from '../client/index.ts';
import { muatPeraturan } from '../peraturan/muat.ts';
import { PembacaDirektori } from '../register/direktori/baca.ts';
import { bacaBerkasDirektori } from '../register/direktori/berkas.ts';
import { muatDirektori } from '../register/direktori/muat.ts';
import { bukaPeramban, masuk, peramban } from '../test/support/chromium.ts';
import { penyediaTte } from '../tte/konfigurasi.ts';
import { akunDirektori } from '../worker/dev-idp/akun.ts';
import { nyalakanPenyedia } from '../worker/dev-idp/penyedia.ts';
import { jalankanApi } from '../worker/layanan-api.ts';
import { PemeriksaRiwayat } from '../worker/periksa-riwayat.ts';
import { temporaryDataFolder } from '../worker/server/data-folder.ts';
import { mulaiStack } from '../worker/stack.ts';
import { type PerkaraContoh, siapkanPerkara } from './gambar/perkara.ts';

const FOLDER = fileURLToPath(new URL('../docs/generated/halaman', import.meta.url));
const UKURAN = [
  { nama: 'ponsel', width: 360, height: 740 },
  { nama: 'meja', width: 1280, height: 800 },
] as const;
/** Of a long page the beginning. */
const PALING_TINGGI = 1600;

interface Rute {
  alamat: string;
  judul: string;
  peran?: string[];
}

/** The table of the pages; by address, since the types of what it names are a browser's. */
const { ruteBagi }: { ruteBagi(peran: string[]): Rute[] } = await import(
  new URL('../web/rute.ts', import.meta.url).href
);

/** Who looks at a page: whoever has most to see there. */
const PEMANDANG: Record<string, string> = {
  '/tanda-tangan/:id': 'Rahmat Hidayat',
  '/mulai/:jenis': 'Rahmat Hidayat',
  '/tim': 'Nurul Azizah',
  '/tim/:id': 'Nurul Azizah',
  '/penugasan': 'Hendra Saputra',
};
const BIASANYA = 'Zainal Arifin';

/** The address of a page, with what its example is. @throws where a page asks for something that is not known here */
function isiAlamat(alamat: string, contoh: PerkaraContoh, tugas: string): string {
  if (alamat.startsWith('/tugas/:')) return tugas;
  const [, bagian = ''] = alamat.split('/');
  const id = { 'tanda-tangan': contoh.surat, evaluasi: contoh.evaluasi, tim: contoh.tim }[bagian] ?? contoh.perkara;
  const isi: Record<string, string> = { id, perkara: id, jenis: 'penunjukanLintasUnit' };
  return alamat.replace(/:(\w+)/g, (_, nama: string) => {
    const nilai = isi[nama];
    if (nilai === undefined)
      throw new Error(`halaman ${alamat}: contoh untuk "${nama}" belum ada (scripts/halaman-gambar.ts)`);
    return nilai;
  });
}

/** For whom the page is made, where it is not for officials. */
function siapa({ alamat, peran }: Rute): string {
  if (peran && !peran.includes('pejabat')) return peran.includes('pengelola') ? 'Pengelola' : 'Auditor';
  return PEMANDANG[alamat] ?? BIASANYA;
}

async function potret(page: Page, berkas: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.getByText('Memuat…').first().waitFor({ state: 'hidden' });
  const tinggi = await page.evaluate<number>('document.documentElement.scrollHeight');
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const clip = { x: 0, y: 0, width, height: Math.max(height, Math.min(tinggi, PALING_TINGGI)) };
  await page.screenshot({ path: join(FOLDER, berkas), fullPage: true, clip, animations: 'disabled', caret: 'hide' });
}

/** Signed-in pages by name and size. */
function orang(browser: Browser, baseURL: string) {
  const ada = new Map<string, Page>();
  return async (nama: string, { width, height }: { width: number; height: number }): Promise<Page> => {
    const kunci = `${nama} ${width}`;
    const page =
      ada.get(kunci) ??
      (await browser.newPage({ baseURL, viewport: { width, height }, locale: 'id-ID', reducedMotion: 'reduce' }));
    if (!ada.has(kunci)) await masuk(page, nama);
    ada.set(kunci, page);
    return page;
  };
}

const namaBerkas = (alamat: string) => alamat.replaceAll(/[/:]+/g, '-').replace(/^-|-$/g, '') || 'tugas-saya';

async function potretSemua(browser: Browser, alamat: string, contoh: PerkaraContoh, tugas: string): Promise<string[]> {
  const sebagai = orang(browser, alamat);
  const baris: string[] = [];
  for (const rute of ruteBagi(['pegawai', 'pejabat', 'auditor', 'pengelola'])) {
    const nama = namaBerkas(rute.alamat);
    for (const ukuran of UKURAN) {
      const page = await sebagai(siapa(rute), ukuran);
      await page.goto(isiAlamat(rute.alamat, contoh, tugas));
      await page.getByRole('heading', { level: 1 }).and(page.locator(':not(:text-is("Halaman tidak ada"))')).waitFor();
      await potret(page, `${nama}-${ukuran.nama}.png`);
    }
    baris.push(`| ${rute.judul} | \`${rute.alamat}\` | [ponsel](${nama}-ponsel.png) | [meja](${nama}-meja.png) |`);
  }
  return baris;
}

if (!peramban) throw new Error('tidak ada chromium di PATH');
pasangLog();
const folder = temporaryDataFolder();
const tte = penyediaTte({ TTE_PENYEDIA: 'simulasi' }, folder.tte);
const stack = await mulaiStack({ folder, tetap: false, tte, verifikasiUrl: 'https://surat.example/verifikasi' });
const berkas = fileURLToPath(new URL('../contoh/direktori-bengkulu.json', import.meta.url));
await muatDirektori(stack.register, bacaBerkasDirektori(berkas), muatPeraturan());
const pembaca = new PembacaDirektori(stack.register.db);
const penyedia = await nyalakanPenyedia(async () => akunDirektori(await pembaca.ambil()));
const hubungan = { databaseUrl: stack.databaseUrl, temporal: { address: stack.temporalAddress }, tte };
const riwayat = new PemeriksaRiwayat(stack.peraturan, async () => stack.bundle);
const api = await jalankanApi({ ...hubungan, riwayat, port: 0, masuk: penyedia });
penyedia.kenalkan(api.alamat);
const client = await SistemKerja.connect(hubungan);
const browser = await bukaPeramban();
try {
  const contoh = await siapkanPerkara(client);
  const [pertama] = await client.inbox('p-zainal-arifin');
  if (!pertama) throw new Error('no task to show');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const { prosedur, tugas, putaran } = pertama;
  const baris = await potretSemua(browser, api.alamat, contoh, `/tugas/${prosedur}/${tugas}/${putaran}`);
  writeFileSync(
    join(FOLDER, 'README.md'),
    `<!-- Dibuat oleh scripts/halaman-gambar.ts (npm run halaman:gambar); jangan disunting. -->

# Halaman pejabat

Tiap halaman pada ponsel dan di meja kerja. Semua orang rekaan.

| halaman | alamat | | |
| --- | --- | --- | --- |
${baris.join('\n')}
`,
  );
  process.stdout.write(`docs/generated/halaman: ${baris.length * UKURAN.length} gambar\n`);
} finally {
  await browser.close();
  await client.close();
  await api.hentikan();
  await penyedia.hentikan();
  await stack.hentikan();
  rmSync(folder.root, { recursive: true, force: true });
}
