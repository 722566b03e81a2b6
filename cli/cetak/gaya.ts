/** Colours, only where a terminal shows them (`NO_COLOR` and `TERM` are asked by Node itself). */
import type { WriteStream } from 'node:tty';

const tanpa = (teks: string): string => teks;
const dengan = (buka: number, tutup: number) => (teks: string) => `\u001B[${buka}m${teks}\u001B[${tutup}m`;

export function buatGaya(aliran: NodeJS.WriteStream & Partial<WriteStream>) {
  const berwarna = aliran.isTTY === true && aliran.hasColors?.() === true;
  return {
    tebal: berwarna ? dengan(1, 22) : tanpa,
    redup: berwarna ? dengan(2, 22) : tanpa,
    merah: berwarna ? dengan(31, 39) : tanpa,
  };
}

export const gaya = buatGaya(process.stdout);
