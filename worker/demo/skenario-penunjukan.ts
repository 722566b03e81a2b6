/** What the demo plays of penunjukan dalam unit and lintas instansi. */
import type { Skenario } from './skenario-bentuk.ts';

const ALASAN = 'Pejabat Fungsional yang sesuai sedang menyelesaikan target kinerja unit organisasi sendiri.';

export const skenarioDalamUnit: Skenario<'penunjukanDalamUnit'> = {
  judul: 'Penunjukan di dalam unit organisasi',
  contoh: {
    'bengkulu-lampiran': { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-dalam-unit.json' },
    'bengkulu-pasal': { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-dalam-unit.json' },
    sumut: { direktori: 'direktori-sumut.json', permohonan: 'permohonan-dalam-unit-sumut.json' },
  },
  keputusan: () => [{ type: 'tetapkan' }, { type: 'terima' }],
  penolakan: [{ type: 'tolak', alasan: ALASAN }],
};

export const skenarioLintasInstansi: Skenario<'penunjukanLintasInstansi'> = {
  judul: 'Penunjukan lintas instansi',
  contoh: {
    'bengkulu-lampiran': { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-lintas-instansi.json' },
  },
  keputusan: (pegawai) => [
    { type: 'setuju' },
    { type: 'rekomendasikan', catatan: 'Kompetensi sesuai dengan yang dibutuhkan.' },
    { type: 'sampaikanDaftar', pegawai },
    { type: 'setujuiDaftar' },
    { type: 'teruskan' },
    { type: 'tugaskan' },
    { type: 'terbitkanSurat' },
    { type: 'terima' },
  ],
  // The list comes back once.
  sela: [
    {
      varian: ['bengkulu-lampiran'],
      tolak: false,
      keadaan: 'menungguPersetujuanDaftar',
      pelaku: 'p-fahmi-ardiansyah',
      peristiwa: { type: 'kembalikanDaftar', alasan: 'Tambahkan pengalaman tiap pegawai dalam daftar.' },
    },
  ],
  // Both instansi agree, and nobody is available: the longest way to a refusal.
  penolakan: [{ type: 'nyatakanTidakTersedia', alasan: ALASAN }],
};
