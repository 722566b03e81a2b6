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
