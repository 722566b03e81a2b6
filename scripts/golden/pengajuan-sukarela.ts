/** What is played of pengajuan sukarela: each variant and outcome, oral wishes, both alternatives of the ketua tim. */
import type { AksiLakon, Lakon } from './bentuk.ts';

type Peristiwa = Extract<AksiLakon, { pelaku: string }>['peristiwa'];
const oleh = (pelaku: string, peristiwa: Peristiwa, lain: { ditolak?: string; putaran?: number } = {}): AksiLakon => ({
  pelaku,
  peristiwa,
  ...lain,
});

const alasan = 'Beban kerja unit sedang penuh.';
const catat: Peristiwa = {
  type: 'catat',
  didengarPada: '2026-11-20T09:30',
  permintaan: 'Yang bersangkutan ingin ikut melaksanakan kinerja tersebut.',
};

const B = {
  pemohon: 'p-irfan-maulana',
  puo: 'p-kartika-dewi',
  ppk: 'p-zainal-arifin',
  dituju: 'p-rahmat-hidayat',
  ketua: 'p-teguh-prakoso',
};
const S = {
  pemohon: 'p-meurah-rangkuti',
  puo: 'p-luhut-panggabean',
  ppk: 'p-nurhayati-daulay',
  dituju: 'p-parlindungan-siregar',
  ketua: 'p-sri-wahyuni-tarigan',
};

const dalamUnit: Lakon[] = [
  {
    nama: 'sukarela-dalam-unit-pasal-selesai',
    varian: 'bengkulu-pasal',
    aksi: [oleh(B.puo, { type: 'setuju' }), oleh(B.pemohon, { type: 'terima' })],
  },
  {
    nama: 'sukarela-dalam-unit-pasal-ditolak',
    varian: 'bengkulu-pasal',
    aksi: [
      oleh(B.puo, { type: 'tolak', alasan: '' }, { ditolak: 'ALASAN_WAJIB' }),
      oleh(B.puo, { type: 'tolak', alasan }),
    ],
  },
  {
    nama: 'sukarela-dalam-unit-lampiran-lisan-selesai',
    varian: 'bengkulu-lampiran',
    permohonan: { cara: 'lisan' },
    aksi: [oleh(B.puo, catat), oleh(B.puo, { type: 'setuju' }), oleh(B.pemohon, { type: 'terima' })],
  },
  {
    nama: 'sukarela-dalam-unit-lampiran-tertulis-ditolak',
    varian: 'bengkulu-lampiran',
    aksi: [
      oleh(B.ppk, { type: 'setuju' }, { ditolak: 'BUKAN_PEJABAT_BERWENANG' }),
      oleh(B.puo, { type: 'tolak', alasan }),
    ],
  },
  {
    nama: 'sukarela-dalam-unit-sumut-selesai',
    varian: 'sumut',
    aksi: [
      oleh(S.ppk, catat),
      oleh(S.puo, { type: 'setuju' }),
      oleh(S.pemohon, { type: 'terima' }),
      oleh(S.pemohon, { type: 'laporkan', hasil: 'Basis data telah dipakai.' }),
    ],
  },
  {
    nama: 'sukarela-dalam-unit-sumut-ditolak',
    varian: 'sumut',
    aksi: [oleh(S.puo, catat), oleh(S.puo, { type: 'tolak', alasan })],
  },
].map((l) => ({ ...l, prosedur: 'pengajuanSukarelaDalamUnit' as const }));

const sampaiJawaban = [
  oleh(B.dituju, catat),
  oleh(B.dituju, { type: 'setuju' }),
  oleh(B.pemohon, { type: 'kirimPermohonan' }),
];
const sampaiDituju = [
  oleh(S.ppk, { type: 'setuju' }),
  oleh(S.pemohon, { type: 'kirimPermohonan' }),
  oleh(S.ketua, { type: 'rekomendasikan' }),
];

const lintasUnit: Lakon[] = [
  {
    nama: 'sukarela-lintas-unit-lampiran-selesai',
    varian: 'bengkulu-lampiran',
    aksi: [
      oleh(B.dituju, { type: 'rekomendasikan' }, { ditolak: 'BUKAN_PEJABAT_BERWENANG' }),
      oleh(B.ketua, { type: 'rekomendasikan', catatan: 'Sesuai kebutuhan tim.' }),
      oleh(B.dituju, { type: 'setuju' }),
      oleh(B.pemohon, { type: 'teruskan' }),
      oleh(B.ppk, { type: 'tugaskan' }),
      oleh(B.pemohon, { type: 'terima' }),
      oleh(B.pemohon, { type: 'lapor' }),
    ],
  },
  {
    nama: 'sukarela-lintas-unit-lampiran-ditolak-tim-penuh',
    varian: 'bengkulu-lampiran',
    aksi: [
      oleh(B.ketua, { type: 'tidakMerekomendasikan' }, { ditolak: 'ALASAN_WAJIB' }),
      oleh(B.ketua, { type: 'tidakMerekomendasikan', alternatif: 'timPenuh' }),
      oleh(B.dituju, { type: 'tolak', alasan }),
    ],
  },
  {
    nama: 'sukarela-lintas-unit-lampiran-tidak-disetujui-atasan',
    varian: 'bengkulu-lampiran',
    aksi: [
      oleh(B.ketua, { type: 'tidakMerekomendasikan', alternatif: 'kualifikasiTidakSesuai' }),
      oleh(B.dituju, { type: 'setuju' }),
      oleh(B.pemohon, { type: 'teruskan' }),
      oleh(B.ppk, { type: 'tolak', alasan }),
    ],
  },
  {
    nama: 'sukarela-lintas-unit-pasal-selesai',
    varian: 'bengkulu-pasal',
    aksi: [
      ...sampaiJawaban,
      oleh(B.ketua, { type: 'rekomendasikan' }),
      oleh(B.dituju, { type: 'setuju' }),
      oleh(B.pemohon, { type: 'teruskan' }),
      oleh(B.puo, { type: 'tugaskan' }),
      oleh(B.pemohon, { type: 'terima' }),
      oleh(B.pemohon, { type: 'lapor' }),
    ],
  },
  {
    nama: 'sukarela-lintas-unit-pasal-lisan-ditolak',
    varian: 'bengkulu-pasal',
    aksi: [oleh(B.dituju, catat), oleh(B.dituju, { type: 'tolak', alasan })],
  },
  {
    nama: 'sukarela-lintas-unit-pasal-surat-ditolak',
    varian: 'bengkulu-pasal',
    aksi: [
      ...sampaiJawaban,
      oleh(B.ketua, { type: 'tidakMerekomendasikan', alternatif: 'kualifikasiTidakSesuai' }),
      oleh(B.dituju, { type: 'tolak', alasan }),
    ],
  },
  {
    nama: 'sukarela-lintas-unit-sumut-selesai',
    varian: 'sumut',
    aksi: [
      ...sampaiDituju,
      oleh(S.dituju, { type: 'setuju' }),
      oleh(S.pemohon, { type: 'teruskan' }),
      oleh(S.puo, { type: 'setuju' }),
      oleh(S.pemohon, { type: 'ajukanKonsep' }),
      oleh(S.puo, { type: 'kembalikanKonsep', alasan: 'Jangka waktu belum sesuai.' }),
      oleh(S.pemohon, { type: 'ajukanKonsep', catatan: 'Jangka waktu telah diperbaiki.' }),
      oleh(S.puo, { type: 'setujuiKonsep' }),
      oleh(S.pemohon, { type: 'terima' }),
    ],
  },
  {
    nama: 'sukarela-lintas-unit-sumut-ditolak',
    varian: 'sumut',
    aksi: [...sampaiDituju, oleh(S.dituju, { type: 'tolak', alasan })],
  },
  {
    nama: 'sukarela-lintas-unit-sumut-tidak-disetujui-atasan',
    varian: 'sumut',
    aksi: [oleh(S.puo, { type: 'tolak', alasan })],
  },
].map((l) => ({ ...l, prosedur: 'pengajuanSukarelaLintasUnit' as const }));

export const lakonSukarela: Lakon[] = [...dalamUnit, ...lintasUnit];
