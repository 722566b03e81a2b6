/** Something has happened that its recipient must know, without a letter. */
import { kata } from '../../../peraturan/kata.ts';
import type { BagianPesan, BahanPesan } from './bahan.ts';

export function pesanPemberitahuan({ pesan, sebagai }: BahanPesan): BagianPesan {
  const { prosedur, hal, jenisProsedur } = pesan;
  return {
    subjek: `Pemberitahuan: ${kata(jenisProsedur)} (${prosedur})`,
    pembuka: `Pemberitahuan berikut disampaikan kepada ${sebagai}.`,
    rincian: [
      ['Hal', hal],
      ['Prosedur', `${kata(jenisProsedur)} (${prosedur})`],
    ],
    penutup: ['Rinciannya ada di aplikasi Sistem Kerja.'],
  };
}
