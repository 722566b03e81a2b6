/** What goes into evaluasi berjenjang: the result with its files, and what submitter and reviewers decide (2.8). */
import { z } from 'zod';
import { BENTUK_PENGAJU } from '../../peraturan/model.ts';
import { skemaAlasan, skemaId, teks } from '../runtime/kontrak.ts';

/** A file of the result by its fingerprint: the file itself stays where the unit keeps it, what was reviewed is proven. */
export const skemaBerkas = z.strictObject({
  nama: teks(300),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'sidik SHA-256 dalam 64 angka heksadesimal huruf kecil'),
});
const berkas = z.array(skemaBerkas).max(100).default([]);

export const skemaPermohonan = z
  .strictObject({
    unit: skemaId.describe('Unit organisasi tempat pekerjaan itu; modelnya menentukan rantai peninjau.'),
    bentuk: z.enum(BENTUK_PENGAJU).describe('Siapa yang membuat hasil: Pejabat Pengawas, tim kerja, atau individu.'),
    namaTim: teks(500).optional(),
    kegiatan: teks(500).describe('Kegiatan yang hasilnya disampaikan.'),
    target: teks(5000).describe('Target dan ekspektasi yang menjadi ukuran peninjauan.'),
    hasil: z.strictObject({ ringkasan: teks(5000), berkas }).describe('Hasil pelaksanaan kegiatan, versi 1.'),
  })
  .refine((p) => p.bentuk !== 'tim' || p.namaTim !== undefined, {
    message: 'bentuk tim memerlukan namaTim',
    path: ['namaTim'],
  });
export type Permohonan = z.infer<typeof skemaPermohonan>;

const tertulis = skemaAlasan.optional();
const catatan = teks(5000).optional();

export const skemaPeristiwa = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ajukan') }),
  z.strictObject({ type: z.literal('sesuai'), catatan }),
  z.strictObject({ type: z.literal('tidakSesuai'), alasan: tertulis }),
  z.strictObject({
    type: z.literal('kembalikan'),
    alasan: tertulis.describe('Apa yang belum sesuai dengan target dan ekspektasi.'),
    tindakan: tertulis.describe('Tindakan perbaikan pencapaian target kinerja oleh Pimpinan Unit Organisasi.'),
  }),
  z.strictObject({
    type: z.literal('perbaiki'),
    versi: z.int().positive().describe('Nomor versi ini: versi terakhir ditambah satu.'),
    ringkasan: teks(5000),
    berkas,
    catatan,
  }),
]);
export type PeristiwaEvaluasi = z.infer<typeof skemaPeristiwa>;
