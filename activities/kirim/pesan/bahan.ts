/** What the templates of mails are given, and what each of them answers. */
import type { Pesan } from '../../../register/pesan.ts';
import type { Isi } from './isi.ts';

export interface BahanPesan {
  pesan: Pesan;
  /** `Anda`, or the post that the reader acts for. */
  sebagai: string;
  /** Zone in which the reader's clock runs. */
  zona: string;
}

export type BagianPesan = Omit<Isi, 'kepada'>;

/** `26 November 2026 pukul 10.20 WIB`. */
export const waktuSetempat = (pada: Date, zona: string): string =>
  new Intl.DateTimeFormat('id-ID', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: zona,
  }).format(pada);
