/** What goes into a Rencana Aksi: plan, target and time of a team's output (B-F 6 Tugas Ketua Tim b, B-F 7 KEDUA 1 b). */
import { z } from 'zod';
import { skemaBerkas } from '../evaluasi-berjenjang/skema.ts';
import { skemaId, teks } from '../runtime/kontrak.ts';

export const skemaWaktu = z
  .strictObject({ mulai: z.iso.date(), selesai: z.iso.date() })
  .refine((w) => w.mulai <= w.selesai, 'waktu berakhir sebelum mulai');

/** Blank is as good as absent: the machine's guard refuses both with its own code. */
export const tertulis = (maks: number) => z.union([teks(maks), z.string().max(maks).regex(/^\s*$/)]).optional();

const kegiatan = z.strictObject({
  sasaran: teks(500).describe('Sasaran (Output) yang diampu tim.'),
  indikator: teks(500),
  kegiatan: teks(500),
  target: tertulis(200).describe('Target kegiatan itu; wajib.'),
  satuan: teks(100),
  waktu: skemaWaktu.optional().describe('Waktu pencapaian, di dalam tahun anggaran; wajib.'),
});

export const skemaRencana = z.strictObject({
  kegiatan: z.array(kegiatan).min(1).max(200),
  petaProsesBisnis: skemaBerkas.optional().describe('Peta Proses Bisnis pelaksanaan tugas Tim.'),
  berkas: z.array(skemaBerkas).max(100).default([]),
});
export type Rencana = z.infer<typeof skemaRencana>;

export const tahunAnggaran = z.int().min(2000).max(2999).describe('Tahun anggaran berjalan.');

export const skemaPermohonan = z.strictObject({
  tim: skemaId.describe('Id prosedur pembentukan tim kerja itu.'),
  unitPemilik: skemaId.describe('Unit organisasi pemilik kinerja.'),
  namaTim: teks(500),
  tahunAnggaran,
  dokumen: skemaRencana.describe('Rencana Aksi, versi 1.'),
});
export type Permohonan = z.infer<typeof skemaPermohonan>;

export const skemaKembalikan = z.strictObject({
  type: z.literal('kembalikan'),
  alasan: tertulis(5000).describe('Apa yang harus diperbaiki; wajib.'),
});
export const versi = z.int().positive().describe('Nomor versi ini: versi terakhir ditambah satu.');
/** Entered into a document that Tata Usaha keeps. */
export const skemaMasukkan = z.strictObject({
  type: z.literal('masukkan'),
  kedalam: teks(300).describe('Dokumen perencanaan, atau DPA, yang memuatnya.'),
  pada: z.iso.date(),
  catatan: teks(5000).optional(),
});

export const skemaPeristiwa = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ajukan') }),
  z.strictObject({ type: z.literal('sepakati'), catatan: teks(5000).optional() }),
  skemaKembalikan,
  z.strictObject({ type: z.literal('perbaiki'), versi, dokumen: skemaRencana, catatan: teks(5000).optional() }),
  z.strictObject({ type: z.literal('sampaikan') }),
  skemaMasukkan,
  z.strictObject({
    type: z.literal('serahkan'),
    tandaTerima: teks(300).describe('Nomor atau nama tanda terima dari SIPD.'),
    pada: z.iso.date(),
    berkas: z.array(skemaBerkas).min(1).max(100).describe('Berkas yang diserahkan.'),
  }),
]);
export type PeristiwaRencanaAksi = z.infer<typeof skemaPeristiwa>;
