/**
 * Arimo, which has Arial's metrics, from its npm package: letters are set with these four faces only, so that they look
 * the same whatever fonts a machine has.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

export const huruf: readonly Buffer[] = [
  '400Regular/Arimo_400Regular.ttf',
  '400Regular_Italic/Arimo_400Regular_Italic.ttf',
  '700Bold/Arimo_700Bold.ttf',
  '700Bold_Italic/Arimo_700Bold_Italic.ttf',
].map((berkas) => readFileSync(resolve(`@expo-google-fonts/arimo/${berkas}`)));

/** The code points that a face has a glyph for: its `cmap` table in format 4 (OpenType specification, `cmap`). */
function cakupan(face: Buffer): Set<number> {
  const tabel = (awal: number, jumlah: number, panjang: number) =>
    Array.from({ length: jumlah }, (_, i) => awal + i * panjang);
  const cmap = tabel(12, face.readUInt16BE(4), 16).find((r) => face.toString('latin1', r, r + 4) === 'cmap');
  if (cmap === undefined) throw new Error('font without a cmap table');
  const awal = face.readUInt32BE(cmap + 8);
  const sub = tabel(awal + 4, face.readUInt16BE(awal + 2), 8)
    .map((r) => awal + face.readUInt32BE(r + 4))
    .find((s) => face.readUInt16BE(s) === 4);
  if (sub === undefined) throw new Error('font without a cmap subtable of format 4');

  const ada = new Set<number>();
  const lebar = face.readUInt16BE(sub + 6);
  for (let s = 0; s < lebar; s += 2) {
    const akhir = face.readUInt16BE(sub + 14 + s);
    const mulai = face.readUInt16BE(sub + 16 + lebar + s);
    const delta = face.readUInt16BE(sub + 16 + 2 * lebar + s);
    const letak = sub + 16 + 3 * lebar + s;
    const geser = face.readUInt16BE(letak);
    for (let c = mulai; c <= akhir; c++) {
      const glif = geser === 0 ? c : face.readUInt16BE(letak + geser + 2 * (c - mulai));
      if (glif !== 0 && ((glif + delta) & 0xffff) !== 0) ada.add(c);
    }
  }
  return ada;
}

const semua = huruf.map(cakupan);

/** Whether every face can print the character, also in capitals, which the templates set some lines in. */
export function tercetak(karakter: string): boolean {
  return [...karakter, ...karakter.toUpperCase()].every((k) => semua.every((c) => c.has(k.codePointAt(0) as number)));
}
