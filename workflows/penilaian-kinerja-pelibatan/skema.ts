/** What goes into penilaian kinerja of an involvement: whose work, and the numbers that the PPK gives (2.9, B-F 10). */
import { z } from 'zod';
import { skemaId, teks } from '../runtime/kontrak.ts';

export const skemaPermohonan = z.strictObject({
  unitPemilik: skemaId.describe('Unit organisasi pemilik kinerja, tempat pelibatan berlangsung.'),
  pegawai: skemaId.describe('Pejabat Fungsional atau pelaksana dari unit lain yang dinilai.'),
  kegiatan: teks(500).describe('Kegiatan pelibatan.'),
  namaTim: teks(500).optional().describe('Nama tim kerja; dikosongkan bila terlibat sebagai individu.'),
  hasil: teks(5000).describe('Hasil kerja pegawai dalam pelibatan, bahan penilaian.'),
});
export type Permohonan = z.infer<typeof skemaPermohonan>;

/** Any number: the machine's guard refuses those outside 0-120 with the code and clause that say so. */
const angka = z.number();

export const skemaPeristiwa = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ajukan') }),
  z.strictObject({
    type: z.literal('nilai'),
    angka: z.array(angka).length(5).describe('Angka kelima aspek perilaku, menurut urutan aspek pada varian.'),
    simpulan: angka.describe('Angka penilaian perilaku kerja.'),
  }),
  z.strictObject({ type: z.literal('terima') }),
]);
export type PeristiwaPenilaian = z.infer<typeof skemaPeristiwa>;
