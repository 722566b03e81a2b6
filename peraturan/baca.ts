/** Reads the YAML files of one folder of the law and validates each by its schema; what spans files is `keutuhan.ts`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLError } from 'yaml';
import { z } from 'zod';
import type { Asal } from './asal.ts';
import type { Masalah } from './galat.ts';
import { type BerkasKewajiban, type Pengecualian, skemaBerkasKewajiban, skemaBerkasPengecualian } from './kewajiban.ts';
import { type BerkasModel, skemaBerkasModel } from './model.ts';
import { type Profil, skemaProfil } from './profil.ts';
import {
  type BerkasKlausul,
  type Kalender,
  type Peraturan,
  skemaBerkasKlausul,
  skemaKalender,
  skemaPeraturan,
  skemaVarian,
  type Varian,
} from './skema.ts';
import { skemaVarianTurunan, type VarianTurunan } from './turunan.ts';

/** All that the files of some folders say, before it is known to hold together. */
export interface IsiBerkas {
  peraturan: Asal<Peraturan[]>[];
  klausul: Asal<BerkasKlausul>[];
  varian: Asal<Varian | VarianTurunan>[];
  kalender: Asal<Kalender>[];
  model: Asal<BerkasModel>[];
  kewajiban: Asal<BerkasKewajiban>[];
  pengecualian: Asal<Pengecualian[]>[];
  profil: Asal<Profil>[];
}

/**
 * Reads a folder; every part of it may be absent.
 * @param masalah receives all faults of all files
 */
export function bacaFolder(folder: string, tambahan: boolean, masalah: Masalah[]): IsiBerkas {
  const baca = <T>(nama: string, pilihSkema: (mentah: unknown) => z.ZodType<T>): Asal<T>[] => {
    const berkas = tambahan ? join(folder, nama) : nama;
    const mentah = urai(join(folder, nama), berkas, masalah);
    if (mentah === undefined) return [];
    const hasil = pilihSkema(mentah).safeParse(mentah);
    if (hasil.success) return [{ berkas, folder, tambahan, isi: hasil.data }];
    for (const { path, message } of hasil.error.issues) {
      masalah.push({ berkas, letak: z.core.toDotPath(path) || '(seluruh berkas)', pesan: message });
    }
    return [];
  };
  const bacaBagian = <T>(bagian: string, pilihSkema: (mentah: unknown) => z.ZodType<T>): Asal<T>[] =>
    adaFolder(join(folder, bagian))
      ? readdirSync(join(folder, bagian))
          .filter((f) => f.endsWith('.yaml'))
          .sort()
          .flatMap((f) => baca(`${bagian}/${f}`, pilihSkema))
      : [];
  const bilaAda = <T>(nama: string, skema: z.ZodType<T>) =>
    existsSync(join(folder, nama)) ? baca(nama, () => skema) : [];
  return {
    peraturan: bilaAda('peraturan.yaml', z.array(skemaPeraturan)),
    klausul: bacaBagian('klausul', () => skemaBerkasKlausul),
    varian: bacaBagian('varian', skemaBerkasVarian),
    kalender: bacaBagian('kalender', () => skemaKalender),
    model: bacaBagian('model', () => skemaBerkasModel),
    kewajiban: bacaBagian('kewajiban', () => skemaBerkasKewajiban),
    pengecualian: bilaAda('pengecualian.yaml', skemaBerkasPengecualian),
    profil: bacaBagian('profil', () => skemaProfil),
  };
}

const adaFolder = (jalan: string) => statSync(jalan, { throwIfNoEntry: false })?.isDirectory() === true;

/** A variant that rests on another says so; told apart before it is validated, so that a fault names its own path. */
const skemaBerkasVarian = (mentah: unknown): z.ZodType<Varian | VarianTurunan> =>
  typeof mentah === 'object' && mentah !== null && 'berdasarkan' in mentah ? skemaVarianTurunan : skemaVarian;

/** `undefined` for a file that is no YAML; an empty one is `null`. */
function urai(jalan: string, berkas: string, masalah: Masalah[]): unknown {
  try {
    return parse(readFileSync(jalan, 'utf8')) ?? null;
  } catch (galat) {
    if (!(galat instanceof YAMLError)) throw galat;
    const [awal] = galat.linePos ?? [];
    masalah.push({ berkas, letak: `baris ${awal?.line ?? '?'}`, pesan: galat.message });
    return undefined;
  }
}
