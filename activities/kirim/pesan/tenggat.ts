/** A task waits for too long: its holder is reminded, then his superior told. */
import { kata } from '../../../peraturan/kata.ts';
import type { BagianPesan, BahanPesan } from './bahan.ts';

export function pesanTenggat({ pesan, sebagai }: BahanPesan): BagianPesan {
  const { prosedur, jenis, hal, jenisProsedur } = pesan;
  const pengingat = jenis === 'pengingat';
  return {
    subjek: `${pengingat ? 'Pengingat tenggat' : 'Eskalasi tenggat'}: ${kata(jenisProsedur)} (${prosedur})`,
    pembuka: pengingat
      ? `Tugas berikut masih menunggu keputusan ${sebagai}.`
      : `Tugas berikut melewati tenggatnya dan disampaikan kepada ${sebagai} sebagai atasan.`,
    rincian: [
      ['Hal', kata(hal)],
      ['Prosedur', `${kata(jenisProsedur)} (${prosedur})`],
    ],
    penutup: ['Tidak ada yang diputuskan oleh sistem. Bukalah prosedur ini di aplikasi Sistem Kerja.'],
  };
}
