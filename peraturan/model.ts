/**
 * The shape of a *model kedudukan*: where JF and pelaksana stand in a kind of unit, so who reviews their results in turn
 * and who assigns, recommends and appraises. Pure schemas; the data are the files of `model/`.
 */
import { z } from 'zod';

const teks = z.string().min(1);
const idKlausul = z.array(z.string()).min(1);
/** First and last line in the regulation's source: unit lists and figures are no acts, so they have no clause ids. */
const baris = z.tuple([z.int().positive(), z.int().positive()]);

/**
 * One official of a chain of reviewers or planners. `posisi` counts from the head of the unit that the model is for: 0 the head, 1 his superior,
 * -1 the official below him in the submitter's line; `ppk` is the one who appraises in the submitter's own unit.
 */
export const skemaJenjangRantai = z.strictObject({
  /** The kind of post, as the text names it. */
  nama: teks,
  posisi: z.union([z.int().min(-3).max(3), z.literal('ppk')]),
  /** The level is passed over where the unit has no such post; without this, its absence is refused. */
  bilaAda: z.literal(true).optional(),
  /** Clauses of his part. */
  dasar: idKlausul,
});

/** Clauses of a model on the acts of its "Tahap Perencanaan" and "Tahap Pelaksanaan", by the act. */
const skemaTahap = z.strictObject({
  strategi: idKlausul,
  arahan: idKlausul,
  /** JF and pelaksana are assigned to help the pengawas; only where the model has one. */
  bantuPengawas: idKlausul.optional(),
  rencana: idKlausul,
  rincian: idKlausul,
  pemantauan: idKlausul,
  /** Reports of an individu; those of a team have clauses of their own. */
  laporan: idKlausul,
  hasil: idKlausul,
});

/** Who makes the result that is reviewed. */
export const BENTUK_PENGAJU = ['pengawas', 'tim', 'individu'] as const;

/** Jenjang that the texts tell apart; `lainnya` is everybody else. */
export const JENJANG_WEWENANG = ['ahli muda', 'ahli madya', 'ahli utama', 'sama dengan pimpinan', 'lainnya'] as const;

/** When the text lets an authority be delegated: where it is needed, or together with each assignment. */
export const SIFAT_DELEGASI = ['bila dibutuhkan', 'bersama penugasan'] as const;

/**
 * Who assigns, recommends and appraises a JF of a jenjang who is placed in the unit itself ("secara definitif dan bukan
 * melalui mekanisme pelibatan lintas unit"). The officials are kinds of posts.
 */
const skemaWewenang = z.strictObject({
  jenjang: z.enum(JENJANG_WEWENANG),
  menugaskan: z.array(teks).min(1),
  merekomendasikan: z.array(teks),
  menilai: z.array(teks).min(1),
  /** Delegation of pengelolaan kinerja that goes with it: at need, or with every assignment. */
  delegasi: z
    .strictObject({
      dari: teks,
      kepada: teks,
      /** Where the one who delegates stands to the head of the unit whose JF it is about; he delegates one level down. */
      pemberi: z.enum(['pimpinan', 'atasan pimpinan', 'bawahan pimpinan']),
      sifat: z.enum(SIFAT_DELEGASI),
      dasar: idKlausul,
    })
    .optional(),
  dasar: idKlausul,
});

export const skemaModel = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  nama: teks,
  peraturan: z.string(),
  /** A unit of the directory may name this instead of the id, where two models divide it between them. */
  kelompok: z.string().optional(),
  /** Of the models of one group, this is for those who stand directly below the head. */
  langsung: z.boolean().optional(),
  /** The text's own sentence on where JF and pelaksana stand. */
  kedudukan: z.strictObject({ teks, baris }),
  /** The units (or kinds of units) that the text names for it, literally. */
  unit: z.array(z.strictObject({ nama: teks, baris })),
  pengaju: z.array(z.enum(BENTUK_PENGAJU)).min(1),
  /** Lowest reviewer first. */
  rantai: z.array(skemaJenjangRantai).min(1),
  /** Clauses of acceptance by the highest reviewer, and of sending back. */
  selesai: idKlausul,
  kembalikan: idKlausul,
  /** Who sets whose kinerja, highest first; the last sets the strategy. Some texts name nobody per model. */
  perencanaan: z.array(skemaJenjangRantai).min(1).optional(),
  tahap: skemaTahap.optional(),
  wewenang: z.array(skemaWewenang).min(1),
  /** Who sets the pola distribusi predikat; some texts have no such clause. */
  distribusiPredikat: z.strictObject({ oleh: teks, dasar: idKlausul }).optional(),
});

/** A kind of unit that no model covers: to name it in the directory is right, to start a review there is refused. */
const skemaTanpaModel = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  nama: teks,
  peraturan: z.string(),
  alasan: teks,
  dasar: idKlausul,
});

export const skemaBerkasModel = z.strictObject({
  model: z.array(skemaModel),
  tanpaModel: z.array(skemaTanpaModel).default([]),
});

/** What a running case keeps of its model, so that an amended model never changes it. */
export const skemaModelTersemat = z.strictObject({
  id: z.string(),
  nama: teks,
  rantai: z.array(skemaJenjangRantai.pick({ nama: true, dasar: true })).min(1),
  /** Empty where the variant's own chain stands in for the model's: its machine then cites all there is. */
  selesai: z.array(z.string()),
  kembalikan: z.array(z.string()),
  /** Only of a case that plans and carries out; `pengaju` says who may be assigned then. */
  tahap: skemaTahap.optional(),
  pengaju: z.array(z.enum(BENTUK_PENGAJU)).optional(),
});

/** The delegation of a model as a running case keeps it. */
export const skemaDelegasiTersemat = z.strictObject({ model: teks, ...skemaWewenang.shape.delegasi.unwrap().shape });

export type DelegasiTersemat = z.infer<typeof skemaDelegasiTersemat>;
export type JenjangRantai = z.infer<typeof skemaJenjangRantai>;
export type Model = z.infer<typeof skemaModel>;
export type TanpaModel = z.infer<typeof skemaTanpaModel>;
export type ModelTersemat = z.infer<typeof skemaModelTersemat>;
export type BerkasModel = z.infer<typeof skemaBerkasModel>;
export type Wewenang = z.infer<typeof skemaWewenang>;

/** What is asked where a unit's model is to be found: the registry of the law. */
export interface AcuanModel {
  semuaModel(): readonly Model[];
  tanpaModel(): readonly TanpaModel[];
}

/**
 * The model that a regulation's text names a unit for, as a directory writes it: a group where two models divide the unit
 * between them, a kind of unit that no model covers. `undefined` where the text does not name it.
 */
export function modelUnit(acuan: AcuanModel, peraturan: string, namaUnit: string): string | undefined {
  const sama = (nama: string) => nama.toLowerCase() === namaUnit.trim().toLowerCase();
  const model = acuan.semuaModel().find((m) => m.peraturan === peraturan && m.unit.some((u) => sama(u.nama)));
  if (model) return model.kelompok ?? model.id;
  return acuan.tanpaModel().find((t) => t.peraturan === peraturan && sama(t.nama))?.id;
}

/** The row that holds for a jenjang in a model: its own, else the one for all others. */
export function wewenangJenjang(model: Model, jenjang: Wewenang['jenjang']): Wewenang {
  const baris =
    model.wewenang.find((w) => w.jenjang === jenjang) ?? model.wewenang.find((w) => w.jenjang === 'lainnya');
  if (!baris) throw new Error(`model ${model.id} has no row for the other jenjang`);
  return baris;
}
