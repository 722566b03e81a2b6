/** Golden histories of evaluasi berjenjang: each variant, climbed at once and sent back, and attempts that are refused. */
import type { AksiLakon, Lakon } from './bentuk.ts';

const KABAG = 'p-kartika-dewi';
const KARO = 'p-zainal-arifin';
const ASISTEN = 'p-lestari-wulandari';
const SEKDA = 'p-siti-maryam';
const PENGAJU = 'p-irfan-maulana';
const SUMUT = { pengaju: 'p-tigor-silalahi', ppk: 'p-nurhayati-daulay', puo: 'p-luhut-panggabean' };

const prosedur = 'evaluasiBerjenjang';
const sesuai = (...pelaku: string[]): AksiLakon[] => pelaku.map((p) => ({ pelaku: p, peristiwa: { type: 'sesuai' } }));
const kembali = (pelaku: string): AksiLakon => ({
  pelaku,
  peristiwa: { type: 'kembalikan', alasan: 'Belum memuat biaya.', tindakan: 'Menyediakan data biaya.' },
});
const perbaiki = (pelaku: string, versi: number): AksiLakon => ({
  pelaku,
  peristiwa: {
    type: 'perbaiki',
    versi,
    ringkasan: `Versi ${versi} dengan biaya.`,
    berkas: [{ nama: `hasil-v${versi}.pdf`, sha256: String(versi).repeat(64) }],
  },
});

export const lakonEvaluasi: Lakon[] = [
  {
    nama: 'evaluasi-lampiran-selesai',
    prosedur,
    varian: 'bengkulu-lampiran',
    aksi: sesuai(KABAG, KARO, ASISTEN, SEKDA),
  },
  {
    nama: 'evaluasi-lampiran-dikembalikan-berjenjang',
    prosedur,
    varian: 'bengkulu-lampiran',
    aksi: [
      ...sesuai(KABAG, KARO),
      { pelaku: ASISTEN, peristiwa: { type: 'kembalikan' }, ditolak: 'ALASAN_WAJIB' },
      kembali(ASISTEN),
      kembali(KARO),
      kembali(KABAG),
      { ...perbaiki(PENGAJU, 3), ditolak: 'VERSI_TIDAK_BERURUT' } as AksiLakon,
      perbaiki(PENGAJU, 2),
      ...sesuai(KABAG, KARO),
      kembali(ASISTEN),
      perbaiki(KARO, 3),
      ...sesuai(ASISTEN, SEKDA),
    ],
  },
  {
    nama: 'evaluasi-lampiran-satu-peninjau',
    prosedur,
    varian: 'bengkulu-lampiran',
    pemohon: 'p-arief-budiman',
    permohonan: { unit: 'dpmptsp' },
    mentah: true,
    aksi: [kembali('p-musliadi-hasan'), perbaiki('p-arief-budiman', 2), ...sesuai('p-musliadi-hasan')],
  },
  {
    nama: 'evaluasi-pasal-dikembalikan',
    prosedur,
    varian: 'bengkulu-pasal',
    aksi: [...sesuai(KABAG), kembali(KARO), perbaiki(KABAG, 2), ...sesuai(KARO)],
  },
  {
    nama: 'evaluasi-sumut-perbaikan',
    prosedur,
    varian: 'sumut',
    aksi: [
      { pelaku: SUMUT.ppk, peristiwa: { type: 'tidakSesuai', alasan: 'Delapan layanan belum masuk.' } },
      {
        pelaku: SUMUT.puo,
        peristiwa: { type: 'kembalikan', alasan: 'Belum lengkap.' },
        ditolak: 'TINDAKAN_PERBAIKAN_WAJIB',
      },
      kembali(SUMUT.puo),
      perbaiki(SUMUT.pengaju, 2),
      ...sesuai(SUMUT.ppk, SUMUT.puo),
    ],
  },
];
