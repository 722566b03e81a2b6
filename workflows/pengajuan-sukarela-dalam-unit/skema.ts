/** What goes into pengajuan sukarela: the wish of a pegawai for himself and the events on it (domain.md 2.4, 2.5). */
import { z } from 'zod';
import { barisRincian, jangkaWaktu } from '../runtime/isian.ts';
import { skemaAlasan, teks } from '../runtime/kontrak.ts';

const daftar = z.array(teks(500)).min(1).max(50);

export const skemaCv = z
  .strictObject({ pendidikan: daftar, pengalaman: daftar, pelatihan: daftar.optional() })
  .describe('Curriculum Vitae (B-F 1).');

/** The wish itself, the same within a unit and across units. */
export const isiKeinginan = {
  kinerja: teks(2000).describe('Kinerja tertentu yang ingin dilaksanakan.'),
  namaTim: teks(500).optional().describe('Nama tim kerja, bila kinerja itu dilaksanakan sebuah tim.'),
  durasi: jangkaWaktu.describe('Durasi yang diminta.'),
  rincian: z.array(barisRincian).min(1).max(200).describe('Rincian kinerja, untuk lampiran surat penugasan.'),
  dokumen: daftar.optional().describe('Dokumen pendukung lain selain CV.'),
};

export const skemaPermohonan = z.strictObject({
  ...isiKeinginan,
  cara: z.enum(['lisan', 'tertulis']).describe('Bagaimana keinginan disampaikan; yang lisan dicatat sebelum diputus.'),
  cv: skemaCv.optional(),
});
export type Permohonan = z.infer<typeof skemaPermohonan>;

export const alasan = skemaAlasan;

/** The record of an oral wish: when it was heard and what was asked; who heard it is who records it. */
export const skemaCatat = z.strictObject({
  type: z.literal('catat'),
  didengarPada: z.iso.datetime({ local: true, precision: -1 }).describe('Waktu setempat, mis. 2026-11-23T09:30.'),
  permintaan: teks(5000).describe('Apa yang diminta, sebagaimana didengar.'),
});

export const skemaPeristiwa = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ajukan') }),
  skemaCatat,
  z.strictObject({ type: z.literal('setuju') }),
  z.strictObject({ type: z.literal('tolak'), alasan: alasan.optional() }),
  z.strictObject({ type: z.literal('terima') }),
  z.strictObject({ type: z.literal('laporkan'), hasil: teks(10_000).describe('Hasil pelaksanaan kinerja.') }),
]);
export type PeristiwaDalamUnit = z.infer<typeof skemaPeristiwa>;
