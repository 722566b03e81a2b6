/**
 * Text as it is handed to a template. Typst gets a letter's text as data and never parses it as markup; what remains is
 * that PDF/A allows no character without a glyph, and that some characters have no form of their own but change how
 * others are shown (a right-to-left override would print a number backwards).
 */
import { tercetak } from './huruf.ts';

/** Characters without a form: soft hyphen, zero-width, direction marks, variation selectors, tags, byte order mark. */
const takTampak =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\u{E0000}-\u{E0FFF}]/gu;
const barisBaru = /\r\n?|[\u2028\u2029\v\f\u0085]/g;
const kendaliAtauPribadi = /[\0-\x09\x0B-\x1F\x7F-\x9F\uE000-\uF8FF]/;
const pengganti = '\uFFFD';

/** Per character, since the same few hundred come again and again. */
const ingatan = new Map<string, string>();

function karakterTercetak(k: string): string {
  let hasil = ingatan.get(k);
  if (hasil === undefined) {
    hasil = k === '\n' || (tercetak(k) && !kendaliAtauPribadi.test(k)) ? k : pengganti;
    ingatan.set(k, hasil);
  }
  return hasil;
}

/** The same text in composed form, without invisible characters, and with `\uFFFD` for what the font cannot print. */
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
