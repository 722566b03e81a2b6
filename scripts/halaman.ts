/**
 * Builds the officials' page (`web/` → `dist-web/`) where it is missing or older than its sources, and measures what its
 * first load asks of a slow line.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { cached, exclusively } from '../worker/temporal-server/cache.mjs';
import { progress } from '../worker/temporal-server/progress.mjs';

/** Script of the first load, gzipped. */
const BATAS_KB = 250;

const akar = fileURLToPath(new URL('..', import.meta.url));
const [sumber, hasil] = [join(akar, 'web'), join(akar, 'dist-web')];
const tanda = join(hasil, '.sidik');

/** Of everything that the built page depends on. */
function sidikSumber(): string {
  const berkas = readdirSync(sumber, { recursive: true, encoding: 'utf8' })
    .map((nama) => join(sumber, nama))
    .filter((jalan) => statSync(jalan).isFile());
  const sidik = createHash('sha256');
  for (const jalan of [...berkas.sort(), join(akar, 'package-lock.json')])
    sidik.update(jalan).update(readFileSync(jalan));
  return sidik.digest('hex');
}

/** The scripts that load before anything is shown: the entry and the first page, with whatever they import at once. */
function skripPertama(): string[] {
  const daftar: Record<string, { file: string; imports?: string[] }> = JSON.parse(
    readFileSync(join(hasil, '.vite/manifest.json'), 'utf8'),
  );
  const semua = new Set<string>();
  const telusuri = (nama: string): void => {
    if (semua.has(nama)) return;
    semua.add(nama);
    for (const impor of daftar[nama]?.imports ?? []) telusuri(impor);
  };
  telusuri('index.html');
  telusuri('halaman/TugasSaya.tsx');
  return [...semua].flatMap((nama) => daftar[nama]?.file ?? []);
}

/** Beside each file, as the API hands it to whoever takes it compressed. */
function mampatkan(): void {
  const folder = join(hasil, 'aset');
  for (const nama of readdirSync(folder)) {
    const isi = readFileSync(join(folder, nama));
    writeFileSync(join(folder, `${nama}.gz`), gzipSync(isi));
    writeFileSync(join(folder, `${nama}.br`), brotliCompressSync(isi));
  }
}

async function bangun(): Promise<void> {
  const sidik = sidikSumber();
  if (existsSync(tanda) && readFileSync(tanda, 'utf8') === sidik) return;
  // Started from a test it would build what is for developers, half as large again.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  rmSync(tanda, { force: true });
  await progress('membangun halaman pejabat', () =>
    build({ root: sumber, configFile: join(sumber, 'vite.config.ts'), logLevel: 'warn' }),
  );
  const byte = skripPertama().reduce((jumlah, f) => jumlah + gzipSync(readFileSync(join(hasil, f))).length, 0);
  const kB = Math.ceil(byte / 1000);
  if (kB > BATAS_KB) throw new Error(`skrip muatan pertama ${kB} kB (gzip); paling banyak ${BATAS_KB} kB`);
  process.stderr.write(`halaman pejabat: skrip muatan pertama ${kB} kB (gzip)\n`);
  mampatkan();
  writeFileSync(tanda, sidik);
}

// Test files that run beside each other both ask for it.
const tempat = createHash('sha256').update(akar).digest('hex').slice(0, 16);
await exclusively(cached(`halaman-${tempat}.lock`), bangun);
