/** Golden cases of pembentukan tim kerja: each variant, people of other units, who resigns, how it ends, refused attempts. */
import type { AksiLakon, Lakon } from './bentuk.ts';

const prosedur = 'pembentukanTimKerja';
const terima = (...pelaku: string[]): AksiLakon[] => pelaku.map((p) => ({ pelaku: p, peristiwa: { type: 'terima' } }));
const alasan = 'Beban kerja unit sedang penuh.';

const KEPALA_BIRO = 'p-rahmat-hidayat';
const PPK = 'p-bambang-irawan';
const [NURUL, TEGUH, JOKO, IRFAN] = ['p-nurul-azizah', 'p-teguh-prakoso', 'p-joko-purwanto', 'p-irfan-maulana'];
const KABAG = 'p-kartika-dewi';
const KARO_EKON = 'p-zainal-arifin';
const BAGIAN = {
  unitPemilik: 'bagian-kebijakan-perekonomian',
  ketua: 'p-hendra-saputra',
  anggota: ['p-ratna-komalasari'],
  kebutuhan: undefined,
};
const sendiri = { kebutuhan: undefined };

const pasal: Lakon[] = [
  {
    nama: 'tim-pasal-lintas-unit-lalu-berganti',
    prosedur,
    varian: 'bengkulu-pasal',
    aksi: [
      { anak: 'pelibatan-1', pelaku: KABAG, peristiwa: { type: 'setuju', pegawai: [IRFAN] } },
      { anak: 'pelibatan-1', pelaku: KEPALA_BIRO, peristiwa: { type: 'tugaskan' } },
      { anak: 'pelibatan-1', pelaku: IRFAN, peristiwa: { type: 'terima' } },
      { tunggu: 'anak' },
      { pelaku: KEPALA_BIRO, peristiwa: { type: 'susunTim' } },
      ...terima(NURUL, TEGUH, JOKO, IRFAN),
      {
        pelaku: TEGUH,
        peristiwa: { type: 'undurkanDiriAnggota', sebab: 'pelanggaranKodeEtik' },
        ditolak: 'DASAR_DISIPLIN',
      },
      { pelaku: TEGUH, peristiwa: { type: 'undurkanDiriAnggota', sebab: 'mutasi' } },
      { pelaku: NURUL, peristiwa: { type: 'teruskan' } },
      { pelaku: PPK, peristiwa: { type: 'kabulkan' } },
      { pelaku: KEPALA_BIRO, peristiwa: { type: 'susunTim', anggota: [] }, ditolak: 'TIM_TANPA_ANGGOTA' },
      { pelaku: KEPALA_BIRO, peristiwa: { type: 'susunTim' } },
      ...terima(NURUL, JOKO, IRFAN),
      { pelaku: KEPALA_BIRO, peristiwa: { type: 'susunTim', anggota: [JOKO, IRFAN, 'p-maya-anggraini'] } },
      ...terima(NURUL, JOKO, IRFAN, 'p-maya-anggraini'),
      { pelaku: KEPALA_BIRO, peristiwa: { type: 'selesaikan' } },
    ],
  },
  {
    nama: 'tim-pasal-ditetapkan-kepala',
    prosedur,
    varian: 'bengkulu-pasal',
    pemohon: KABAG,
    permohonan: BAGIAN,
    aksi: [
      { pelaku: KARO_EKON, peristiwa: { type: 'kembalikan', alasan: 'Tambahkan perencana.' } },
      { pelaku: KABAG, peristiwa: { type: 'susunTim', anggota: ['p-ratna-komalasari', IRFAN] } },
      { pelaku: KARO_EKON, peristiwa: { type: 'tetapkan' } },
      ...terima('p-hendra-saputra', 'p-ratna-komalasari', IRFAN),
      { pelaku: 'p-hendra-saputra', peristiwa: { type: 'undurkanDiriKetua', sebab: 'promosi' } },
      { pelaku: KARO_EKON, peristiwa: { type: 'kabulkan' } },
      { pelaku: KABAG, peristiwa: { type: 'susunTim', ketua: IRFAN }, ditolak: 'ALASAN_KETUA_WAJIB' },
      { pelaku: KABAG, peristiwa: { type: 'susunTim', ketua: IRFAN, alasanKetua: 'Ketua lama promosi.' } },
      { pelaku: KARO_EKON, peristiwa: { type: 'tetapkan' } },
      ...terima('p-ratna-komalasari', IRFAN),
      { pelaku: KARO_EKON, peristiwa: { type: 'bubarkan', alasan: 'Kegiatan dihentikan.' } },
    ],
  },
  {
    nama: 'tim-pasal-ditarik',
    prosedur,
    varian: 'bengkulu-pasal',
    pemohon: KABAG,
    permohonan: BAGIAN,
    mentah: true,
    aksi: [{ sinyal: 'withdraw', isi: { id: 'tarik-1', pelaku: KABAG, alasan: 'Kegiatan ditunda.' } }],
  },
];

const lampiran: Lakon[] = [
  {
    nama: 'tim-lampiran-tanpa-ketua-pengunduran-tidak-dikabulkan',
    prosedur,
    varian: 'bengkulu-lampiran',
    permohonan: { ...sendiri, ketua: undefined },
    aksi: [
      ...terima(JOKO, TEGUH),
      { pelaku: JOKO, peristiwa: { type: 'undurkanDiriAnggota', sebab: 'cutiBesar' } },
      { pelaku: PPK, peristiwa: { type: 'tidakKabulkan', alasan } },
      { pelaku: TEGUH, peristiwa: { type: 'undurkanDiriAnggota', sebab: 'mutasi' } },
      { pelaku: TEGUH, peristiwa: { type: 'cabutPengunduran' } },
      { pelaku: KEPALA_BIRO, peristiwa: { type: 'selesaikan' } },
    ],
  },
  {
    nama: 'tim-lampiran-pelibatan-ditolak',
    prosedur,
    varian: 'bengkulu-lampiran',
    aksi: [
      { anak: 'pelibatan-1', pelaku: KARO_EKON, peristiwa: { type: 'tolak', alasan } },
      { tunggu: 'anak' },
      { pelaku: KEPALA_BIRO, peristiwa: { type: 'susunTim' } },
      ...terima(NURUL, TEGUH, JOKO),
      { pelaku: KEPALA_BIRO, peristiwa: { type: 'susunTim', anggota: [JOKO] } },
      ...terima(NURUL, JOKO),
      { pelaku: KEPALA_BIRO, peristiwa: { type: 'bubarkan', alasan } },
    ],
  },
];

const sumut: Lakon[] = [
  {
    nama: 'tim-sumut-selesai',
    prosedur,
    varian: 'sumut',
    permohonan: sendiri,
    mentah: true,
    aksi: [
      ...terima('p-binsar-hutapea', 'p-fadli-harahap'),
      { pelaku: 'p-binsar-hutapea', peristiwa: { type: 'undurkanDiriKetua', sebab: 'cutiSakit' } },
      { pelaku: 'p-dahlia-nasution', peristiwa: { type: 'kabulkan' } },
      { pelaku: 'p-parlindungan-siregar', peristiwa: { type: 'susunTim' } },
      ...terima('p-fadli-harahap'),
      { pelaku: 'p-parlindungan-siregar', peristiwa: { type: 'selesaikan' } },
    ],
  },
];

export const lakonTimKerja: Lakon[] = [...pasal, ...lampiran, ...sumut];
