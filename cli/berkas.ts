/** Files that a command line names: read and written with errors that name the file. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Galat } from '../client/index.ts';

const SEBAB: Record<string, string> = {
  ENOENT: 'tidak ada',
  ENOTDIR: 'bukan folder',
  EISDIR: 'adalah folder',
  EACCES: 'tidak boleh dibuka',
  EEXIST: 'sudah ada, dan bukan folder',
  ENAMETOOLONG: 'namanya terlalu panjang',
};

/** @param jalan a file, or `-` for stdin */
export function bacaObjek(jalan: string): Record<string, unknown> {
  const teks = padaBerkas(jalan, () => readFileSync(jalan === '-' ? 0 : jalan, 'utf8'));
  const isi = uraiJson(teks);
  if (typeof isi === 'object' && isi !== null && !Array.isArray(isi)) return isi as Record<string, unknown>;
  throw new Galat('MASUKAN_TIDAK_SAH', { rincian: `${jalan}: bukan objek JSON` });
}

function uraiJson(teks: string): unknown {
  try {
    return JSON.parse(teks);
  } catch {
    return undefined;
  }
}

/**
 * @param tujuan a file, or a folder (one that exists, or a name that ends in a slash)
 * @param nama the file's name in a folder
 * @returns where it was written
 */
export function tulis(tujuan: string, nama: string, isi: Uint8Array): string {
  return padaBerkas(tujuan, () => {
    const folder = /[/\\]$/.test(tujuan) || statSync(tujuan, { throwIfNoEntry: false })?.isDirectory() === true;
    if (folder) mkdirSync(tujuan, { recursive: true });
    const berkas = folder ? join(tujuan, basename(nama)) : tujuan;
    writeFileSync(berkas, isi);
    return berkas;
  });
}

/** A file that is not there or may not be opened is a wrong input, not a fault of the program. */
export function padaBerkas<T>(jalan: string, kerja: () => T): T {
  try {
    return kerja();
  } catch (galat) {
    const { code, syscall } = galat as NodeJS.ErrnoException;
    if (!code || !syscall) throw galat;
    throw new Galat('MASUKAN_TIDAK_SAH', { rincian: `${jalan}: ${SEBAB[code] ?? code}` });
  }
}
