/** A page's picture as a PNG of sixteen greys: a third of what eight bits take, and text looks the same. */
import { execFileSync } from 'node:child_process';
import { crc32, deflateSync } from 'node:zlib';

const TANDA = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Bits of a pixel; colour type 0 is grey (PNG specification, IHDR). */
const BIT = 4;

function potongan(jenis: string, isi: Buffer): Buffer {
  const badan = Buffer.concat([Buffer.from(jenis, 'latin1'), isi]);
  const panjang = Buffer.alloc(4);
  const cek = Buffer.alloc(4);
  panjang.writeUInt32BE(isi.length);
  cek.writeUInt32BE(crc32(badan));
  return Buffer.concat([panjang, badan, cek]);
}

/** Page 1 of a PDF. Needs `pdftoppm` (poppler-utils). @param resolusi in dpi */
export function halamanPertama(pdf: Buffer, resolusi: number): Buffer {
  const pgm = execFileSync('pdftoppm', ['-gray', '-r', String(resolusi), '-l', '1', '-'], { input: pdf });
  const [kepala, l, t] = /^P5\s(\d+)\s(\d+)\s255\s/.exec(pgm.toString('latin1', 0, 40)) ?? [];
  if (kepala === undefined) throw new Error('pdftoppm gave no PGM');
  const [lebar, tinggi] = [Number(l), Number(t)];
  const panjang = Math.ceil((lebar * BIT) / 8);
  // Each row begins with its filter, here none.
  const baris = Buffer.alloc(tinggi * (panjang + 1));
  for (let y = 0; y < tinggi; y++) {
    for (let x = 0; x < lebar; x++) {
      const abu = Math.round(((pgm[kepala.length + y * lebar + x] as number) * 15) / 255);
      const letak = y * (panjang + 1) + 1 + (x >> 1);
      baris[letak] = (baris[letak] as number) | (x % 2 === 0 ? abu << BIT : abu);
    }
  }
  const ihdr = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, BIT, 0, 0, 0, 0]);
  ihdr.writeUInt32BE(lebar, 0);
  ihdr.writeUInt32BE(tinggi, 4);
  const data = potongan('IDAT', deflateSync(baris, { level: 9 }));
  return Buffer.concat([TANDA, potongan('IHDR', ihdr), data, potongan('IEND', Buffer.alloc(0))]);
}
