/** What goes into penunjukan di dalam unit organisasi: the designation and the officials' events (domain.md 2.1). */
import { z } from 'zod';
import { barisRincian, daftarPegawai, jangkaWaktu } from '../runtime/isian.ts';
import { skemaAlasan, skemaId } from '../runtime/kontrak.ts';

/** The designation: who is to do what, for how long, alone or as a team. */
export const skemaPermohonan = z
  .strictObject({
    unit: skemaId.describe('Unit organisasi tempat pegawai berkedudukan, pemilik kinerja.'),
    pegawai: daftarPegawai.min(1).describe('Pejabat Fungsional atau pelaksana yang ditunjuk.'),
    durasi: jangkaWaktu.describe('Jangka waktu penugasan.'),
    bentuk: z.enum(['individu', 'tim']),
    ketua: skemaId.optional().describe('Ketua tim, salah seorang dari pegawai yang ditunjuk.'),
    rincian: z.array(barisRincian).min(1).max(200),
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
