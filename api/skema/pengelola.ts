/** What who keeps the installation sends and gets. */
import { z } from 'zod';
import { KEADAAN_PELIMPAHAN } from '../../client/pelimpahan.ts';
import { BERNAMA } from './daftar.ts';
import { tenggatTugas } from './perkara.ts';
import { kata, waktu } from './umum.ts';

const jumlahJenis = z.strictObject({ tambah: z.int(), ubah: z.int(), akhiri: z.int(), hapus: z.int() });

/** Its files together; base64 is a third longer. */
export const IMPOR_PALING_BESAR = 20 * 1024 * 1024;

export const skemaBerkasImpor = z.strictObject({
  nama: kata(255)
    .regex(/^[^/\\]+$/, 'nama berkas tanpa folder')
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

const skemaUjiSah = z.strictObject({
  sah: z.literal(true),
  sidik: z.string().describe('SHA-256 isinya; disebut lagi ketika memuat.'),
  versi: z.int().describe('Versi direktori yang dibandingkan; disebut lagi ketika memuat.'),
  berubah: z.boolean(),
  jumlah: z.record(z.string(), z.int()).describe('Baris tiap bagian.'),
  perubahan: z.array(skemaPerubahan),
});
const skemaUjiKeliru = z.strictObject({
  sah: z.literal(false),
  galat: z.array(skemaGalatBerkas).describe('Paling banyak 500 yang pertama.'),
  jumlahGalat: z.int(),
});
export const skemaUjiDirektori = z.discriminatedUnion('sah', [skemaUjiSah, skemaUjiKeliru]);

export const skemaImporDirektori = z.strictObject({
  sidik: z.string().regex(/^[0-9a-f]{64}$/, 'bukan sidik'),
  versi: z.int().min(0).max(1_000_000_000),
});

export const skemaDirektoriDimuat = z.strictObject({ versi: z.int(), berubah: z.boolean() });

const skemaMuat = z.strictObject({
  versi: z.int(),
  dimuat: waktu,
  oleh: z.string().describe('pegawai:<id>, akun:<tanda> bagi akun tanpa pegawai, atau siskerja.'),
  perubahan: jumlahJenis,
});
export const skemaRiwayatDirektori = z.strictObject({ versi: z.int(), muat: z.array(skemaMuat) });

const jumlahTenggat = z.strictObject({ lewat: z.int(), mendekati: z.int(), berjalan: z.int() });
export const skemaRingkasan = z.strictObject({
  direktori: z.strictObject({ versi: z.int(), terakhir: skemaMuat.optional() }),
  pelimpahan: z.strictObject({ berlaku: z.int(), akanBerlaku: z.int(), berakhir: z.int() }),
  tenggat: jumlahTenggat,
  kalenderSampai: z.int().optional().describe('Tahun terakhir yang hari liburnya dikenal.'),
});

export const skemaPelimpahan = z.strictObject({
  jenis: z.enum(['Plt.', 'Plh.', 'delegasi']),
  jabatan: z.string(),
  namaJabatan: z.string(),
  penerima: z.string().describe('Pegawai (Plt., Plh.) atau jabatan (delegasi).'),
  namaPenerima: z.string(),
  mulai: z.iso.date(),
  sampai: z.iso.date().optional(),
  keadaan: z.enum(KEADAAN_PELIMPAHAN),
  nomorSurat: z.string().optional(),
  prosedur: z.string().optional().describe('Satu-satunya prosedur yang didelegasikan.'),
  unit: z.string().optional().describe('Hanya atas pegawai unit ini.'),
  jenjang: z.string().optional(),
  dasar: z.array(z.string()),
  asal: z.enum(['prosedur', 'direktori']).describe('direktori: dari berkas direktori, dan diakhiri di sana.'),
  perkara: z.string().optional().describe('Bila yang bertanya boleh melihatnya.'),
  pencabutan: z
    .strictObject({ tugas: z.string(), putaran: z.int(), pemegang: z.string() })
    .optional()
    .describe('Tugas tempat wewenang ini dapat dicabut.'),
});

export const skemaAturanTenggat = z.strictObject({
  varian: z.string(),
  prosedur: z.string(),
  nama: z.string(),
  hariKerja: z.int().optional(),
  masa: z
    .strictObject({ sampai: z.string(), hariSebelum: z.int() })
    .optional()
    .describe('Bukan hari kerja: hari terakhir pada isian permohonan, diingatkan sekian hari sebelumnya.'),
  penetap: z.enum(['norma', 'pedoman', 'instansi', 'tersirat']),
  dasar: z.array(z.string()),
});

export const skemaTugasBerjalan = z.strictObject({
  prosedur: z.string(),
  jenis: z.string(),
  varian: z.string(),
  tugas: z.string(),
  putaran: z.int(),
  pemegang: z.string().describe('jabatan:<id> atau pegawai:<id>'),
  dibukaPada: waktu,
  terlihat: z.boolean().describe('Yang bertanya boleh melihat perkaranya.'),
  ...tenggatTugas,
});

export const skemaLibur = z.strictObject({
  tanggal: z.iso.date(),
  nama: kata(200),
  jenis: z.enum(['libur nasional', 'cuti bersama']),
});
export const skemaTahunKalender = z.strictObject({
  tahun: z.int(),
  asal: z.enum(['peraturan', 'instalasi']).describe('instalasi: ditetapkan di sini, menggantikan bawaan.'),
  libur: z.array(skemaLibur),
  sidik: z.string().describe('Disebut lagi ketika mengubahnya.'),
  diubah: waktu.optional(),
  oleh: z.string().optional(),
});
export const skemaUbahKalender = z.strictObject({
  libur: z.array(skemaLibur).max(400).optional().describe('Seluruh hari libur tahun itu; kosong: kembali ke bawaan.'),
  sidikLama: z.string().max(64).optional().describe('Sidik yang dibaca; kosong bila tahun itu belum ada.'),
});
export const skemaUjiKalender = z.discriminatedUnion('sah', [
  z.strictObject({ sah: z.literal(true), libur: z.array(skemaLibur) }),
  z.strictObject({ sah: z.literal(false), galat: z.array(skemaGalatBerkas) }),
]);

BERNAMA.add(skemaRingkasan, { id: 'RingkasanPengelola' });
BERNAMA.add(skemaPelimpahan, { id: 'Pelimpahan' });
BERNAMA.add(skemaAturanTenggat, { id: 'AturanTenggat' });
BERNAMA.add(skemaTugasBerjalan, { id: 'TugasBerjalan' });
BERNAMA.add(skemaTahunKalender, { id: 'TahunKalender' });
BERNAMA.add(skemaUjiSah, { id: 'UjiDirektoriSah' });
BERNAMA.add(skemaUjiKeliru, { id: 'UjiDirektoriKeliru' });
BERNAMA.add(skemaUjiDirektori, { id: 'UjiDirektori' });
BERNAMA.add(skemaPerubahan, { id: 'PerubahanDirektori' });
BERNAMA.add(skemaGalatBerkas, { id: 'GalatBerkas' });
BERNAMA.add(skemaRiwayatDirektori, { id: 'RiwayatDirektori' });
