/** Reads a PDF back with poppler, a reader that has nothing to do with the renderer. Without it the tests fail. */
import { execFileSync } from 'node:child_process';
import { expect } from 'vitest';
import type { TataLetak } from '../../peraturan/profil.ts';
import { tataLetakBawaan } from '../../surat/tata-letak.ts';

function jalankan(program: string, args: string[], pdf: Buffer): Buffer {
  try {
    return execFileSync(program, args, { input: pdf, stdio: ['pipe', 'pipe', 'pipe'], maxBuffer: 2 ** 28 });
  } catch (galat) {
    if ((galat as NodeJS.ErrnoException).code !== 'ENOENT') throw galat;
    throw new Error(`${program} not found: these tests read PDFs with poppler-utils (apt-get install poppler-utils)`);
  }
}

const poppler = (program: string, args: string[], pdf: Buffer) => jalankan(program, args, pdf).toString('utf8');

/** One page as it is printed: RGB, at 150 dpi. */
export function gambarHalaman(pdf: Buffer, halaman: number): { width: number; height: number; data: Uint8Array } {
  const ppm = jalankan('pdftoppm', ['-r', '150', '-f', String(halaman), '-l', String(halaman), '-'], pdf);
  const [kepala, width, height] = /^P6\s(\d+)\s(\d+)\s255\s/.exec(ppm.toString('latin1', 0, 40)) ?? [];
  if (kepala === undefined) throw new Error('pdftoppm gave no PPM');
  return { width: Number(width), height: Number(height), data: ppm.subarray(kepala.length) };
}

/** White space as one blank; a word that a line breaks at its hyphen (`hal-hal`) whole again. */
export const rata = (teks: string) =>
  teks
    .replace(/(\w-)\n/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** The text of each page, in the order of the content, white space flattened. */
export function teksHalaman(pdf: Buffer): string[] {
  return poppler('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], pdf).split('\f').slice(0, -1).map(rata);
}

/** The text of the whole letter, without the page numbers. */
export const teksPdf = (pdf: Buffer) =>
  rata(
    teksHalaman(pdf)
      .map((h) => h.replace(/^- \d+ - /, ''))
      .join(' '),
  );

/** As it stands on the paper: lines as lines, columns apart. */
export const tataLetak = (pdf: Buffer) => poppler('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], pdf);

/** Paper, and how far its text reaches, of each page, in points. */
export function tepi(pdf: Buffer): Record<'lebar' | 'tinggi' | 'kiri' | 'kanan' | 'bawah', number>[] {
  const xml = poppler('pdftotext', ['-bbox', '-', '-'], pdf);
  return xml
    .split('<page ')
    .slice(1)
    .map((halaman) => {
      const angka = (nama: string) =>
        [...halaman.matchAll(new RegExp(`${nama}="([\\d.]+)"`, 'g'))].map((m) => Number(m[1]));
      const [lebar] = angka('width') as [number];
      const [tinggi] = angka('height') as [number];
      const [kiri, kanan, bawah] = [Math.min(...angka('xMin')), Math.max(...angka('xMax')), Math.max(...angka('yMax'))];
      return { lebar, tinggi, kiri, kanan, bawah };
    });
}

const pt = (mm: number) => (mm / 25.4) * 72;

/** No text beyond the left, right and lower margin of any page. */
export function diAtasKertas(pdf: Buffer, { margin }: TataLetak = tataLetakBawaan): void {
  for (const [i, h] of tepi(pdf).entries()) {
    expect(h.kiri, `page ${i + 1}`).toBeGreaterThanOrEqual(pt(margin.kiri) - 1);
    expect(h.kanan, `page ${i + 1}`).toBeLessThanOrEqual(h.lebar - pt(margin.kanan) + 1);
    expect(h.bawah, `page ${i + 1}`).toBeLessThanOrEqual(h.tinggi - pt(margin.bawah) + 1);
  }
}
