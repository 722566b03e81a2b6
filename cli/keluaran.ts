/** Results on stdout, as JSON or for people; remarks on stderr, for people only. */
import type { Command } from 'commander';

/** Options that every command takes. */
export interface PilihanUmum {
  json?: boolean;
  databaseUrl?: string;
  temporalAddress?: string;
}

export interface Keluaran {
  json: boolean;
  /** @param manusia the result as lines of text; what it is given holds no control characters */
  hasil<T>(data: T, manusia: (data: T) => string[]): void;
  catatan(teks: string): void;
}

export function keluaran(perintah: Command): Keluaran {
  const { json = false } = perintah.optsWithGlobals<PilihanUmum>();
  return {
    json,
    hasil(data, manusia) {
      const baris = json ? [JSON.stringify(data)] : manusia(bersih(data));
      process.stdout.write(baris.map((b) => `${b}\n`).join(''));
    },
    catatan(teks) {
      if (!json) process.stderr.write(`${bersih(teks)}\n`);
    },
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const BERBAHAYA = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/g;

/** The same value with nothing in its texts that a terminal obeys: a refused attempt is on the record as it came. */
export function bersih<T>(nilai: T): T {
  if (typeof nilai === 'string') return nilai.replace(BERBAHAYA, ' ') as T;
  if (Array.isArray(nilai)) return nilai.map(bersih) as T;
  if (nilai === null || typeof nilai !== 'object' || nilai instanceof Uint8Array) return nilai;
  return Object.fromEntries(Object.entries(nilai).map(([kunci, isi]) => [bersih(kunci), bersih(isi)])) as T;
}
