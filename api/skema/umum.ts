/** Parts of requests and answers that several routes share. */
import { z } from 'zod';
import { BUKAN_TEKS, skemaId } from '../../workflows/runtime/kontrak.ts';
import { BERNAMA } from './daftar.ts';

/** A word of an address: short, and text (PostgreSQL takes no other). */
export const kata = (maks: number) =>
  z
    .string()
    .min(1)
    .max(maks)
    .refine((t) => !BUKAN_TEKS.test(t), 'mengandung karakter kendali, bukan teks');

export const paramId = z.strictObject({ id: skemaId });

/** Of a query string: a number is text there. */
export const tanyaHalaman = {
  sesudah: z.string().max(1000).optional().describe('Nilai "lanjut" dari halaman sebelumnya.'),
  batas: z.coerce.number().int().min(1).max(200).default(50).describe('Baris paling banyak.'),
};

export const halamanDari = <T extends z.ZodType>(baris: T) =>
  z.strictObject({
    baris: z.array(baris),
    lanjut: z.string().optional().describe('Untuk halaman berikutnya; tidak ada pada halaman terakhir.'),
  });

/** The same key with the same content is the same act, however often it is sent. */
export const kepalaIdempoten = z.object({
  'idempotency-key': z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Kunci pilihan pengirim; pengiriman ulang dengan kunci yang sama mendapat jawaban yang sama.'),
});

const id = z.string();
export const waktu = z.iso.datetime();
const dasarWewenang = z.enum(['definitif', 'Plt.', 'Plh.', 'delegasi']);

export const skemaSebagai = z.union([
  // Not a literal: for openapi-python-client a `const` that does not fit ends the union.
  z.enum(['diri sendiri']),
  z.strictObject({
    jabatan: id,
    namaJabatan: z.string(),
    dasarWewenang: z.string(),
    nomorSurat: z.string().optional(),
  }),
]);

export const skemaSuratRingkas = z.strictObject({
  id,
  jenis: z.string(),
  nomor: z.string(),
  sidik: z.string(),
  menungguTte: z.literal(true).optional().describe('Bernomor, dan menunggu tanda tangan elektronik.'),
});

export const skemaHasil = z.strictObject({
  prosedur: id,
  urutan: z.int(),
  keadaan: z.string(),
  surat: z.array(skemaSuratRingkas),
});

export const skemaSurat = skemaSuratRingkas.extend({
  prosedur: id,
  tanggal: z.iso.date(),
  hal: z.string(),
  kepada: z.array(z.string()),
  tembusan: z.array(z.string()),
  penandatangan: z.string(),
  status: z.enum(['menungguTte', 'terbit', 'batal']),
});

export const skemaSuratMenunggu = skemaSurat.extend({
  alih: z
    .literal(true)
    .optional()
    .describe(
      'Penandatangan yang tercetak tidak lagi bertindak untuk jabatannya: surat menjadi atas nama yang bertanya saat ditandatanganinya.',
    ),
});

export const skemaKapasitas = z.strictObject({
  jabatan: id,
  namaJabatan: z.string(),
  unit: id,
  dasarWewenang,
  nomorSurat: z.string().optional(),
  sampai: z.iso.date().optional(),
  prosedur: z.string().optional().describe('Satu-satunya prosedur yang didelegasikan.'),
});

export const skemaPegawai = z.strictObject({ id, nama: z.string(), jabatan: z.array(skemaKapasitas) });

BERNAMA.add(skemaHasil, { id: 'Hasil' });
BERNAMA.add(skemaSurat, { id: 'Surat' });
BERNAMA.add(skemaSuratMenunggu, { id: 'SuratMenunggu' });
BERNAMA.add(skemaPegawai, { id: 'Pegawai' });
