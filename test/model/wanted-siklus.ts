/** What the texts want of a siklus penugasan (2.7). */
import type { Wanted } from './wanted-shape.ts';

/** Both texts have these: who works is told what he is to do, and who leads the unit what was done. */
const bersama = [
  // Answers of those who were asked for people, and of the reviewers.
  'pemberitahuan: - > puoPemilik',
  'pemberitahuan: - > pelapor, puoPemilik',
  'pemberitahuan: pelapor > anggota, puoPemilik',
  'pemberitahuan: pelapor > puoPemilik',
  'pemberitahuan: pelapor > anggota',
  'pemberitahuan: anggota > pelapor',
  'pemberitahuan: dimintaiLaporan > puoPemilik',
  'pemberitahuan: puoPemilik > pelapor, anggota',
  'pemberitahuan: pelapor > pihakTerkait',
  'pemberitahuan: penindakLanjut > puoPemilik, pelapor, anggota',
  'pemberitahuan: pelapor > perencanaan, pelapor, anggota',
  // B 1751, 1760, 1994, S 460-463: to the PPK and the PUO of each one.
  'laporanKinerja: pelapor > bersangkutan:ppk:pegawaiDitugaskan, bersangkutan:pimpinan:pegawaiDitugaskan cc puoPemilik',
];

const selesai = ['perencanaan', 'puoPemilik', 'pelapor', 'anggota'];
/** People, then the evaluation, and one more of either: enough to meet all states. */
const children = 2;

const bengkulu: Wanted = {
  letters: [
    ...bersama,
    'pemberitahuan: puoPemilik > pelapor',
    'pemberitahuan: puoPemilik > perencanaan, pelapor, anggota',
  ],
  known: { selesai },
  finalLetters: [],
  withdrawnAt: ['pembagian', 'strategi'],
  children,
};

export const WANTED_SIKLUS: Record<string, Wanted> = {
  'siklusPenugasan.bengkuluLampiran': bengkulu,
  'siklusPenugasan.bengkuluPasal': bengkulu,
  'siklusPenugasan.sumut': {
    letters: [
      ...bersama,
      'pemberitahuan: ppk > pelapor, anggota',
      'pemberitahuan: pimpinanPenilai > pelapor, anggota',
      'pemberitahuan: puoPemilik > ppk, pelapor, anggota',
      'pemberitahuan: - > perencanaan, pelapor, anggota',
    ],
    known: { selesai },
    finalLetters: [],
    withdrawnAt: [
      'gambaranOrganisasi',
      'ekspektasiPimpinan',
      'manualIndikator',
      'strategiPencapaian',
      'pembagianPeran',
      'pengenalanKedudukan',
    ],
    children,
  },
};

/** Planning, asking for people, noting, reporting, giving feedback, following up: nobody's request is judged by these. */
export const NO_JUDGEMENT_SIKLUS = [
  'ajukanRencana',
  'bagi',
  'bagiPeran',
  'beriUmpanBalik',
  'catatDialog',
  'catatTim',
  'cukupkan',
  'ketahui',
  'klarifikasi',
  'lanjutkan',
  'laporKepadaKetua',
  'laporkanKinerja',
  'libatkan',
  'mintaLaporan',
  'mintaPenilaian',
  'pantau',
  'sampaikanArahan',
  'sampaikanKendala',
  'serahkanHasil',
  'susunRincian',
  'tetapkanStrategi',
  'tindaklanjuti',
  'ubahPerjanjian',
];
