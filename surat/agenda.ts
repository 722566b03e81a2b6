/** The buku agenda as PDF: a table of texts; nothing here knows its columns. PDF/A-2b, tagged, language id. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { TataLetak } from '../peraturan/profil.ts';
import { huruf } from './huruf.ts';
import { tanggalIndonesia } from './tanggal.ts';
import { tataLetakBawaan } from './tata-letak.ts';
import { nilaiTercetak } from './teks.ts';

export interface Agenda {
  judul: string;
  unit: string;
  tahun: number;
  /** Local date on which it stands like this. */
  keadaan: string;
  /** Widths are shares of the page's. */
  kolom: { judul: string; lebar: number }[];
  baris: string[][];
}

/** Apart from the letters' templates: what shapes an agenda is no part of what shapes a letter. */
const folder = fileURLToPath(new URL('./agenda/', import.meta.url));

export function renderAgenda(agenda: Agenda, profil: TataLetak = tataLetakBawaan): Buffer {
  const kompilator = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: [...huruf] }] });
  const isi = { ...agenda, tahun: String(agenda.tahun), keadaan: tanggalIndonesia(agenda.keadaan) };
  for (const [nama, nilai] of Object.entries({ agenda: isi, profil }))
    kompilator.mapShadow(join(folder, `${nama}.json`), Buffer.from(JSON.stringify(nilaiTercetak(nilai))));
  const hasil = kompilator.compile({ mainFilePath: join(folder, 'agenda.typ') });
  if (hasil.result === null) {
    const galat = kompilator.fetchDiagnostics(hasil.takeError() as NodeError);
    throw new Error(`the agenda does not compile: ${JSON.stringify(galat)}`);
  }
  return kompilator.pdf(hasil.result, {
    pdfStandard: 'a-2b',
    creationTimestamp: Date.parse(`${agenda.keadaan}T00:00:00Z`) / 1000,
  });
}
