/** What the checks of the files of the law share: where a value came from, and how a fault is told. */
import type { Peraturan } from './skema.ts';

/** A value and the file that it came from. */
export interface Asal<T> {
  /** As a fault names it: of a further folder with the folder's path, of the built-in law without. */
  berkas: string;
  /** The folder of the law that the file belongs to. */
  folder: string;
  /** The folder stands beside the built-in law. */
  tambahan: boolean;
  isi: T;
}

/** Where something stands: the file, and the path in it. */
export interface Tempat {
  berkas: string;
  tambahan: boolean;
  letak: string;
}

/** What the parts of the check share. */
export interface Pemeriksa {
  lapor(berkas: string, letak: string, pesan: string): void;
  /** Every id is that of a clause. */
  wajibAda(berkas: string, letak: string, ids: readonly string[]): void;
  /** An id is given once, over all folders. */
  hanyaSekali(asal: readonly (Tempat & { id: string })[]): void;
  /**
   * The words stand in the source. Of the built-in law a test says so, once and for all; the text of a further folder is
   * checked whenever it is read, so that no journal ever cites what is not written.
   */
  wajibHarfiah(tempat: Tempat, peraturan: string, baris: readonly [number, number], teks: string): void;
  peraturan: ReadonlyMap<string, Peraturan>;
  /** Source and place of each clause. */
  klausul: ReadonlyMap<string, { peraturan: string; letak: string }>;
}
