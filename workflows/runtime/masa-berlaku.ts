/**
 * What a case does while the right that it recorded runs: the state stays open, so that its last day is announced before
 * it comes, and so that a revocation or the end stands in the same journal as the beginning. Pure.
 */
import { ubahDirektori } from './direktori.ts';
import type { HakDirektori, Kapasitas } from './kontrak.ts';
import { beritahu, type Konteks, terbitkan } from './mesin.ts';

/** Context of a machine that hands on a right; the right is known once the request is in. */
export interface KonteksHak extends Konteks {
  hak?: HakDirektori;
}

/** Whoever holds the post himself may end what the post has given; nobody does so by a delegation. */
const PEMANGKU: Kapasitas[] = ['definitif', 'Plt.', 'Plh.'];

interface Masa<P extends string> {
  /** Role of the one who gave the right, and of those who have it and who were told of it. */
  pemberi: P;
  penerima: string;
  tembusan: string[];
  pencabutan: string[];
  penutup: string[];
}

/** The state `berlaku`; the machine has `dicabut` and `berakhir` after it, and the guard `beralasan`. */
export const masaBerlaku = <P extends string>({ pemberi, penerima, tembusan, pencabutan, penutup }: Masa<P>) => ({
  meta: { pelaku: pemberi, sebagai: PEMANGKU, tenggat: 'akhirMasa', dasar: [...pencabutan, ...penutup] },
  on: {
    cabut: {
      guard: 'beralasan' as const,
      target: 'dicabut' as const,
      meta: { dasar: pencabutan },
      actions: [
        terbitkan({
          surat: 'pencabutanWewenang',
          penandatangan: pemberi,
          kepada: [penerima],
          tembusan,
          dasar: pencabutan,
        }),
        ubahDirektori('cabut', pencabutan),
      ],
    },
    akhiri: {
      target: 'berakhir' as const,
      meta: { dasar: penutup },
      actions: [
        ubahDirektori('tutup', penutup),
        beritahu({ kepada: [penerima, ...tembusan], hal: 'Masa berlaku wewenang telah berakhir', dasar: penutup }),
      ],
    },
  },
});
