/** What goes into pembentukan tim kerja: the team as it is asked for, and the events of its life (domain.md 2.6). */
import { z } from 'zod';
import { barisRincian, jangkaWaktu } from '../runtime/isian.ts';
import { skemaAlasan, skemaId, teks } from '../runtime/kontrak.ts';

/** A row of the annex of letters 6 and 7: what the team does. */
const baris = barisRincian.extend({ keluaran: teks(500).describe('Nama tim.') });

/** People who have to be asked of another unit or instansi: each is a penunjukan of its own (2.2, 2.3). */
export const skemaKebutuhan = z.strictObject({
  jalur: z.enum(['lintasUnit', 'lintasInstansi']),
  unitDituju: skemaId.describe('Unit organisasi tempat pegawai berkedudukan.'),
  maksudTujuan: teks(5000),
  kompetensi: z.array(teks(500)).min(1).max(50),
  ekspektasi: z.array(teks(500)).min(1).max(50),
  jumlahPersonel: z.int().min(1).max(200),
});
export type Kebutuhan = z.infer<typeof skemaKebutuhan>;
const kebutuhan = z.array(skemaKebutuhan).min(1).max(20);

/** Not looked at for doubles here: who is named twice is told so by name (ANGGOTA_GANDA). */
const anggota = z.array(skemaId).max(200);
const alasanKetua = teks(2000).describe('Alasan memilih ketua bila ada calon yang kualifikasinya lebih tinggi.');

export const skemaPermohonan = z.strictObject({
  unitPemilik: skemaId.describe('Unit organisasi pemilik kinerja, yang membentuk tim.'),
  namaTim: teks(500),
  durasi: jangkaWaktu.describe('Jangka waktu tim.'),
  ketua: skemaId.optional().describe('Ketua tim, dari unit pemilik kinerja; lihat siskerja calon-ketua.'),
  alasanKetua: alasanKetua.optional(),
  anggota: anggota.describe('Anggota dari unit pemilik kinerja.'),
  kebutuhan: kebutuhan.optional().describe('Personel yang dimohonkan dari unit atau instansi lain.'),
  substansi: z
    .array(teks(500))
    .max(50)
    .optional()
    .describe('Substansi kegiatan yang dikoordinasikan; bila kosong, tiap sub kegiatan pada rincian adalah satu.'),
  rincian: z.array(baris).min(1).max(200).describe('Rincian tugas tim, tercetak pada lampiran.'),
});
export type Permohonan = z.infer<typeof skemaPermohonan>;

/** Grounds of B-F 6; the last two are named only to be refused (DASAR_DISIPLIN). */
const DISIPLIN = ['pelanggaranPeraturan', 'pelanggaranKodeEtik'] as const;
const SEBAB = ['cutiBesar', 'cutiSakit', 'mutasi', 'promosi', 'lainnya', ...DISIPLIN] as const;
export type SebabMundur = (typeof SEBAB)[number];
export const disiplin = (sebab: SebabMundur): boolean => DISIPLIN.some((d) => d === sebab);

const alasan = skemaAlasan.optional();
const pengunduran = {
  sebab: z.enum(SEBAB).describe('Kendala yang sifatnya teknis; pelanggaran bukan alasan pengunduran diri.'),
  uraian: teks(2000).optional().describe('Wajib bila sebab "lainnya".'),
};

export const skemaPeristiwa = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ajukan') }),
  z.strictObject({
    type: z.literal('susunTim'),
    ketua: skemaId.optional().describe('Bawaan: ketua yang sekarang.'),
    anggota: anggota
      .optional()
      .describe('Seluruh anggota. Bawaan: anggota yang sekarang dan pegawai yang telah dilibatkan dari unit lain.'),
    alasanKetua: alasanKetua.optional(),
  }),
  z.strictObject({ type: z.literal('mintaPelibatan'), kebutuhan }),
  z.strictObject({ type: z.literal('tetapkan') }),
  z.strictObject({ type: z.literal('kembalikan'), alasan }),
  z.strictObject({ type: z.literal('terima') }),
  z.strictObject({ type: z.literal('undurkanDiriAnggota'), ...pengunduran }),
  z.strictObject({ type: z.literal('undurkanDiriKetua'), ...pengunduran }),
  z.strictObject({ type: z.literal('cabutPengunduran') }),
  z.strictObject({ type: z.literal('teruskan'), catatan: teks(2000).optional() }),
  z.strictObject({ type: z.literal('kabulkan') }),
  z.strictObject({ type: z.literal('tidakKabulkan'), alasan }),
  z.strictObject({ type: z.literal('selesaikan') }),
  z.strictObject({ type: z.literal('bubarkan'), alasan }),
]);
export type PeristiwaTim = z.infer<typeof skemaPeristiwa>;
