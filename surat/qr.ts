/** The QR code of a letter, by which anybody finds the page that verifies it. */
import { encode } from 'uqr';

export interface KodeQr {
  /** One byte for each module, black 0: as an image that costs least to set (measured against SVG: 1.6 or 2.8 ms). */
  gambar: Buffer;
  /** Modules at each side. */
  sisi: number;
  /** The last part of the address, which no other letter has: kept in the PDF's keywords, also where the file is altered. */
  token: string;
}

/**
 * With level M a folded or stained print can still be read. The mask is fixed, since readers take any of the eight and to
 * choose the best of them would cost 1 ms a letter. The quiet zone of four modules is the symbol's own.
 */
export function kodeQr(url: string): KodeQr {
  const { data, size: sisi } = encode(url, { ecc: 'M', border: 4, maskPattern: 2 });
  const gambar = Buffer.alloc(sisi * sisi, 255);
  for (const [y, baris] of data.entries())
    for (const [x, hitam] of baris.entries()) if (hitam) gambar[y * sisi + x] = 0;
  return { gambar, sisi, token: url.slice(url.lastIndexOf('/') + 1) };
}
