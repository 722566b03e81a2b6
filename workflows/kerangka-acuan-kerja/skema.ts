/** What goes into a Kerangka Acuan Kerja: no form of the text says it; what a DPA is drawn up of is asked for. */
import { z } from 'zod';
import { skemaBerkas } from '../evaluasi-berjenjang/skema.ts';
import { skemaKembalikan, skemaMasukkan, skemaWaktu, tahunAnggaran, versi } from '../rencana-aksi/skema.ts';
import { skemaId, teks } from '../runtime/kontrak.ts';

export const skemaKak = z.strictObject({
  judul: teks(500),
  latarBelakang: teks(5000),
  maksudTujuan: teks(5000),
  sasaran: teks(5000).describe('Sasaran (Output) yang hendak dicapai.'),
  tahapan: z
    .array(z.strictObject({ kegiatan: teks(500), target: teks(200), waktu: skemaWaktu }))
    .min(1)
    .max(200),
  anggaran: z
    .array(z.strictObject({ uraian: teks(500), jumlah: z.int().nonnegative().describe('Rupiah.') }))
    .min(1)
    .max(200),
  berkas: z.array(skemaBerkas).max(100).default([]),
});
export type Kak = z.infer<typeof skemaKak>;

export const skemaPermohonan = z.strictObject({
  tim: skemaId.describe('Id prosedur pembentukan tim kerja itu.'),
  rencanaAksi: skemaId.optional().describe('Id prosedur Rencana Aksi tim itu yang telah disepakati; wajib.'),
  unitPemilik: skemaId.describe('Unit organisasi pemilik kinerja.'),
  namaTim: teks(500),
  tahunAnggaran,
  dokumen: skemaKak.describe('Kerangka Acuan Kerja, versi 1.'),
});
export type Permohonan = z.infer<typeof skemaPermohonan>;

export const skemaPeristiwa = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ajukan') }),
  z.strictObject({
    type: z.literal('konsultasikan'),
    pada: z.iso.date().describe('Hari konsultasi.'),
    saran: teks(5000).describe('Saran Pimpinan Unit Organisasi.'),
  }),
  z.strictObject({ type: z.literal('setujui'), catatan: teks(5000).optional() }),
  skemaKembalikan,
  z.strictObject({ type: z.literal('perbaiki'), versi, dokumen: skemaKak, catatan: teks(5000).optional() }),
  z.strictObject({ type: z.literal('serahkan') }),
  skemaMasukkan,
]);
export type PeristiwaKak = z.infer<typeof skemaPeristiwa>;
