/**
 * What the workflows answer, as schemas: the code knows these as types only, since nobody has to check its own answers.
 * Each schema is bound to its type, and a test holds real answers against it.
 */
import { z } from 'zod';
import type { RingkasanKeadaan } from '../../workflows/runtime/jalankan.ts';
import type { HasilCommit } from '../../workflows/runtime/kontrak.ts';

/** Answer of the query `show`. */
export const skemaShow: z.ZodType<RingkasanKeadaan> = z.strictObject({
  keadaan: z.string().describe('Keadaan mesin sekarang.'),
  urutan: z.int().nonnegative().describe('Urutan baris jurnal terakhir.'),
  selesai: z.boolean(),
  tugas: z
    .array(
      z.strictObject({
        tugas: z.string().describe('Nama langkah yang menunggu keputusan.'),
        putaran: z.int().positive(),
        peran: z.string().describe('Peran yang harus memutus.'),
        peristiwa: z.array(z.string()).describe('Peristiwa yang berlaku pada langkah ini.'),
      }),
    )
    .describe('Tugas terbuka, satu untuk tiap pemegang peran.'),
});

/** Result of a workflow that ran to its end. */
export const skemaHasilWorkflow = z.strictObject({
  keadaan: z.string().describe('Keadaan akhir, mis. selesai atau ditolak.'),
  urutan: z.int().positive().describe('Urutan baris jurnal terakhir.'),
});

/** What became of one start or decision: column `hasil` of the journal. */
export const skemaHasilKeputusan: z.ZodType<HasilCommit> = z.strictObject({
  urutan: z.int().positive(),
  sebab: z.string().describe('Id keputusan, atau "mulai" untuk langkah pertama.'),
  diterima: z.boolean(),
  ke: z.string().describe('Keadaan sesudahnya; tidak berubah bila tidak diterima.'),
  kode: z.string().optional().describe('Kode galat bila tidak diterima; lihat galat.md.'),
  rincian: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  surat: z.array(z.strictObject({ id: z.string(), jenis: z.string(), nomor: z.string(), sidik: z.string() })),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Hash baris jurnal.'),
});
