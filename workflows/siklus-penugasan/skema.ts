/** What goes into a siklus penugasan: the target that is set, and what everybody does on the way to its result (2.7). */
import { z } from 'zod';
import { skemaAlasan, skemaId, teks } from '../runtime/kontrak.ts';
import { pelibatan, peristiwaStrategi } from './skema-strategi.ts';

const perjanjianKinerja = z
  .strictObject({ nomor: teks(200), tanggal: z.iso.date() })
  .describe('Perjanjian kinerja yang memuat target itu.');

export const skemaPermohonan = z
  .strictObject({
    unit: skemaId.describe('Unit organisasi pemilik kinerja, yang dipimpin perumus strategi.'),
    kegiatan: teks(500),
    target: teks(3000).describe('Target kinerja tertentu menurut perjanjian kinerja.'),
    perjanjianKinerja,
    arahan: teks(3000).describe('Pembagian tanggung jawab dan arahan kepada jenjang berikutnya.'),
    sifat: z.enum(['terencana', 'takTerencana']),
    dokumenAnggaran: teks(500).optional().describe('Dokumen perencanaan anggaran; untuk penugasan terencana.'),
    keperluan: teks(2000).optional().describe('Mengapa diperlukan sekarang; untuk penugasan tak terencana.'),
  })
  // B-L-2-0-1: planned together with or just after the budget; B-L-2-0-2: when it is needed.
  .refine((p) => p.sifat !== 'terencana' || p.dokumenAnggaran !== undefined, {
    message: 'penugasan terencana menyebut dokumenAnggaran',
    path: ['dokumenAnggaran'],
  })
  .refine((p) => p.sifat !== 'takTerencana' || p.keperluan !== undefined, {
    message: 'penugasan tak terencana menyebut keperluan',
    path: ['keperluan'],
  });
export type Permohonan = z.infer<typeof skemaPermohonan>;

const alasan = skemaAlasan.optional();
const orang = z.array(skemaId).max(200);

const perencanaan = [
  z.strictObject({ type: z.literal('ajukan') }),
  z.strictObject({ type: z.literal('bagi'), arahan: teks(3000).describe('Arahan kepada jenjang berikutnya.') }),
  peristiwaStrategi('tetapkanStrategi'),
  z.strictObject({ type: z.literal('lanjutkan'), alasan }),
  z.strictObject({
    type: z.literal('catatTim'),
    ketua: skemaId.optional(),
    anggota: orang.describe('Anggota tim sebagaimana ditetapkan.'),
    dariUnitLain: orang.default([]).describe('Di antaranya yang berasal dari unit lain pada instansi yang sama.'),
  }),
  z.strictObject({
    type: z.literal('sampaikanArahan'),
    arahan: teks(5000),
    ekspektasi: z.array(teks(1000)).min(1).max(50).describe('Dasar target kinerja pelaksana.'),
  }),
  z.strictObject({ type: z.literal('ajukanRencana'), rencana: teks(10_000), anggaran: teks(2000) }),
  z.strictObject({ type: z.literal('sepakatiRencana') }),
  z.strictObject({ type: z.literal('kembalikanRencana'), alasan }),
] as const;

/** Dialog kinerja of the Sumatera Utara text, step by step. */
const dialog = [
  z.strictObject({ type: z.literal('catatDialog'), hasil: teks(10_000).describe('Hasil langkah dialog kinerja ini.') }),
  peristiwaStrategi('bagiPeran'),
  z.strictObject({ type: z.literal('ketahui') }),
  z.strictObject({ type: z.literal('klarifikasi'), ekspektasi: teks(5000) }),
  z.strictObject({
    type: z.literal('ubahPerjanjian'),
    perjanjianKinerja,
    kegiatan: teks(500),
    target: teks(3000),
  }),
] as const;

const pelaksanaan = [
  z.strictObject({
    type: z.literal('susunRincian'),
    rincian: teks(10_000).describe('Rincian pelaksanaan kegiatan.'),
    peran: z
      .array(z.strictObject({ pegawai: skemaId, peran: teks(500) }))
      .max(200)
      .default([])
      .describe('Pembagian peran berdasarkan kompetensi, keahlian, dan/atau keterampilan.'),
    kolaborasi: teks(2000).optional().describe('Pihak terkait yang diajak berkolaborasi.'),
  }),
  z.strictObject({ type: z.literal('lapor'), laporan: teks(10_000).describe('Kepada pimpinan pemilik kinerja.') }),
  z.strictObject({ type: z.literal('laporKepadaKetua'), laporan: teks(10_000).describe('Laporan anggota.') }),
  z.strictObject({
    type: z.literal('mintaLaporan'),
    kepada: orang.min(1).describe('Ketua dan/atau anggota yang diminta melapor.'),
    perihal: teks(2000),
  }),
  z.strictObject({ type: z.literal('cukupkan') }),
  z.strictObject({ type: z.literal('pantau'), umpanBalik: teks(5000) }),
  z.strictObject({ type: z.literal('beriUmpanBalik'), umpanBalik: teks(5000) }),
  z.strictObject({ type: z.literal('libatkan'), pelibatan: pelibatan.min(1) }),
  z.strictObject({
    type: z.literal('sampaikanKendala'),
    masalah: teks(5000),
    alternatif: z.array(teks(2000)).min(1).max(20).describe('Alternatif rekomendasi.'),
    pihak: z
      .array(skemaId)
      .max(20)
      .default([])
      .describe('Jabatan pimpinan unit atau instansi lain yang tindak lanjutnya diperlukan.'),
  }),
  z.strictObject({
    type: z.literal('putuskanKendala'),
    putusan: teks(5000),
    tindakLanjut: teks(5000).optional(),
  }),
  z.strictObject({ type: z.literal('tindaklanjuti'), tindakan: teks(5000) }),
  z.strictObject({
    type: z.literal('serahkanHasil'),
    ringkasan: teks(5000),
    berkas: z
      .array(
        z.strictObject({
          nama: teks(300),
          sha256: z.string().regex(/^[0-9a-f]{64}$/, 'sidik SHA-256 dalam 64 angka heksadesimal huruf kecil'),
        }),
      )
      .max(100)
      .default([]),
  }),
] as const;

const penutup = [
  z.strictObject({
    type: z.literal('laporkanKinerja'),
    kinerja: z
      .array(z.strictObject({ pegawai: skemaId, hasil: teks(5000) }))
      .min(1)
      .max(200),
  }),
  z.strictObject({ type: z.literal('mintaPenilaian') }),
  z.strictObject({ type: z.literal('akhiri'), alasan }),
] as const;

export const skemaPeristiwa = z.discriminatedUnion('type', [...perencanaan, ...dialog, ...pelaksanaan, ...penutup]);
export type PeristiwaSiklus = z.infer<typeof skemaPeristiwa>;
