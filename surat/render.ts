/**
 * A letter as PDF: a pure function of the naskah (with its layout) and the template's version; verification renders it again
 * and compares bytes. PDF/A-2b, tagged, language id. The next kind of letter is a schema in naskah.ts and a template
 * `templat/<jenis>.typ` over the parts in `templat/bagian/`; nothing here knows the kinds.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { huruf } from './huruf.ts';
import { type Naskah, TANPA_NOMOR } from './naskah.ts';
import { kodeQr } from './qr.ts';
import { namaBulan } from './tanggal.ts';
import { tataLetakBawaan } from './tata-letak.ts';
import { kataTerpanjang, nilaiTercetak } from './teks.ts';

export interface HasilRender {
  pdf: Buffer;
  /** Of the PDF's bytes, in hex. */
  sha256: string;
  halaman: number;
  versiTemplat: string;
}

const folderTemplat = fileURLToPath(new URL('./templat/', import.meta.url));

/**
 * Typst memoizes; what two rounds of so many renders have not touched is let go, so that a worker's memory stays flat. More
 * than there are kinds of letter: with fewer, letters of all kinds in turn find their templates forgotten and take twice
 * the time. In rounds, since to look through the whole memory takes as long as a sixth of a letter.
 */
const PUTARAN_INGATAN = 60;
let sejakPelupaan = 0;

function hashDasar(): Buffer {
  const hash = createHash('sha256');
  const berkas = readdirSync(folderTemplat, { recursive: true, encoding: 'utf8' }).filter((b) => b.endsWith('.typ'));
  for (const nama of berkas.map((b) => b.split(sep).join('/')).sort()) {
    hash
      .update(`${nama}\0`)
      .update(readFileSync(join(folderTemplat, nama)))
      .update('\0');
  }
  for (const face of huruf) hash.update(createHash('sha256').update(face).digest());
  const paket = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler/package.json') as {
    version: string;
  };
  return hash.update(paket.version).digest();
}

let dasar: Buffer | undefined;
let kompilator: NodeCompiler | undefined;

/** Short hash of all that shapes a letter besides its naskah: templates, fonts, compiler, and the usual layout. */
export function versiTemplat(): string {
  dasar ??= hashDasar();
  return createHash('sha256').update(dasar).update(JSON.stringify(tataLetakBawaan)).digest('hex').slice(0, 12);
}

/** Where a konsep leaves the number open. */
const NOMOR_KOSONG = '.'.repeat(24);

/**
 * The files that the templates read of a letter: a konsep is without number, QR code and mark. The code is a file of its own:
 * as numbers in the letter its thousand modules would be hashed with it in each part that Typst remembers.
 */
function berkasTemplat({ pengesahan, ...naskah }: Omit<Naskah, 'tataLetak'>, konsep: boolean): Record<string, Buffer> {
  const isi = { ...naskah, kataTerpanjang: terpanjang(naskah) };
  if (konsep) {
    // An applicant's own letter has no number to leave open.
    const nomor = naskah.nomor === TANPA_NOMOR ? TANPA_NOMOR : NOMOR_KOSONG;
    return { 'naskah.json': json({ ...isi, konsep, nomor }) };
  }
  if (!pengesahan) return { 'naskah.json': json(isi) };
  const { gambar, ...qr } = kodeQr(pengesahan.url);
  return { 'naskah.json': json({ ...isi, pengesahan: { ...pengesahan, ...qr } }), 'qr.luma': gambar };
}

/** Of the narrow signature block and of the whole letter; the address of verification and hashes of files break by themselves. */
function terpanjang({ penandatangan, berkas, ...naskah }: Omit<Naskah, 'tataLetak' | 'pengesahan'>) {
  const tanda = kataTerpanjang(penandatangan);
  return { penandatangan: tanda, naskah: Math.max(tanda, kataTerpanjang(naskah)) };
}

const json = (nilai: unknown) => Buffer.from(JSON.stringify(nilaiTercetak(nilai)));

/**
 * Throws when Typst finds a fault: with valid input that is a fault of a template. Synchronous; what a render took is
 * freed when the caller next comes back to the event loop, so a loop over many letters has to await between them.
 * @param pilihan.konsep as it is shown before it is decided: without number, QR code and mark, KONSEP on each page
 */
export function renderPdf(
  { tataLetak: profil = tataLetakBawaan, ...isi }: Naskah,
  { konsep = false }: { konsep?: boolean } = {},
): HasilRender {
  kompilator ??= NodeCompiler.create({ workspace: folderTemplat, fontArgs: [{ fontBlobs: [...huruf] }] });
  // Files in the compiler's memory, not `inputs`: those are part of Typst's library, and a change of it would throw away
  // what Typst remembers of the templates.
  const berkas = { ...berkasTemplat(isi, konsep), 'profil.json': json(profil), 'bulan.json': json(namaBulan) };
  for (const [nama, bytes] of Object.entries(berkas)) kompilator.mapShadow(join(folderTemplat, nama), bytes);
  const hasil = kompilator.compile({ mainFilePath: join(folderTemplat, `${isi.jenis}.typ`) });
  if (hasil.result === null) {
    const galat = kompilator.fetchDiagnostics(hasil.takeError() as NodeError);
    throw new Error(`template ${isi.jenis} does not compile: ${JSON.stringify(galat)}`);
  }
  const pdf = kompilator.pdf(hasil.result, {
    pdfStandard: 'a-2b',
    // The letter's own date: the moment of rendering must leave no trace in the bytes.
    creationTimestamp: Date.parse(`${isi.tanggal}T00:00:00Z`) / 1000,
  });
  const halaman = hasil.result.numOfPages;
  sejakPelupaan = (sejakPelupaan + 1) % PUTARAN_INGATAN;
  if (sejakPelupaan === 0) kompilator.evictCache(1);
  return { pdf, sha256: createHash('sha256').update(pdf).digest('hex'), halaman, versiTemplat: versiTemplat() };
}

/**
 * A file name for a letter's PDF: `suratTugas-800.1.11.1-091-BKAD-V-2026.pdf`. Only letters, digits, dots and hyphens,
 * so that no number can point outside a folder; a letter without a number takes its date.
 */
export function namaBerkas(naskah: Naskah): string {
  const aman = naskah.nomor
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, 100)
    .replace(/^[-.]+|[-.]+$/g, '');
  return `${naskah.jenis}-${aman || naskah.tanggal}.pdf`;
}
