/** What goes into pengajuan sukarela lintas unit organisasi: the wish and the events on it (domain.md 2.5). */
import { z } from 'zod';
import { alasan, isiKeinginan, skemaCatat, skemaCv } from '../pengajuan-sukarela-dalam-unit/skema.ts';
import { skemaId, teks } from '../runtime/kontrak.ts';

export const skemaPermohonan = z
  .strictObject({
    unitDituju: skemaId.describe('Unit organisasi pemilik kinerja, tempat pemohon ingin dilibatkan.'),
    ...isiKeinginan,
    ketua: skemaId.optional().describe('Ketua tim kerja yang dituju; ia memverifikasi permohonan (B-F 2-5).'),
    tim: skemaId.optional().describe('Id pembentukan tim kerja yang dituju; ketuanya diambil dari sana.'),
    cv: skemaCv,
  })
  .refine((p) => !(p.ketua ?? p.tim) || p.namaTim !== undefined, {
    message: 'ketua atau tim memerlukan namaTim',
    path: ['namaTim'],
  })
  .refine((p) => !p.tim || !p.ketua, { message: 'ketua diambil dari tim: kosongkan', path: ['ketua'] });
export type Permohonan = z.infer<typeof skemaPermohonan>;

const catatan = teks(5000).optional();

export const skemaPeristiwa = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ajukan') }),
  skemaCatat,
  z.strictObject({ type: z.literal('setuju') }),
  z.strictObject({ type: z.literal('tolak'), alasan: alasan.optional() }),
  z.strictObject({ type: z.literal('kirimPermohonan') }),
  z.strictObject({ type: z.literal('rekomendasikan'), catatan }),
  z.strictObject({
    type: z.literal('tidakMerekomendasikan'),
    alternatif: z
      .enum(['kualifikasiTidakSesuai', 'timPenuh'])
      .optional()
      .describe('Alasan menurut B-F 5: alternatif 1 atau alternatif 2.'),
    catatan,
  }),
  z.strictObject({ type: z.literal('teruskan') }),
  z.strictObject({ type: z.literal('tugaskan') }),
  z.strictObject({ type: z.literal('ajukanKonsep'), catatan }),
  z.strictObject({ type: z.literal('setujuiKonsep') }),
  z.strictObject({ type: z.literal('kembalikanKonsep'), alasan: alasan.optional() }),
  z.strictObject({ type: z.literal('terima') }),
  z.strictObject({ type: z.literal('lapor') }),
]);
export type PeristiwaLintasUnit = z.infer<typeof skemaPeristiwa>;
