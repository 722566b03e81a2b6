/** Answers that every route has in common. */
import { z } from 'zod';
import { BERNAMA } from './daftar.ts';

export const skemaMasalah = z.strictObject({
  type: z.string().describe('Nama jenis galat: urn:sistem-kerja:galat:<kode>.'),
  title: z.string().describe('Jenis galat dengan kata-kata.'),
  status: z.int(),
  detail: z.string().describe('Pesan bagi pejabat.'),
  kode: z.string().describe('Kode pada docs/galat.md; TAK_TERDUGA untuk kesalahan program.'),
  perbaikan: z.string().describe('Apa yang dapat dilakukan.'),
  dasar: z.array(z.strictObject({ klausul: z.string(), kutipan: z.string() })),
  rincian: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Masalah = z.infer<typeof skemaMasalah>;

export const jawabanMasalah = {
  default: { description: 'Masalah.', content: { 'application/problem+json': { schema: skemaMasalah } } },
};
BERNAMA.add(skemaMasalah, { id: 'Masalah' });
