/** Cases as the API answers them. */
import { z } from 'zod';
import { BERNAMA } from './daftar.ts';
import { skemaSebagai, skemaSurat, skemaSuratRingkas, waktu } from './umum.ts';

const id = z.string();
const status = z.enum(['berjalan', 'selesai', 'batal']);

export const skemaPerkaraRingkas = z.strictObject({
  id,
  jenis: z.string(),
  varian: z.string(),
  keadaan: z.string(),
  status,
  pemohon: id,
  dimulai: waktu,
  berakhir: waktu.optional(),
  induk: id.optional(),
});

/** Of a task that has a deadline. */
export const tenggatTugas = {
  jatuhTempo: waktu.optional(),
  sementara: z.boolean().optional().describe('Hari libur tahun itu belum dimuat.'),
  tenggat: z
    .strictObject({
      lewat: z.boolean(),
      hariKerja: z.int().describe('Hari kerja yang tersisa, atau yang sudah berjalan sejak lewat.'),
      uraian: z.string().describe('Dengan kata-kata: "3 hari kerja lagi".'),
      dasar: z.array(z.string()).describe('Klausul yang menetapkannya.'),
    })
    .optional(),
};

const skemaTugasTerbuka = z.strictObject({
  tugas: z.string(),
  putaran: z.int(),
  pemegang: z.string().describe('jabatan:<id> atau pegawai:<id>'),
  pejabat: z
    .array(
      z.strictObject({ pegawai: id, nama: z.string(), dasarWewenang: z.string(), nomorSurat: z.string().optional() }),
    )
    .describe('Yang dapat bertindak hari ini, dan atas dasar apa.'),
  peristiwa: z.array(z.string()),
  dasar: z.array(z.string()),
  dibukaPada: waktu,
  ...tenggatTugas,
  menungguTte: z.literal(true).optional().describe('Dimulai setelah surat yang membukanya ditandatangani.'),
});

export const skemaPerkara = skemaPerkaraRingkas.extend({
  keadaan: z.string().describe('"internalInstansiLain": keadaan yang hanya diketahui instansi lain.'),
  mesin: z.string().describe('Mesin perkara ini, untuk GET /v1/prosedur/{jenis}/mesin/{mesin}.'),
  permohonan: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Tidak ada bila tidak sampai kepada instansi yang bertanya.'),
  urutan: z.int(),
  tugas: z.array(skemaTugasTerbuka),
  tindakan: z.array(z.strictObject({ peristiwa: z.string(), peran: z.string(), pemegang: z.array(z.string()) })),
  tindakanSaya: z
    .array(z.strictObject({ peristiwa: z.string(), sebagai: skemaSebagai }))
    .describe('Yang dapat dilakukan yang bertanya di samping tugas, misalnya menarik perkara.'),
  anak: z.array(z.strictObject({ id, jenis: z.string(), keadaan: z.string(), status })),
  surat: z.array(skemaSurat),
  akses: z
    .union([z.enum(['auditor', 'layanan', 'pemohon']), skemaSebagai])
    .describe('Atas dasar apa yang bertanya melihat perkara ini.'),
});

export const skemaLangkah = z.strictObject({
  urutan: z.int(),
  jenis: z.enum(['langkah', 'penolakan', 'tenggat', 'tte', 'alih']),
  sebab: z.string(),
  pada: waktu,
  dari: z.string(),
  ke: z.string(),
  dasar: z.array(z.string()),
  tugas: z.string().optional(),
  putaran: z.int().optional(),
  peristiwa: z.record(z.string(), z.unknown()),
  pelaku: z
    .strictObject({
      pegawai: id,
      nama: z.string(),
      jabatan: id.optional(),
      namaJabatan: z.string().optional(),
      dasarWewenang: z.string(),
      nomorSurat: z.string().optional(),
    })
    .optional(),
  kode: z.string().optional(),
  rincian: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  surat: z.array(skemaSuratRingkas.extend({ dasar: z.array(z.string()) })),
  diberitahu: z.array(z.strictObject({ kepada: z.string(), hal: z.string() })),
  lampiran: z.array(z.strictObject({ sidik: z.string(), nama: z.string() })).optional(),
  direktori: z
    .array(
      z.strictObject({
        laku: z.enum(['catat', 'cabut', 'tutup']),
        hak: z.record(z.string(), z.unknown()),
        dasar: z.array(z.string()),
        mulai: z.iso.date(),
        sampai: z.iso.date(),
        nomorSurat: z.string().optional(),
      }),
    )
    .optional()
    .describe('Wewenang dalam direktori yang dicatat, dicabut, atau ditutup langkah ini.'),
  dibatalkan: z
    .array(z.string())
    .optional()
    .describe('Surat yang tidak pernah ditandatangani, dan batal bersama perkara yang ditarik.'),
  semula: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Kolom penandatangan surat sebelum beralih kepada yang sekarang bertindak untuk jabatannya.'),
  anak: z
    .array(z.strictObject({ id, kunci: z.string(), prosedur: z.string(), varian: z.string() }))
    .optional()
    .describe('Prosedur yang dimulai langkah ini.'),
  hashSebelum: z.string().optional().describe('Tidak ada sejak langkah internal instansi lain yang pertama.'),
  hash: z.string().optional(),
});

const skemaLangkahTertutup = z.strictObject({
  urutan: z.int(),
  jenis: z.literal('internal').describe('Langkah internal instansi lain.'),
  pada: waktu,
});
export const skemaLangkahTerlihat = z.union([skemaLangkah, skemaLangkahTertutup]);

export const skemaTugasMasuk = z.strictObject({
  prosedur: id,
  jenis: z.string(),
  varian: z.string(),
  pemohon: id,
  tugas: z.string(),
  putaran: z.int(),
  peristiwa: z.array(z.string()),
  dasar: z.array(z.string()),
  sebagai: skemaSebagai,
  dibukaPada: waktu,
  ...tenggatTugas,
  tahap: z.enum(['separuh', 'jatuhTempo', 'eskalasi']).optional(),
});

export const skemaRingkasanTugas = z.strictObject({
  jumlah: z.int(),
  menurut: z.array(z.strictObject({ jenis: z.string(), tugas: z.string(), jumlah: z.int() })),
  unit: z.array(z.strictObject({ unit: id, jumlah: z.int() })).describe('Unit tempat yang mengajukan berkedudukan.'),
});

export const skemaKewajiban = z.strictObject({
  klausul: z.string(),
  kutipan: z.string(),
  jenis: z.string(),
  mengikat: z.array(z.string()),
  uraian: z.string(),
  peran: z.array(z.string()),
});
BERNAMA.add(skemaPerkara, { id: 'Perkara' });
BERNAMA.add(skemaPerkaraRingkas, { id: 'PerkaraRingkas' });
BERNAMA.add(skemaLangkah, { id: 'Langkah' });
BERNAMA.add(skemaLangkahTertutup, { id: 'LangkahTertutup' });
BERNAMA.add(skemaTugasMasuk, { id: 'TugasMasuk' });
BERNAMA.add(skemaRingkasanTugas, { id: 'RingkasanTugas' });
BERNAMA.add(skemaKewajiban, { id: 'Kewajiban' });
