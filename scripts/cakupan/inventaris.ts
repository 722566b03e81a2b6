/** The inventory of acts (`peraturan/klausul.tsv`): what the two texts ask of whom, row by row, and the part it is in. */
import { readFileSync } from 'node:fs';

export interface BarisInventaris {
  id: string;
  /** File under `peraturan/sumber/`. */
  berkas: string;
  awal: number;
  akhir: number;
  pelaku: string;
  perbuatan: string;
}

const BERKAS = new URL('../../peraturan/klausul.tsv', import.meta.url);

export function bacaInventaris(teks = readFileSync(BERKAS, 'utf8')): BarisInventaris[] {
  return teks
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((baris) => {
      const [id = '', berkas = '', awal, akhir, pelaku = '', perbuatan = ''] = baris.split('\t');
      return { id, berkas, awal: Number(awal), akhir: Number(akhir), pelaku, perbuatan };
    });
}

/** Parts of the texts by the beginning of the id. Where several fit, the first. */
const BAGIAN: [RegExp, (temuan: RegExpExecArray) => string][] = [
  [/^B-P-(\d+)/, ([, n]) => `Bengkulu: Pasal ${n}`],
  [/^B-LA-/, () => 'Bengkulu: Lampiran I BAB II huruf A, mekanisme kerja pada umumnya'],
  [/^B-L-1\.a\.(\d[ab]?)/, ([, n]) => `Bengkulu: Lampiran I BAB II huruf B angka 1, model setda-${n}`],
  [/^B-L-1\.b\.(\d[ab]?)/, ([, n]) => `Bengkulu: Lampiran I BAB II huruf B angka 1, model pd-${n}`],
  [/^B-L-1\.8\.([ab])/, ([, n]) => `Bengkulu: Lampiran I BAB II huruf B angka 8, model uobk-${n}`],
  [/^B-L-1\.9-/, () => 'Bengkulu: Lampiran I BAB II huruf B angka 9, model penghubung'],
  [/^B-L-1\.10-/, () => 'Bengkulu: Lampiran I BAB II huruf B angka 10, model cabdin-a'],
  [/^B-L-1\.11-/, () => 'Bengkulu: Lampiran I BAB II huruf B angka 11, model terminal'],
  [/^B-L-1\.12-/, () => 'Bengkulu: Lampiran I BAB II huruf B angka 12, model satdik'],
  [/^B-L-2/, () => 'Bengkulu: Lampiran I BAB II huruf B angka 2, penugasan'],
  [/^B-L-3/, () => 'Bengkulu: Lampiran I BAB II huruf B, pelaksanaan tugas'],
  [/^B-L-4/, () => 'Bengkulu: Lampiran I BAB II huruf B angka 4, pertanggungjawaban'],
  [/^B-L-C/, () => 'Bengkulu: Lampiran I BAB II huruf C, transformasi manajemen'],
  [/^B-F-(\d+)/, ([, n]) => `Bengkulu: Lampiran I BAB III angka ${n}`],
  [/^S-0/, () => 'Sumatera Utara: bagian pembuka'],
  [/^S-(I|III|IV)-/, ([, angka]) => `Sumatera Utara: angka ${angka}`],
  [/^S-II-/, () => 'Sumatera Utara: angka II, penugasan'],
  [/^S-II\.a\.([12])/, ([, n]) => `Sumatera Utara: angka II huruf a angka ${n}`],
  [/^S-II\.a/, () => 'Sumatera Utara: angka II huruf a'],
  [/^S-II\.b\.([12])/, ([, n]) => `Sumatera Utara: angka II huruf b angka ${n}`],
  [/^S-II\.b/, () => 'Sumatera Utara: angka II huruf b'],
];

/** Title of the part of the text that a row stands in. */
export function bagian(id: string): string {
  for (const [pola, judul] of BAGIAN) {
    const temuan = pola.exec(id);
    if (temuan) return judul(temuan);
  }
  throw new Error(`no part of the text is known for row ${id}`);
}
