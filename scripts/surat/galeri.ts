/**
 * The gallery of letters, `docs/generated/surat/`: page 1 of each kind for each province that issues it, and an index. What
 * the index says of each picture (a hash of letter and templates) tells whether it is old, without drawing it again.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { tataLetak } from '../../peraturan/profil.ts';
import type { JenisNaskah, Naskah } from '../../surat/naskah.ts';
import { renderPdf, versiTemplat } from '../../surat/render.ts';
import { contoh } from '../../test/surat/contoh.ts';
import { jenisSuratProvinsi } from '../../workflows/jenis-surat.ts';
import { halamanPertama } from './png.ts';

export const FOLDER_GALERI = 'generated/surat';
const RESOLUSI = 70;

/** The built-in provinces: the examples are of the first, the others read them with their own names. */
const PROVINSI = [
  { peraturan: 'bengkulu-27-2024', profil: 'bengkulu', ganti: [] },
  {
    peraturan: 'sumatera-utara',
    profil: 'sumatera-utara',
    ganti: [
      [
        /Peraturan Gubernur Bengkulu Nomor 27 Tahun 2024[^";]*/g,
        'Peraturan Gubernur Sumatera Utara tentang Mekanisme Kerja',
      ],
      [/"tempat":"Bengkulu"/g, '"tempat":"Medan"'],
      [/Bengkulu Tengah/g, 'Binjai'],
      [/Bengkulu/g, 'Sumatera Utara'],
      [/BENGKULU TENGAH/g, 'BINJAI'],
      [/BENGKULU/g, 'SUMATERA UTARA'],
    ],
  },
] satisfies { peraturan: string; profil: string; ganti: [RegExp, string][] }[];

interface Gambar {
  provinsi: string;
  jenis: JenisNaskah;
  naskah: Naskah;
  /** Path under the gallery. */
  jalan: string;
  sidik: string;
}

/** All pictures that there should be. */
export function susunGaleri(registri = muatPeraturan()): Gambar[] {
  return PROVINSI.flatMap(({ peraturan, profil, ganti }) => {
    const letak = tataLetak(registri.profil(profil));
    return (jenisSuratProvinsi(registri, peraturan) as JenisNaskah[]).map((jenis) => {
      const teks = ganti.reduce((t, [dari, ke]) => t.replace(dari, ke), JSON.stringify(contoh[jenis]));
      const naskah = { ...(JSON.parse(teks) as Naskah), tataLetak: letak };
      const sidik = createHash('sha256').update(versiTemplat()).update(JSON.stringify(naskah)).digest('hex');
      return { provinsi: registri.profil(profil).nama, jenis, naskah, jalan: `${profil}/${jenis}.png`, sidik };
    });
  });
}

export function indeksGaleri(galeri: Gambar[]): string {
  const bagian = [...new Set(galeri.map((g) => g.provinsi))].map((provinsi) => {
    const milik = galeri.filter((g) => g.provinsi === provinsi);
    const baris = milik.map((g) => `| [${g.jenis}](${g.jalan}) | ${g.naskah.hal} | \`${g.sidik.slice(0, 16)}\` |`);
    return `## ${provinsi}: ${milik.length} jenis\n\n| jenis | hal | sidik |\n| --- | --- | --- |\n${baris.join('\n')}\n`;
  });
  return `<!-- Dibuat oleh scripts/surat-contoh.ts (npm run surat:contoh); jangan disunting. -->

# Contoh surat

Halaman pertama tiap jenis surat yang diterbitkan prosedur tiap provinsi. Semua nama orang rekaan. Sidik: SHA-256 atas isi
surat dan versi templat; dengan itu \`npm run docs:check\` tahu bahwa gambarnya usang.

${bagian.join('\n')}`;
}

/** Whether a picture is missing, or the index is not that of the letters and templates of today. */
export function galeriUsang(docs: string, galeri = susunGaleri()): boolean {
  const indeks = join(docs, FOLDER_GALERI, 'README.md');
  return (
    !existsSync(indeks) ||
    readFileSync(indeks, 'utf8') !== indeksGaleri(galeri) ||
    galeri.some((g) => !existsSync(join(docs, FOLDER_GALERI, g.jalan)))
  );
}

/** Draws all of it. */
export function tulisGaleri(docs: string, galeri = susunGaleri()): void {
  const folder = join(docs, FOLDER_GALERI);
  rmSync(folder, { recursive: true, force: true });
  for (const { naskah, jalan } of galeri) {
    mkdirSync(join(folder, jalan, '..'), { recursive: true });
    writeFileSync(join(folder, jalan), halamanPertama(renderPdf(naskah).pdf, RESOLUSI));
  }
  writeFileSync(join(folder, 'README.md'), indeksGaleri(galeri));
}
