/** What is played for the golden histories: each variant and outcome, returns, substitutes, refused attempts. */
import type { AksiLakon, Lakon } from './bentuk.ts';
import { lakonEvaluasi } from './evaluasi-berjenjang.ts';
import { lakonPelimpahan } from './pelimpahan.ts';
import { lakonSukarela } from './pengajuan-sukarela.ts';
import { lakonPenilaian } from './penilaian-kinerja-pelibatan.ts';
import { lakonPenunjukan } from './penunjukan.ts';
import { lakonRencanaTim } from './rencana-tim.ts';
import { lakonSiklus } from './siklus-penugasan.ts';
import { lakonTimKerja } from './tim-kerja.ts';
import { lakonTte } from './tte.ts';

const terima = (...pelaku: string[]): AksiLakon[] => pelaku.map((p) => ({ pelaku: p, peristiwa: { type: 'terima' } }));
const alasan = 'Beban kerja unit sedang penuh.';

const BENGKULU = { ppk: 'p-zainal-arifin', puo: 'p-kartika-dewi', dua: ['p-hendra-saputra', 'p-irfan-maulana'] };
const SATU_PEJABAT = { unitDituju: 'dpmptsp', jumlahPersonel: 1 };
const SUMUT = {
  ppk: 'p-nurhayati-daulay',
  puo: 'p-luhut-panggabean',
  satu: 'p-tigor-silalahi',
  dua: 'p-meurah-rangkuti',
};

const lampiran: Lakon[] = [
  {
    nama: 'bengkulu-lampiran-selesai',
    varian: 'bengkulu-lampiran',
    aksi: [
      { pelaku: BENGKULU.ppk, peristiwa: { type: 'setuju' } },
      {
        pelaku: BENGKULU.puo,
        peristiwa: { type: 'rekomendasikan', pegawai: BENGKULU.dua, catatan: 'Sesuai kriteria.' },
      },
      { pelaku: BENGKULU.ppk, peristiwa: { type: 'tugaskan' } },
      ...terima(...BENGKULU.dua),
    ],
  },
  {
    nama: 'bengkulu-lampiran-ditolak',
    varian: 'bengkulu-lampiran',
    aksi: [{ pelaku: BENGKULU.ppk, peristiwa: { type: 'tolak', alasan } }],
  },
  {
    nama: 'bengkulu-lampiran-ditarik',
    varian: 'bengkulu-lampiran',
    aksi: [
      { sinyal: 'withdraw', isi: { id: 'tarik-1', pelaku: BENGKULU.ppk, alasan: 'Bukan permohonannya.' } },
      { sinyal: 'withdraw', isi: { id: 'tarik-2', pelaku: 'p-rahmat-hidayat', alasan: ' ' } },
      { sinyal: 'withdraw', isi: { id: 'tarik-3', pelaku: 'p-rahmat-hidayat', alasan: 'Kegiatan ditunda.' } },
    ],
  },
  {
    nama: 'bengkulu-lampiran-tidak-direkomendasikan-lalu-ditolak',
    varian: 'bengkulu-lampiran',
    aksi: [
      { pelaku: BENGKULU.ppk, peristiwa: { type: 'setuju' } },
      { pelaku: BENGKULU.puo, peristiwa: { type: 'tidakMerekomendasikan', alasan } },
      { pelaku: BENGKULU.ppk, peristiwa: { type: 'tolak', alasan } },
    ],
  },
  {
    nama: 'bengkulu-lampiran-satu-pejabat-delegasi',
    varian: 'bengkulu-lampiran',
    permohonan: SATU_PEJABAT,
    mentah: true,
    aksi: [
      { pelaku: 'p-endang-susilowati', peristiwa: { type: 'setuju', pegawai: ['p-arief-budiman'] } },
      ...terima('p-arief-budiman'),
    ],
  },
  {
    nama: 'bengkulu-lampiran-percobaan-ditolak',
    varian: 'bengkulu-lampiran',
    aksi: [
      { pelaku: BENGKULU.puo, peristiwa: { type: 'setuju' }, ditolak: 'BUKAN_PEJABAT_BERWENANG' },
      { pelaku: 'p-bambang-irawan', peristiwa: { type: 'setuju' }, ditolak: 'WEWENANG_BERAKHIR' },
      { pelaku: BENGKULU.ppk, peristiwa: { type: 'tolak' }, ditolak: 'ALASAN_WAJIB' },
      {
        pelaku: BENGKULU.puo,
        tugas: 'menungguRekomendasi',
        peristiwa: { type: 'rekomendasikan' },
        ditolak: 'TUGAS_BELUM_DIBUKA',
      },
      { sinyal: 'decide', isi: 'bukan keputusan' },
      {
        sinyal: 'deadline',
        isi: { id: 'tenggat:menungguJawaban:1:separuh', tugas: 'menungguJawaban', putaran: 1, tahap: 'separuh' },
      },
      {
        sinyal: 'deadline',
        isi: { id: 'tenggat:menungguJawaban:1:separuh', tugas: 'menungguJawaban', putaran: 1, tahap: 'separuh' },
      },
      { pelaku: BENGKULU.ppk, peristiwa: { type: 'setuju' } },
      {
        pelaku: BENGKULU.ppk,
        tugas: 'menungguJawaban',
        peristiwa: { type: 'tolak', alasan },
        ditolak: 'TUGAS_TERTUTUP',
      },
    ],
    berjalan: true,
  },
];

const pasal: Lakon[] = [
  {
    nama: 'bengkulu-pasal-selesai',
    varian: 'bengkulu-pasal',
    aksi: [
      { pelaku: BENGKULU.puo, peristiwa: { type: 'setuju', pegawai: BENGKULU.dua } },
      { pelaku: 'p-rahmat-hidayat', peristiwa: { type: 'tugaskan' } },
      ...terima(...BENGKULU.dua),
    ],
  },
  {
    nama: 'bengkulu-pasal-ditolak',
    varian: 'bengkulu-pasal',
    aksi: [{ pelaku: BENGKULU.puo, peristiwa: { type: 'tolak', alasan } }],
  },
];

const sumut: Lakon[] = [
  {
    nama: 'sumut-selesai',
    varian: 'sumut',
    aksi: [
      { pelaku: SUMUT.ppk, peristiwa: { type: 'rekomendasikan', catatan: 'Sesuai kriteria.' } },
      { pelaku: SUMUT.puo, peristiwa: { type: 'setuju', pegawai: [SUMUT.satu, SUMUT.dua] } },
      { pelaku: SUMUT.satu, peristiwa: { type: 'ajukanKonsep' } },
      { pelaku: SUMUT.puo, peristiwa: { type: 'kembalikanKonsep', alasan: 'Durasi belum sesuai.' } },
      { pelaku: SUMUT.dua, peristiwa: { type: 'ajukanKonsep', catatan: 'Durasi diperbaiki.' } },
      { pelaku: SUMUT.puo, peristiwa: { type: 'setujuiKonsep' } },
      ...terima(SUMUT.satu, SUMUT.dua),
    ],
  },
  {
    nama: 'sumut-tidak-direkomendasikan-lalu-ditolak',
    varian: 'sumut',
    aksi: [
      { pelaku: SUMUT.ppk, peristiwa: { type: 'tidakMerekomendasikan', alasan } },
      { pelaku: SUMUT.puo, peristiwa: { type: 'tolak', alasan } },
    ],
  },
];

export const LAKON: Lakon[] = [
  ...lampiran,
  ...pasal,
  ...sumut,
  ...lakonSukarela,
  ...lakonEvaluasi,
  ...lakonPenilaian,
  ...lakonPenunjukan,
  ...lakonPelimpahan,
  ...lakonRencanaTim,
  ...lakonSiklus,
  ...lakonTimKerja,
  ...lakonTte,
];
