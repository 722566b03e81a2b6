/** What the demo plays of pengajuan sukarela, within a unit and across units. */
import type { Skenario } from './skenario-bentuk.ts';

const ALASAN = 'Target kinerja unit organisasi sendiri untuk triwulan ini belum tercapai.';
const tolak = { type: 'tolak', alasan: ALASAN } as const;
const catat = {
  type: 'catat',
  didengarPada: '2026-11-20T09:30',
  permintaan: 'Yang bersangkutan ingin ikut melaksanakan kinerja tersebut.',
} as const;

export const skenarioSukarelaDalamUnit: Skenario<'pengajuanSukarelaDalamUnit'> = {
  judul: 'Pengajuan sukarela di dalam unit organisasi',
  contoh: {
    'bengkulu-lampiran': { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-sukarela-dalam-unit.json' },
    'bengkulu-pasal': { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-sukarela-dalam-unit.json' },
    sumut: { direktori: 'direktori-sumut.json', permohonan: 'permohonan-sukarela-dalam-unit-sumut.json' },
  },
  keputusan: () => [
    catat,
    { type: 'setuju' },
    { type: 'terima' },
    { type: 'laporkan', hasil: 'Kinerja telah dilaksanakan seluruhnya dan hasilnya diserahkan.' },
  ],
  penolakan: [tolak],
};

export const skenarioSukarelaLintasUnit: Skenario<'pengajuanSukarelaLintasUnit'> = {
  judul: 'Pengajuan sukarela lintas unit organisasi',
  contoh: {
    'bengkulu-lampiran': { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-sukarela-lintas-unit.json' },
    'bengkulu-pasal': { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-sukarela-lintas-unit.json' },
    sumut: { direktori: 'direktori-sumut.json', permohonan: 'permohonan-sukarela-lintas-unit-sumut.json' },
  },
  keputusan: () => [
    catat,
    { type: 'setuju' },
    { type: 'kirimPermohonan' },
    { type: 'rekomendasikan', catatan: 'Kompetensi sesuai dengan kebutuhan tim.' },
    { type: 'teruskan' },
    { type: 'tugaskan' },
    { type: 'ajukanKonsep' },
    { type: 'setujuiKonsep' },
    { type: 'terima' },
    { type: 'lapor' },
  ],
  // In Sumatera Utara his own superior agrees first, so that the ketua tim comes to judge.
  sela: [
    {
      varian: ['sumut'],
      tolak: true,
      keadaan: 'menungguPersetujuanAwal',
      pelaku: 'p-luhut-panggabean',
      peristiwa: { type: 'setuju' },
    },
  ],
  penolakan: [{ type: 'tidakMerekomendasikan', alternatif: 'timPenuh' }, tolak],
};
