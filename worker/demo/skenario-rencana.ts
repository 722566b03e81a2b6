/** What the demo plays of a team's Rencana Aksi and KAK. */
import { readFileSync } from 'node:fs';
import type { Prosedur } from '../../client/index.ts';
import type { Sebelum, Skenario } from './skenario-bentuk.ts';

const ALASAN = 'Target dan waktu belum sesuai dengan perjanjian kinerja unit organisasi.';
const PUO = 'p-rahmat-hidayat';

/** The document of an example, brought again as its second version. */
const dokumen = <N extends 'rencanaAksi' | 'kerangkaAcuanKerja'>(
  berkas: string,
): Prosedur[N]['permohonan']['dokumen'] =>
  JSON.parse(readFileSync(new URL(`../../contoh/${berkas}`, import.meta.url), 'utf8')).dokumen;

const contoh = (permohonan: string) => {
  const bengkulu = { direktori: 'direktori-bengkulu.json', permohonan };
  return { 'bengkulu-lampiran': bengkulu, 'bengkulu-pasal': bengkulu };
};

/** The team, formed of people of its own unit. */
const tim: Sebelum = { kolom: 'tim', prosedur: 'pembentukanTimKerja', tanpa: ['kebutuhan'], putusan: [] };
/** Plan, target and time agreed with the PUO. */
const rencanaAksi: Sebelum = {
  kolom: 'rencanaAksi',
  prosedur: 'rencanaAksi',
  putusan: [{ pelaku: PUO, peristiwa: { type: 'sepakati' } }],
};

export const skenarioRencanaAksi: Skenario<'rencanaAksi'> = {
  judul: 'Rencana Aksi tim kerja',
  contoh: contoh('permohonan-rencana-aksi.json'),
  sebelum: [tim],
  keputusan: () => [
    { type: 'sepakati' },
    { type: 'perbaiki', versi: 2, dokumen: dokumen<'rencanaAksi'>('permohonan-rencana-aksi.json') },
    { type: 'sampaikan' },
    { type: 'masukkan', kedalam: 'Rencana Kerja Biro Organisasi Tahun 2027', pada: '2027-01-04' },
    {
      type: 'serahkan',
      tandaTerima: 'SIPD-2027-000123',
      pada: '2027-01-05',
      berkas: [{ nama: 'rencana-aksi.pdf', sha256: 'b'.repeat(64) }],
    },
  ],
  // It comes back once, is mended, and then goes on.
  penolakan: [{ type: 'kembalikan', alasan: ALASAN }],
  penolakanSampai: 1,
};

export const skenarioKak: Skenario<'kerangkaAcuanKerja'> = {
  judul: 'Kerangka Acuan Kerja (KAK) tim kerja',
  contoh: contoh('permohonan-kak.json'),
  sebelum: [tim, rencanaAksi],
  keputusan: (_, urutan) => [
    // Each version is consulted on when it has come (steps 1 and 3), and approved in the step after.
    ...(urutan % 2 === 1 ? [{ type: 'konsultasikan', pada: '2027-01-11', saran: 'Rinci tahapannya.' } as const] : []),
    { type: 'setujui' },
    { type: 'perbaiki', versi: 2, dokumen: dokumen<'kerangkaAcuanKerja'>('permohonan-kak.json') },
    { type: 'serahkan' },
    { type: 'masukkan', kedalam: 'DPA Biro Organisasi Tahun Anggaran 2027', pada: '2027-01-18' },
  ],
  penolakan: [{ type: 'kembalikan', alasan: 'Rincian anggaran belum lengkap.' }],
  penolakanSampai: 1,
};
