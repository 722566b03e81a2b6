/**
 * Coverage of the law (`npm run cakupan`): each row of `peraturan/klausul.tsv` is carried out by a machine or by data, or
 * excluded with a reason. What is missing is listed, and the exit code is 1. The last line of stdout is the count as JSON;
 * with `--json` each row stands before it as one JSON line.
 */
import { parseArgs } from 'node:util';
import { muatPeraturan } from '../peraturan/muat.ts';
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import type { BarisCakupan } from './cakupan/hitung.ts';
import { bagian } from './cakupan/inventaris.ts';
import { kelompokkan } from './cakupan/kelompok.ts';
import { susunCakupan } from './cakupan/susun.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const { cakupan } = susunCakupan(muatPeraturan(), Object.values(DAFTAR_PROSEDUR));
const { baris, hilang, belumDiuji, masalah, ringkasan } = cakupan;
const tulis = (teks: string) => process.stdout.write(`${teks}\n`);

if (values.json) {
  for (const b of baris) tulis(JSON.stringify({ ...b, bagian: bagian(b.id) }));
} else {
  for (const [judul, isi] of kelompokkan(baris, (b) => bagian(b.id))) {
    const belum = isi.filter((b) => hilang.includes(b)).length;
    tulis(`${judul}: ${isi.length - belum} dari ${isi.length}`);
  }
  if (belumDiuji.length > 0) tulis(`\nDilaksanakan, tetapi belum diuji (${belumDiuji.length}):\n${daftar(belumDiuji)}`);
}
if (hilang.length > 0)
  process.stderr.write(`\nBelum dilaksanakan dan tidak dikecualikan (${hilang.length}):\n${daftar(hilang)}\n`);
if (masalah.length > 0) process.stderr.write(`\nBertentangan:\n${masalah.map((m) => `  ${m}`).join('\n')}\n`);
tulis(JSON.stringify(ringkasan));
if (hilang.length + masalah.length > 0) process.exitCode = 1;

function daftar(isi: BarisCakupan[]): string {
  return isi.map(({ id, pelaku, perbuatan }) => `  ${id}  ${pelaku}: ${perbuatan}`).join('\n');
}
