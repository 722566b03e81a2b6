/** What goes into penunjukan di dalam unit organisasi: the designation and the officials' events (domain.md 2.1). */
import { z } from 'zod';
import { skemaAlasan, skemaId, teks } from '../runtime/kontrak.ts';

/** A row of the annex of the surat tugas (B-F 6). */
const baris = z.strictObject({
  subKegiatan: teks(500),
  sasaran: teks(500),
  indikator: teks(500),
  keluaran: teks(500).describe('Nama tim (lampiran 1) atau output sub kegiatan (lampiran 2).'),
  targetKinerja: teks(200),
  satuan: teks(100),
});

/** The designation: who is to do what, for how long, alone or as a team. */
export const skemaPermohonan = z
  .strictObject({
    unit: skemaId.describe('Unit organisasi tempat pegawai berkedudukan, pemilik kinerja.'),
    pegawai: z
      .array(skemaId)
      .min(1)
      .max(200)
      .refine((p) => new Set(p).size === p.length, 'pegawai disebut dua kali')
      .describe('Pejabat Fungsional atau pelaksana yang ditunjuk.'),
    durasi: z
      .strictObject({ mulai: z.iso.date(), selesai: z.iso.date() })
      .refine((d) => d.mulai <= d.selesai, 'durasi berakhir sebelum mulai')
      .describe('Jangka waktu penugasan.'),
    bentuk: z.enum(['individu', 'tim']),
    ketua: skemaId.optional().describe('Ketua tim, salah seorang dari pegawai yang ditunjuk.'),
    rincian: z.array(baris).min(1).max(200),
  })
  .refine((p) => p.ketua === undefined || (p.bentuk === 'tim' && p.pegawai.includes(p.ketua)), {
    message: 'ketua harus salah seorang dari pegawai yang ditunjuk sebagai tim',
    path: ['ketua'],
  });
export type Permohonan = z.infer<typeof skemaPermohonan>;

const alasan = skemaAlasan;

export const skemaPeristiwa = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ajukan') }),
  z.strictObject({ type: z.literal('tetapkan') }),
  z.strictObject({ type: z.literal('tolak'), alasan: alasan.optional() }),
  z.strictObject({ type: z.literal('terima') }),
]);
export type PeristiwaDalamUnit = z.infer<typeof skemaPeristiwa>;
