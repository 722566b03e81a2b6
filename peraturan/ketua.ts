/**
 * Who may be ketua of a tim kerja, and what speaks for whom. The rules are data of a variant; what is known of the
 * candidates comes from the directory. Pure: the same order for the official who chooses and for the commit that checks.
 */
import { z } from 'zod';

const dasar = z.array(z.string()).min(1);

/**
 * What a qualification looks at: `unitPemilik`, placed in the unit that owns the work (only where the team has people
 * from elsewhere); `keahlian`, a JF of kategori keahlian; `manajerial`, experience or competence; `jenjang` of a JF;
 * `pangkat` of a pelaksana.
 */
const UKURAN = ['unitPemilik', 'keahlian', 'manajerial', 'jenjang', 'pangkat'] as const;
export type Ukuran = (typeof UKURAN)[number];

const skemaJenisJabatan = z.enum(['struktural', 'fungsional', 'pelaksana']);

export const skemaAturanKetua = z.strictObject({
  /** Kinds of posts that a ketua comes from; `bilaTanpa`: only where nobody of that kind is there. */
  asal: z
    .array(z.strictObject({ jenis: z.array(skemaJenisJabatan).min(1), bilaTanpa: skemaJenisJabatan.optional(), dasar }))
    .min(1),
  /** Qualifications in the order of the text, which is the order of the list and no more (T-TK-ketua-urutan). */
  kualifikasi: z.array(z.strictObject({ ukuran: z.enum(UKURAN), dasar })),
  /** Jenjang of JF, lowest first. */
  jenjang: z.array(z.strictObject({ nama: z.string(), keahlian: z.boolean() })),
  /** Most substansi kegiatan that a ketua of this jenjang coordinates in a unit that has been simplified. */
  batasSubstansi: z.strictObject({ jenjang: z.string(), paling: z.int().positive(), dasar }).optional(),
});
export type AturanKetua = z.infer<typeof skemaAturanKetua>;

/** What the directory of a day says of somebody who could be ketua. */
export interface FaktaCalon {
  pegawai: string;
  jenis: z.infer<typeof skemaJenisJabatan>;
  jenjang: string | null;
  golongan: string | null;
  manajerial: boolean;
  unitPemilik: boolean;
}

export interface CalonKetua extends FaktaCalon {
  /** Clauses by which he may be ketua at all. */
  dasar: string[];
  /** How he stands in each qualification that counts here; 0 where he has nothing of it. */
  kualifikasi: { ukuran: Ukuran; nilai: number; dasar: string[] }[];
  /** Those who equal him in every qualification and surpass him in one: to choose him before them needs a reason. */
  diungguliOleh: string[];
}

/** `III/d` as a number; a PPPK's golongan has no ruang and is not compared with a PNS's. */
function nilaiGolongan(golongan: string | null): number {
  const [, angka, ruang] = /^(I{1,3}|IV)\/([a-e])$/.exec(golongan ?? '') ?? [];
  return angka && ruang ? ['I', 'II', 'III', 'IV'].indexOf(angka) * 5 + 'abcde'.indexOf(ruang) + 1 : 0;
}

function nilai({ jenjang }: AturanKetua, calon: FaktaCalon, ukuran: Ukuran): number {
  // A jenjang belongs to a JF: of nobody else is it looked at.
  const tingkat = calon.jenis === 'fungsional' ? jenjang.findIndex((j) => j.nama === calon.jenjang) : -1;
  switch (ukuran) {
    case 'unitPemilik':
      return Number(calon.unitPemilik);
    case 'keahlian':
      return Number(jenjang[tingkat]?.keahlian ?? false);
    case 'manajerial':
      return Number(calon.manajerial);
    case 'jenjang':
      return tingkat + 1;
    case 'pangkat':
      return calon.jenis === 'pelaksana' ? nilaiGolongan(calon.golongan) : 0;
  }
}

const angka = (c: Pick<CalonKetua, 'kualifikasi'>) => c.kualifikasi.map((k) => k.nilai);

function mengungguli(a: CalonKetua, b: CalonKetua): boolean {
  const selisih = angka(a).map((n, i) => n - (angka(b)[i] ?? 0));
  return selisih.every((s) => s >= 0) && selisih.some((s) => s > 0);
}

/** Those who may be ketua, the best qualified first by the order of the text; equals by id, so that the order is one. */
export function urutkanCalon(aturan: AturanKetua, semua: readonly FaktaCalon[]): CalonKetua[] {
  const lintas = semua.some((c) => !c.unitPemilik);
  const kualifikasi = aturan.kualifikasi.filter((k) => lintas || k.ukuran !== 'unitPemilik');
  const boleh = semua.flatMap((calon): CalonKetua[] => {
    const asal = aturan.asal.find(
      (a) => a.jenis.includes(calon.jenis) && !semua.some((lain) => lain.jenis === a.bilaTanpa),
    );
    if (!asal) return [];
    const nilainya = kualifikasi.map((k) => ({ ...k, nilai: nilai(aturan, calon, k.ukuran) }));
    return [{ ...calon, dasar: asal.dasar, kualifikasi: nilainya, diungguliOleh: [] }];
  });
  const banding = (a: CalonKetua, b: CalonKetua) => {
    const beda = angka(a).map((n, i) => (angka(b)[i] ?? 0) - n);
    return beda.find((s) => s !== 0) ?? (a.pegawai < b.pegawai ? -1 : 1);
  };
  return boleh
    .sort(banding)
    .map((c) => ({ ...c, diungguliOleh: boleh.filter((lain) => mengungguli(lain, c)).map((lain) => lain.pegawai) }));
}
