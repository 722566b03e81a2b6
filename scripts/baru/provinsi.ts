/** What the skeleton of a province is made of: its name in the forms that files and ids need, and whom it borrows from. */
import { Galat } from '../../client/index.ts';
import type { RegistriPeraturan } from '../../peraturan/muat.ts';
import type { Klausul, Varian } from '../../peraturan/skema.ts';
import { dasarAturan } from '../../peraturan/turunan.ts';

/** Marks what the one who fills the folder in has to replace; `baru periksa` says where it still stands. */
export const GANTI = '[GANTI]';

export interface Provinsi {
  /** As people write it: `Kalimantan Tengah`. */
  nama: string;
  /** `kalimantan-tengah` */
  id: string;
  /** Of the ids of its clauses: `KT`. */
  awalan: string;
  /** `YYYY-MM-DD`, from when the regulation is in force until somebody says better. */
  sejak: string;
  pinjaman: Varian;
  /** What it takes over, each with all clauses that machine and rules cite. */
  prosedur: { nama: string; klausul: Klausul[] }[];
}

export interface Pilihan {
  berdasarkan: string;
  /** Names of procedures; empty: all that the borrowed variant has. */
  prosedur: string[];
  sejak: string;
}

const keliru = (rincian: string): never => {
  throw new Galat('MASUKAN_TIDAK_SAH', { rincian });
};

/** Throws MASUKAN_TIDAK_SAH for a name that is none or is taken, a variant or a procedure that does not exist. */
export function rancangProvinsi(mentah: string, pilihan: Pilihan, registri: RegistriPeraturan): Provinsi {
  const nama = mentah
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^provinsi /i, '');
  if (!/^\p{L}[\p{L} .'-]{1,58}[\p{L}.]$/u.test(nama))
    keliru(`"${mentah}" bukan nama provinsi: 3 sampai 60 huruf, boleh dengan spasi, titik, dan tanda hubung`);
  const id = nama
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (id.length < 3) keliru(`nama "${nama}" tidak dapat ditulis sebagai id dengan huruf a sampai z`);
  for (const [apa, semua] of [
    ['peraturan', registri.semuaPeraturan()],
    ['varian', registri.semuaVarian()],
    ['profil surat', registri.semuaProfil()],
  ] as const) {
    if (semua.some((s) => s.id === id)) keliru(`${apa} "${id}" sudah ada di antara yang bawaan`);
  }
  const pinjaman =
    registri.semuaVarian().find((v) => v.id === pilihan.berdasarkan) ??
    keliru(
      `varian "${pilihan.berdasarkan}" tidak ada; pilihan: ${registri
        .semuaVarian()
        .map((v) => v.id)
        .join(', ')}`,
    );
  const semua = Object.keys(pinjaman.prosedur);
  const asing = pilihan.prosedur.find((p) => !semua.includes(p));
  if (asing !== undefined)
    keliru(`varian "${pinjaman.id}" tidak punya prosedur "${asing}"; pilihan: ${semua.join(', ')}`);
  return {
    nama,
    id,
    awalan: awalanKlausul(id, registri),
    sejak: pilihan.sejak,
    pinjaman,
    prosedur: (pilihan.prosedur.length > 0 ? pilihan.prosedur : semua).map((p) => ({
      nama: p,
      klausul: [...new Set([...(pinjaman.dasar[p] ?? []), ...dasarAturan(pinjaman.prosedur[p])])].map(registri.klausul),
    })),
  };
}

/** Initials, or the first letters where they would be taken for those of another source. */
function awalanKlausul(id: string, registri: RegistriPeraturan): string {
  const terpakai = new Set(registri.semuaKlausul().map((k) => k.id.split('-')[0]));
  const kata = id.split('-');
  const calon = [kata.map((k) => k[0]).join(''), id.slice(0, 3), id.replaceAll('-', '')].map((c) => c.toUpperCase());
  return calon.find((c) => c.length > 1 && !terpakai.has(c)) ?? `P${id.replaceAll('-', '').toUpperCase()}`;
}
