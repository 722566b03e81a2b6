/** What who keeps the installation sends and gets. */
import { z } from 'zod';
import { BERNAMA } from './daftar.ts';
import { waktu } from './umum.ts';

const jumlahJenis = z.strictObject({ tambah: z.int(), ubah: z.int(), akhiri: z.int(), hapus: z.int() });

/** Its files together; base64 is a third longer. */
export const IMPOR_PALING_BESAR = 20 * 1024 * 1024;

export const skemaBerkasImpor = z.strictObject({
  nama: z
    .string()
    .regex(/^[^/\\\p{Cc}]{1,255}$/u, 'nama berkas tanpa folder')
    .describe('Akhirannya menyebut bentuknya: .csv, .json, .zip.'),
  isi: z
    .string()
    .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'bukan base64')
    .describe('Isinya dalam base64.'),
});

export const skemaGalatBerkas = z.strictObject({
  berkas: z.string(),
  baris: z.int().optional().describe('Baris dalam berkas itu, mulai 1; tidak ada bila mengenai seluruh berkas.'),
  kolom: z.string().optional().describe('Judul kolom, atau nama isian.'),
  pesan: z.string(),
});

const skemaPerubahan = z.strictObject({
  jenis: z.enum(['tambah', 'ubah', 'akhiri', 'hapus']).describe('akhiri: hari terakhirnya dimajukan atau ditetapkan.'),
  bagian: z.enum(['instansi', 'unit', 'jabatan', 'pegawai', 'pemangku', 'delegasi']),
  sebutan: z.string(),
  kolom: z.array(
    z.strictObject({
      nama: z.string(),
      lama: z.string().optional(),
      baru: z.string().optional(),
    }),
  ),
});

export const skemaUjiDirektori = z.discriminatedUnion('sah', [
  z.strictObject({
    sah: z.literal(true),
    sidik: z.string().describe('SHA-256 isinya; disebut lagi ketika memuat.'),
    versi: z.int().describe('Versi direktori yang dibandingkan; disebut lagi ketika memuat.'),
    berubah: z.boolean(),
    jumlah: z.record(z.string(), z.int()).describe('Baris tiap bagian.'),
    perubahan: z.array(skemaPerubahan),
  }),
  z.strictObject({
    sah: z.literal(false),
    galat: z.array(skemaGalatBerkas).describe('Paling banyak 500 yang pertama.'),
    jumlahGalat: z.int(),
  }),
]);

export const skemaImporDirektori = z.strictObject({
  sidik: z.string().regex(/^[0-9a-f]{64}$/, 'bukan sidik'),
  versi: z.int().min(0),
});

export const skemaDirektoriDimuat = z.strictObject({ versi: z.int(), berubah: z.boolean() });

export const skemaRiwayatDirektori = z.strictObject({
  versi: z.int(),
  muat: z.array(
    z.strictObject({
      versi: z.int(),
      dimuat: waktu,
      oleh: z.string().describe('pegawai:<id>, akun:<tanda> bagi akun tanpa pegawai, atau siskerja.'),
      perubahan: jumlahJenis,
    }),
  ),
});

BERNAMA.add(skemaUjiDirektori, { id: 'UjiDirektori' });
BERNAMA.add(skemaPerubahan, { id: 'PerubahanDirektori' });
BERNAMA.add(skemaGalatBerkas, { id: 'GalatBerkas' });
BERNAMA.add(skemaRiwayatDirektori, { id: 'RiwayatDirektori' });
