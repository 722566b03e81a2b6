/**
 * The shape of the law as data. Pure schemas: no file is read here, so that workflow code may import the types.
 * The data themselves are YAML files beside this one, loaded by `muat.ts`.
 */
import { z } from 'zod';
import { skemaAturanKetua } from './ketua.ts';
import { skemaJenjangRantai } from './model.ts';

const tanggal = z.iso.date();

/**
 * What kind of source a rule comes from.
 * - `norma`: one of the two regulations; `teks` is a literal quote.
 * - `pedoman`: general guidance on letters, Plt./Plh. and working days, outside the two regulations.
 * - `instansi`: a rule that the instansi sets itself (deadlines, number formats).
 * - `tersirat`: the text leaves it out and it is built all the same; `teks` is our reason, never to be taken for the law.
 */
const skemaJenisSumber = z.enum(['norma', 'pedoman', 'instansi', 'tersirat']);

/** A regulation (or another named source of rules) and the text that its quotes are taken from. */
export const skemaPeraturan = z.strictObject({
  /** Stable id, e.g. `bengkulu-27-2024`. */
  id: z.string(),
  jenis: skemaJenisSumber,
  /** Full title as a lawyer writes it. */
  judul: z.string(),
  /** Short title, used in citations. */
  sebutan: z.string(),
  /** File under `peraturan/sumber/`; only where the source is a text to quote from. */
  sumber: z.string().optional(),
  /** What a reader must know before relying on the entry, e.g. that a number is unknown. */
  catatan: z.string().optional(),
  berlakuSejak: tanggal,
});

const idKlausul = z.string().regex(/^[A-Z][A-Za-z0-9.-]*$/);
/** First and last line of the quote in the source. */
const baris = z.tuple([z.int().positive(), z.int().positive()]);

/** One clause that a transition, letter, deadline or authority can cite, as the registry hands it out. */
export const skemaKlausul = z.strictObject({
  id: idKlausul,
  peraturan: z.string(),
  jenis: skemaJenisSumber,
  /** The citation as a lawyer writes it, in Indonesian. */
  kutipan: z.string(),
  teks: z.string(),
  /** Only for `norma`. */
  baris: baris.optional(),
  /** The clauses that an implied rule completes; only for `tersirat`. */
  melengkapi: z.array(z.string()).optional(),
  berlakuSejak: tanggal,
});

/**
 * A file of `klausul/`: the clauses of one procedure, grouped by source. What the source already says (kind, date,
 * short title) is not repeated; the citation is `letak` and the source's `sebutan`.
 */
export const skemaBerkasKlausul = z.array(
  z.strictObject({
    peraturan: z.string(),
    klausul: z.array(
      z.strictObject({
        id: idKlausul,
        /** Where in the source, e.g. `Pasal 13 ayat (1) huruf a`. */
        letak: z.string(),
        baris: baris.optional(),
        melengkapi: z.array(idKlausul).min(1).optional(),
        teks: z.string().min(1),
        /** Only where the clause is younger than its source. */
        berlakuSejak: tanggal.optional(),
      }),
    ),
  }),
);

/** A deadline in working days, with the clause that sets it (naskah-dinas §5: both regulations are silent). */
export const skemaTenggat = z.strictObject({ hariKerja: z.int().positive(), dasar: z.array(z.string()).min(1) });

/**
 * A deadline that is a day of the request: the last one of a right. It is announced some days before, and is due when it
 * is over.
 */
export const skemaMasa = z.strictObject({
  /** Field of the request with the last day. */
  sampai: z.string(),
  hariSebelum: z.int().positive(),
  dasar: z.array(z.string()).min(1),
});

/**
 * How a role of a procedure is found in the directory at the start. Of a unit: `pimpinan` leads it, `ppk` appraises its
 * staff, `ppkPimpinan` appraises its head, `rantai` are the officials who review in turn by its model, lowest first,
 * `kepalaPerangkat` heads the perangkat daerah or unit perangkat daerah that it is part of; of its instansi, `pyb` is the
 * Pejabat yang Berwenang, `kepalaDaerah` and `sekretarisDaerah` lead it;
 * `tataUsaha` is the Pengampu Fungsi Tata Usaha of the unit or of the one above. The unit is named by a field
 * of the request, or is the one where the applicant, or a person whom a field names, is placed. Or the role is a person: the applicant, or one whom a
 * field of the request names; `opsional` where the field may be empty, `fungsional` where only a JF or pelaksana will do;
 * or several people (`daftarPegawai`), or a post (`jabatan`) or its superior (`atasanJabatan`) that a field names; or it is
 * taken over from another case (`dari`: the field with its id), such as a team's ketua. `perencanaan` are the officials who
 * plan a unit's work in turn by its model, highest first, `level1` is the first of them.
 */
export type CariPeran =
  | { unit: string; ambil: AmbilUnit | 'rantai' | 'perencanaan' | 'level1' }
  | { unitPemohon: true; ambil: 'pimpinan' | 'ppk' }
  | { unitPegawai: string; ambil: 'pimpinan' | 'ppk' }
  | { pegawai: string; opsional?: true; fungsional?: true }
  | { daftarPegawai: string; fungsional?: true }
  | { jabatan: string }
  | { atasanJabatan: string; opsional?: true }
  | { dari: string; peran: string; opsional?: true };

export type AmbilUnit =
  | 'pimpinan'
  | 'ppk'
  | 'ppkPimpinan'
  | 'kepalaPerangkat'
  | 'pyb'
  | 'kepalaDaerah'
  | 'sekretarisDaerah'
  | 'tataUsaha';

/**
 * A role that several posts may fill ("PPK dan/atau PUO"): whoever of them acts first. `pemohonSebagai` narrows them to
 * the one as which the applicant acts, so that the machine knows it; to all of them where he may act as none.
 */
export type CariPeranAtau = CariPeran | CariPeran[] | { pemohonSebagai: CariPeran[] };

/** What a case that a request names must be, else the request is refused with `kode`. */
export interface AcuanKasus<Kode extends string = string> {
  prosedur: string;
  /** It has not ended. */
  berjalan?: boolean;
  /** States in which it may be; left out where any will do. */
  keadaan?: readonly string[];
  /** Fields that its request has in common with this one. */
  sama?: readonly string[];
  kode: Kode;
}

/** What a request may reach: one's own unit, another unit of one's instansi, another instansi. */
export type Jangkauan = 'dalamUnit' | 'lintasUnit' | 'lintasInstansi';

/** How one variant carries out one procedure: which machine, and the values that the machine itself leaves open. */
export const skemaAturanProsedur = z.strictObject({
  /** Name of the machine file in `workflows/<prosedur>/`. */
  mesin: z.string(),
  /** Deadlines by the name that the machine's states give in `meta.tenggat`. */
  tenggat: z.record(z.string(), skemaTenggat),
  /** Deadlines that the request itself sets, by the same names. */
  masa: z.record(z.string(), skemaMasa).optional(),
  /** Titles of kinds of letter, where the variant's text has its own. */
  judulSurat: z.record(z.string(), z.string()),
  /** Classification code by kind of letter (Permendagri 83/2022), printed in its number. */
  klasifikasi: z.record(z.string(), z.string()),
  /** Clauses of another regulation that stand in for those which the machine cites (a third province). */
  padanan: z.record(z.string(), z.array(z.string()).min(1)).default({}),
  /** Variant of procedures that this one starts, where it is not its own. */
  anak: z.record(z.string(), z.string()).default({}),
  /** Reviewers, lowest first, or planners, highest first, where the variant's text names them itself; else the unit's model does. */
  rantai: z.array(skemaJenjangRantai).min(1).optional(),
  /** Who may be ketua of a tim kerja, and what speaks for whom. */
  ketua: skemaAturanKetua.optional(),
  /** The five aspek perilaku of a penilaian kinerja, and the predikat of each band by its lowest number. */
  penilaian: z
    .strictObject({
      aspek: z.array(z.string()).length(5),
      predikat: z.array(z.strictObject({ mulai: z.int().nonnegative(), nama: z.string() })).min(1),
    })
    .optional(),
});

/** A reading of the regulation that an installation chooses (domain.md, head of §2). */
export const skemaVarian = z.strictObject({
  id: z.string(),
  nama: z.string(),
  peraturan: z.string(),
  /** Rules by procedure name, e.g. `penunjukanLintasUnit`. */
  prosedur: z.record(z.string(), skemaAturanProsedur),
  /** By procedure name, the clauses that carry it in this variant: its machine cites each of them, and no other. */
  dasar: z.record(z.string(), z.array(z.string()).min(1)),
  /**
   * Legal bases printed under *Dasar* of a surat tugas, in the order of printing. Dated, since laws are replaced:
   * `sejak` and `sampai` are the first and the last day on which a letter may cite the basis.
   */
  dasarSurat: z.array(z.strictObject({ teks: z.string(), sejak: tanggal, sampai: tanggal.optional() })),
});

/** Non-working days of one year: national holidays and cuti bersama (naskah-dinas §5). */
export const skemaKalender = z.strictObject({
  tahun: z.int(),
  libur: z.array(z.strictObject({ tanggal, nama: z.string(), jenis: z.enum(['libur nasional', 'cuti bersama']) })),
});

export type Peraturan = z.infer<typeof skemaPeraturan>;
export type BerkasKlausul = z.infer<typeof skemaBerkasKlausul>;
export type Klausul = z.infer<typeof skemaKlausul>;
export type AturanProsedur = z.infer<typeof skemaAturanProsedur>;
export type Varian = z.infer<typeof skemaVarian>;
export type Kalender = z.infer<typeof skemaKalender>;
