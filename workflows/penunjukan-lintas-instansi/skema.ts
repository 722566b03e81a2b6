/** What goes into penunjukan lintas instansi: the request and the officials' events (domain.md 2.3). */
import { z } from 'zod';
import { skemaPermohonan as skemaPermohonanLintasUnit } from '../penunjukan-lintas-unit/skema.ts';
import { daftarPegawai } from '../runtime/isian.ts';
import { skemaAlasan, teks } from '../runtime/kontrak.ts';

/** The text asks the same of a request "yang bersifat lintas unit organisasi atau lintas instansi" (B-L, `muat` a-d). */
export const skemaPermohonan = skemaPermohonanLintasUnit;
export type Permohonan = z.infer<typeof skemaPermohonan>;

const alasan = skemaAlasan.optional();

export const skemaPeristiwa = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ajukan') }),
  z.strictObject({ type: z.literal('setuju') }),
  z.strictObject({ type: z.literal('tolak'), alasan }),
  z.strictObject({
    type: z.literal('rekomendasikan'),
    catatan: teks(5000).describe('Rekomendasi, tercetak pada surat jawaban.'),
  }),
  z.strictObject({ type: z.literal('tidakMerekomendasikan'), alasan }),
  z.strictObject({
    type: z.literal('sampaikanDaftar'),
    pegawai: daftarPegawai.optional().describe('Daftar Pejabat Fungsional atau pelaksana yang ditugaskan.'),
  }),
  z.strictObject({ type: z.literal('nyatakanTidakTersedia'), alasan }),
  z.strictObject({ type: z.literal('teruskan') }),
  z.strictObject({ type: z.literal('setujuiDaftar') }),
  z.strictObject({ type: z.literal('kembalikanDaftar'), alasan }),
  z.strictObject({ type: z.literal('tugaskan') }),
  z.strictObject({ type: z.literal('terbitkanSurat') }),
  z.strictObject({ type: z.literal('terima') }),
]);
export type PeristiwaLintasInstansi = z.infer<typeof skemaPeristiwa>;
