/** What the demo plays of evaluasi berjenjang and penilaian kinerja. */
import { createHash } from 'node:crypto';
import type { Skenario } from './skenario-bentuk.ts';

const sha256 = createHash('sha256').update('hasil, versi 2').digest('hex');
const ALASAN = 'Data triwulan terakhir belum termuat.';

export const skenarioEvaluasi: Skenario<'evaluasiBerjenjang'> = {
  judul: 'Evaluasi berjenjang',
  contoh: {
    'bengkulu-lampiran': { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-evaluasi.json' },
    'bengkulu-pasal': { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-evaluasi.json' },
    sumut: { direktori: 'direktori-sumut.json', permohonan: 'permohonan-evaluasi-sumut.json' },
  },
  keputusan: () => [
    { type: 'sesuai' },
    {
      type: 'perbaiki',
      versi: 2,
      ringkasan: 'Hasil dengan data triwulan terakhir.',
      berkas: [{ nama: 'hasil-versi-2.pdf', sha256 }],
    },
  ],
  // The result comes back once, is mended, and then climbs.
  penolakan: [
    { type: 'tidakSesuai', alasan: ALASAN },
    { type: 'kembalikan', alasan: ALASAN, tindakan: 'Menyediakan data triwulan terakhir dari unit pengelola data.' },
  ],
  penolakanSampai: 2,
};

const penilaian = { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-penilaian-kinerja.json' };

/** The text knows no refusal of it: the other way is one with low numbers. */
export const skenarioPenilaian: Skenario<'penilaianKinerjaPelibatan'> = {
  judul: 'Penilaian kinerja pelibatan',
  contoh: { 'bengkulu-lampiran': penilaian, 'bengkulu-pasal': penilaian },
  keputusan: () => [{ type: 'nilai', angka: [112, 95, 98, 104, 91], simpulan: 100 }, { type: 'terima' }],
  penolakan: [{ type: 'nilai', angka: [60, 48, 70, 65, 55], simpulan: 60 }],
  penolakanSampai: 1,
};
