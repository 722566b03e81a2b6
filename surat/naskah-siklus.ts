/** The letter of a siklus penugasan: what was done, reported to those who appraise (B-L "Tanggung jawab" c, e; S II.a.2.d). */
import { z } from 'zod';
import { kepala, skemaIdentitas, teks } from './naskah-bersama.ts';

/** The ketua reports on his members, an individu on himself (korespondensi layout, without kop and number). */
const skemaLaporanKinerja = z.strictObject({
  jenis: z.literal('laporanKinerja'),
  ...kepala,
  isi: z.strictObject({
    pelapor: skemaIdentitas,
    unitPemilik: teks,
    kegiatan: teks,
    namaTim: teks.optional(),
    kinerja: z.array(z.strictObject({ pegawai: skemaIdentitas, hasil: teks })).min(1),
  }),
});

export const SKEMA_SIKLUS = [skemaLaporanKinerja] as const;
