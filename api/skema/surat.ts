/** Lists of letters as the API answers them: those of a person, and those of a unit's registers. */
import { z } from 'zod';
import { STATUS_SURAT } from '../../client/status-surat.ts';
import { ARAH_SURAT } from '../../client/surat-saya.ts';
import { BERNAMA } from './daftar.ts';
import { skemaSebagai, skemaSurat, waktu } from './umum.ts';

const id = z.string();
const status = z.enum(STATUS_SURAT);

export const skemaSuratSaya = skemaSurat.omit({ status: true }).extend({
  status,
  pada: waktu,
  jenisPerkara: z.string(),
  bagi: z
    .array(z.strictObject({ arah: z.enum(ARAH_SURAT), sebagai: skemaSebagai }))
    .describe('Bagaimana surat itu menyangkut yang bertanya.'),
  token: z.string().optional().describe('Siapa pun dapat memeriksa surat itu pada /verifikasi/<token>.'),
});

const skemaBarisKeluar = z.strictObject({
  arah: z.literal('keluar'),
  surat: id,
  seri: z.string(),
  urut: z.int(),
  nomor: z.string(),
  tanggal: z.iso.date(),
  klasifikasi: z.string().nullable(),
  sifat: z.string(),
  hal: z.string(),
  tujuan: z.array(z.string()),
  tembusan: z.array(z.string()),
  lampiran: z.string(),
  pengolah: z.string(),
  prosedur: id.optional().describe('Tidak ada bila yang bertanya tidak melihat perkaranya.'),
  penandatangan: z.string(),
  kapasitas: z.string(),
  status,
  sha256: z.string().nullable(),
  sidik: z.string(),
  menggantikan: z.string().nullable(),
});

const skemaBarisMasuk = z.strictObject({
  arah: z.literal('masuk'),
  surat: id,
  nomorAgenda: z.int(),
  tanggalTerima: z.iso.date(),
  nomor: z.string(),
  tanggal: z.iso.date(),
  asal: z.string(),
  hal: z.string(),
  sifat: z.string(),
  sebagai: z.enum(['surat', 'tembusan']),
  status,
});

export const skemaAgenda = z.strictObject({
  unit: id,
  namaUnit: z.string(),
  tahun: z.int(),
  arah: z.enum(['keluar', 'masuk']),
  halaman: z.int(),
  jumlahHalaman: z.int(),
  jumlah: z.int(),
  baris: z.array(z.discriminatedUnion('arah', [skemaBarisKeluar, skemaBarisMasuk])),
});

BERNAMA.add(skemaSuratSaya, { id: 'SuratSaya' });
BERNAMA.add(skemaAgenda, { id: 'Agenda' });
BERNAMA.add(skemaBarisKeluar, { id: 'BarisKeluar' });
BERNAMA.add(skemaBarisMasuk, { id: 'BarisMasuk' });
