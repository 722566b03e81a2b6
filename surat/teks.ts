/**
 * Text as it is handed to a template. Typst gets a letter's text as data and never parses it as markup; what remains is
 * that PDF/A allows no character without a glyph, and that some characters have no form of their own but change how
 * others are shown (a right-to-left override would print a number backwards).
 */
import { tercetak } from './huruf.ts';

/** Characters without a form: soft hyphen, zero-width, direction marks, variation selectors, tags, byte order mark. */
const takTampak = /\p{Default_Ignorable_Code_Point}/gu;
const barisBaru = /\r\n?|[\u2028\u2029\v\f\u0085]/g;
/** Control characters, private use, and right-to-left scripts, which would reorder the words around them. */
const takDiterima = /\p{Cc}|\p{Co}|[\u0590-\u08FF]|[\uFB1D-\uFDFF]|[\uFE70-\uFEFF]/u;
const pengganti = '\uFFFD';

/** Per character, since the same few hundred come again and again. */
const ingatan = new Map<string, string>();

function karakterTercetak(k: string): string {
  let hasil = ingatan.get(k);
  if (hasil === undefined) {
    hasil = k === '\n' || (tercetak(k) && !takDiterima.test(k)) ? k : pengganti;
    ingatan.set(k, hasil);
  }
  return hasil;
}

/** The same text in composed form, without invisible characters, and with `\uFFFD` for what cannot be printed. */
export function teksTercetak(teks: string): string {
  const rapi = teks.normalize('NFC').replace(barisBaru, '\n').replaceAll('\t', ' ').replace(takTampak, '');
  return rapi.replace(/[^\n -~]/gu, karakterTercetak);
}

/** `teksTercetak` over every string of a value. */
export function nilaiTercetak(nilai: unknown): unknown {
  if (typeof nilai === 'string') return teksTercetak(nilai);
  if (Array.isArray(nilai)) return nilai.map(nilaiTercetak);
  if (nilai === null || typeof nilai !== 'object') return nilai;
  return Object.fromEntries(Object.entries(nilai).map(([kunci, isi]) => [kunci, nilaiTercetak(isi)]));
}

/** Marks that templates set before and behind a word. */
const TANDA = 2;

/**
 * Letters of the longest word in the strings of a value, with the marks that a template may put at it. A NIP does not count:
 * its eighteen narrow digits fit each column.
 */
export function kataTerpanjang(nilai: unknown): number {
  if (typeof nilai === 'string') return Math.max(...nilai.split(/\s+/).map((kata) => kata.length)) + TANDA;
  if (nilai === null || typeof nilai !== 'object') return 0;
  return Math.max(0, ...Object.entries(nilai).map(([kunci, isi]) => (kunci === 'nip' ? 0 : kataTerpanjang(isi))));
}
