/** Golden histories of penilaian kinerja of an involvement. */
import type { Lakon } from './bentuk.ts';

const PENILAI = 'p-bambang-irawan';
const BERSANGKUTAN = 'p-zainal-arifin';
const prosedur = 'penilaianKinerjaPelibatan';

export const lakonPenilaian: Lakon[] = ['bengkulu-lampiran', 'bengkulu-pasal'].map((varian) => ({
  nama: `penilaian-${varian}`,
  prosedur,
  varian,
  aksi: [
    {
      pelaku: PENILAI,
      peristiwa: { type: 'nilai', angka: [121, 95, 98, 104, 91], simpulan: 100 },
      ditolak: 'ANGKA_DI_LUAR_RENTANG',
    },
    { pelaku: PENILAI, peristiwa: { type: 'nilai', angka: [112, 95, 98, 104, 91], simpulan: 100 } },
    { pelaku: BERSANGKUTAN, peristiwa: { type: 'terima' } },
  ],
}));
