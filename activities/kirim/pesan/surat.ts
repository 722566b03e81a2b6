/** A letter, or its copy, has come. */
import { kalimat, kata } from '../../../peraturan/kata.ts';
import type { Naskah } from '../../../surat/naskah.ts';
import { tanggalIndonesia } from '../../../surat/tanggal.ts';
import type { BagianPesan, BahanPesan } from './bahan.ts';

/** Printed on a letter that takes no number. */
const TANPA_NOMOR = '-';

export function pesanSurat({ pesan, sebagai }: BahanPesan, naskah: Naskah, terlampir: boolean): BagianPesan {
  const { jenis, prosedur } = pesan;
  const namaSurat = kata(pesan.jenisSurat ?? '');
  const { nomor, tanggal, hal, penandatangan } = naskah;
  const bernomor = nomor !== TANPA_NOMOR;
  const [awal, cara] = jenis === 'surat' ? ['Surat masuk', 'ditujukan'] : ['Tembusan', 'ditembuskan'];
  return {
    subjek: `${awal}: ${namaSurat} ${bernomor ? `nomor ${nomor}` : `(${prosedur})`}`,
    pembuka: `Surat berikut ${cara} kepada ${sebagai}.`,
    rincian: [
      ['Jenis', kalimat(namaSurat)],
      ['Nomor', nomor],
      ['Tanggal', tanggalIndonesia(tanggal)],
      ['Hal', hal],
      ['Dari', penandatangan.jabatan],
      ['Prosedur', `${kata(pesan.jenisProsedur)} (${prosedur})`],
    ],
    penutup: [
      terlampir
        ? 'Suratnya terlampir sebagai PDF.'
        : `Surat ini bersifat ${naskah.sifat} dan tidak dilampirkan; bacalah di aplikasi Sistem Kerja.`,
    ],
  };
}
