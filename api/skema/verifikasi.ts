import { z } from 'zod';
import { BERNAMA } from './daftar.ts';

export const skemaVerifikasi = z.strictObject({
  nomor: z.string(),
  tanggal: z.iso.date(),
  hal: z.string(),
  penandatangan: z.strictObject({ nama: z.string(), jabatan: z.string() }),
  status: z.enum(['menungguTte', 'terbit', 'batal', 'digantikan']),
  sejak: z.iso.date().describe('Tanggal sejak kapan status itu berlaku.'),
  sidik: z.string().describe('SHA-256 isi surat menurut register.'),
  sha256: z
    .string()
    .optional()
    .describe(
      'SHA-256 berkas PDF surat: yang ditandatangani secara elektronik, atau bila tanpa TTE yang dicetak register.',
    ),
});
export type Verifikasi = z.infer<typeof skemaVerifikasi>;
BERNAMA.add(skemaVerifikasi, { id: 'Verifikasi' });
