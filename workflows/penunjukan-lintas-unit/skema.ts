/** What goes into penunjukan lintas unit organisasi: the request and the officials' events (domain.md 2.2). */
import { z } from 'zod';
import { barisRincian, daftarPegawai, jangkaWaktu } from '../runtime/isian.ts';
import { skemaAlasan, skemaId, teks } from '../runtime/kontrak.ts';

/** Permohonan pelibatan: the four contents of B-P 13(1)a and B-L (`muat` a-d), the units, and the rows of the annex. */
export const skemaPermohonan = z
  .strictObject({
    unitPemilik: skemaId.describe('Unit organisasi pemilik kinerja.'),
    unitDituju: skemaId.describe('Unit organisasi tempat pegawai berkedudukan.'),
    maksudTujuan: teks(5000).describe('Maksud dan tujuan permohonan.'),
    kompetensi: z
      .array(teks(500))
      .min(1)
      .max(50)
      .describe('Kompetensi, keahlian, dan/atau keterampilan yang dibutuhkan.'),
    ekspektasi: z.array(teks(500)).min(1).max(50).describe('Ekspektasi/target kinerja.'),
    durasi: jangkaWaktu.describe('Durasi pelibatan.'),
    bentuk: z.enum(['individu', 'tim']),
    namaTim: teks(500).optional(),
    ketua: skemaId.optional().describe('Ketua tim dari unit pemilik kinerja (B-P 12(6)).'),
    jumlahPersonel: z.int().min(1).max(200),
    rincian: z.array(barisRincian).min(1).max(200),
  })
  .refine((p) => p.bentuk === 'individu' || p.namaTim !== undefined, {
    message: 'bentuk tim memerlukan namaTim',
    path: ['namaTim'],
  });
export type Permohonan = z.infer<typeof skemaPermohonan>;

/** The four contents without which a request is refused before a workflow starts. */
export const EMPAT_ISI = {
  maksudTujuan: 'maksud dan tujuan permohonan',
  kompetensi: 'kompetensi, keahlian, dan/atau keterampilan yang dibutuhkan',
  ekspektasi: 'ekspektasi/target kinerja',
  durasi: 'durasi pelibatan',
} as const;

const alasan = skemaAlasan;
const catatan = teks(5000).optional();

export const skemaPeristiwa = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ajukan') }),
  z.strictObject({ type: z.literal('setuju'), pegawai: daftarPegawai.optional() }),
  z.strictObject({ type: z.literal('tolak'), alasan: alasan.optional() }),
  z.strictObject({ type: z.literal('rekomendasikan'), pegawai: daftarPegawai.optional(), catatan }),
  z.strictObject({ type: z.literal('tidakMerekomendasikan'), alasan: alasan.optional() }),
  z.strictObject({ type: z.literal('tugaskan'), pegawai: daftarPegawai.optional() }),
  z.strictObject({ type: z.literal('ajukanKonsep'), catatan }),
  z.strictObject({ type: z.literal('setujuiKonsep') }),
  z.strictObject({ type: z.literal('kembalikanKonsep'), alasan: alasan.optional() }),
  z.strictObject({ type: z.literal('terima') }),
]);
export type PeristiwaLintasUnit = z.infer<typeof skemaPeristiwa>;
