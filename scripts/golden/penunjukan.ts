/** Golden cases of penunjukan dalam unit and lintas instansi: each variant and outcome, rounds, refused attempts. */
import type { AksiLakon, Lakon } from './bentuk.ts';

const terima = (...pelaku: string[]): AksiLakon[] => pelaku.map((p) => ({ pelaku: p, peristiwa: { type: 'terima' } }));
const alasan = 'Beban kerja unit sedang penuh.';

const KEPALA_BIRO = 'p-rahmat-hidayat';

const dalamUnit: Lakon[] = [
  {
    nama: 'dalam-unit-bengkulu-pasal-selesai',
    prosedur: 'penunjukanDalamUnit',
    varian: 'bengkulu-pasal',
    aksi: [{ pelaku: KEPALA_BIRO, peristiwa: { type: 'tetapkan' } }, ...terima('p-maya-anggraini')],
  },
  {
    nama: 'dalam-unit-bengkulu-pasal-ditolak',
    prosedur: 'penunjukanDalamUnit',
    varian: 'bengkulu-pasal',
    aksi: [
      { pelaku: KEPALA_BIRO, peristiwa: { type: 'tolak' }, ditolak: 'ALASAN_WAJIB' },
      { pelaku: KEPALA_BIRO, peristiwa: { type: 'tolak', alasan } },
    ],
  },
  {
    nama: 'dalam-unit-bengkulu-lampiran-tim-satu-pejabat',
    prosedur: 'penunjukanDalamUnit',
    varian: 'bengkulu-lampiran',
    pemohon: 'p-musliadi-hasan',
    permohonan: {
      unit: 'dpmptsp',
      bentuk: 'tim',
      pegawai: ['p-arief-budiman', 'p-mega-puspita'],
      ketua: 'p-arief-budiman',
    },
    aksi: terima('p-mega-puspita', 'p-arief-budiman'),
  },
  {
    nama: 'dalam-unit-bengkulu-lampiran-individu',
    prosedur: 'penunjukanDalamUnit',
    varian: 'bengkulu-lampiran',
    aksi: [{ pelaku: KEPALA_BIRO, peristiwa: { type: 'tetapkan' } }, ...terima('p-maya-anggraini')],
  },
  {
    nama: 'dalam-unit-sumut-selesai',
    prosedur: 'penunjukanDalamUnit',
    varian: 'sumut',
    mentah: true,
    aksi: [
      { pelaku: 'p-parlindungan-siregar', peristiwa: { type: 'tetapkan' } },
      ...terima('p-binsar-hutapea', 'p-sri-wahyuni-tarigan'),
    ],
  },
];

const PYB = { pemohon: 'p-siti-maryam', dituju: 'p-fahmi-ardiansyah' };
const PPK = 'p-dewi-anjarwati';
const PUO = 'p-herman-syahrial';
const lintasInstansi = { prosedur: 'penunjukanLintasInstansi', varian: 'bengkulu-lampiran' } as const;

const keduanyaSetuju: AksiLakon[] = [
  { pelaku: PYB.pemohon, peristiwa: { type: 'setuju' } },
  { pelaku: PYB.dituju, peristiwa: { type: 'setuju' } },
];
const rekomendasi: AksiLakon = {
  pelaku: PUO,
  peristiwa: { type: 'rekomendasikan', catatan: 'Sesuai kriteria.' },
};

const antarInstansi: Lakon[] = [
  {
    nama: 'lintas-instansi-daftar-dua-kali-kembali',
    ...lintasInstansi,
    aksi: [
      ...keduanyaSetuju,
      rekomendasi,
      { pelaku: PPK, peristiwa: { type: 'sampaikanDaftar', pegawai: ['p-lia-marlina'] } },
      { pelaku: PYB.dituju, peristiwa: { type: 'kembalikanDaftar', alasan: 'Diminta dua orang.' } },
      {
        pelaku: PPK,
        peristiwa: { type: 'sampaikanDaftar', pegawai: ['p-teguh-prakoso'] },
        ditolak: 'PEGAWAI_BUKAN_UNIT_DITUJU',
      },
      { pelaku: PPK, peristiwa: { type: 'sampaikanDaftar', pegawai: ['p-lia-marlina', 'p-yeni-kurniasih'] } },
      { pelaku: PYB.dituju, peristiwa: { type: 'kembalikanDaftar', alasan: 'Diperlukan Pranata Komputer.' } },
      {
        pelaku: PPK,
        tugas: 'memperbaikiDaftar',
        putaran: 1,
        peristiwa: { type: 'sampaikanDaftar', pegawai: ['p-lia-marlina'] },
        ditolak: 'PUTARAN_LAMA',
      },
      { pelaku: PPK, peristiwa: { type: 'sampaikanDaftar', pegawai: ['p-lia-marlina', 'p-rizky-aditya'] } },
      { pelaku: PYB.dituju, peristiwa: { type: 'setujuiDaftar' } },
      { pelaku: PUO, peristiwa: { type: 'tugaskan' } },
      { pelaku: PUO, peristiwa: { type: 'terbitkanSurat' } },
      ...terima('p-rizky-aditya', 'p-lia-marlina'),
    ],
  },
  {
    nama: 'lintas-instansi-ditolak-pyb-pemohon',
    ...lintasInstansi,
    aksi: [{ pelaku: PYB.pemohon, peristiwa: { type: 'tolak', alasan } }],
  },
  {
    nama: 'lintas-instansi-ditolak-pyb-dituju',
    ...lintasInstansi,
    mentah: true,
    aksi: [
      { pelaku: PYB.pemohon, peristiwa: { type: 'setuju' } },
      { pelaku: PYB.dituju, peristiwa: { type: 'tolak', alasan } },
    ],
  },
  {
    nama: 'lintas-instansi-tidak-direkomendasikan-dan-tidak-tersedia',
    ...lintasInstansi,
    aksi: [
      ...keduanyaSetuju,
      { pelaku: PUO, peristiwa: { type: 'tidakMerekomendasikan', alasan } },
      { pelaku: PPK, peristiwa: { type: 'nyatakanTidakTersedia', alasan } },
      { pelaku: PYB.dituju, peristiwa: { type: 'teruskan' } },
    ],
  },
];

export const lakonPenunjukan: Lakon[] = [...dalamUnit, ...antarInstansi];
