/**
 * Duties: what a text asks of somebody besides the steps of a procedure (work of the own unit first, roles divided by
 * competence, a report to whom). No transition carries them out; whoever is bound is shown them, and so is the auditor.
 * And the rows of the inventory that are no act of this system, each with its reason. Pure schemas and selection.
 */
import { z } from 'zod';

const teks = z.string().trim().min(1);
const idKlausul = z.string();

/**
 * - `kewajiban`: what must be done. `laporan`: to whom it must be reported.
 * - `larangan`: what must not be done, or only so far. `hak`: what one may do or ask for.
 */
export const JENIS_KEWAJIBAN = ['kewajiban', 'laporan', 'larangan', 'hak'] as const;
export type JenisKewajiban = (typeof JENIS_KEWAJIBAN)[number];

/** A file of `kewajiban/`: groups of duties that hold in the same procedures, models and variants. */
export const skemaBerkasKewajiban = z.array(
  z.strictObject({
    /** By procedure, which of its roles stand for whom the text binds; by the text's words alone where none does. */
    prosedur: z.record(teks, z.record(teks, z.array(teks).min(1))),
    /** Only where the request has these values (`bentuk: tim`), or leaves their fields open. */
    bila: z.record(teks, teks).optional(),
    /** Models kedudukan; left out, in every unit. */
    model: z.array(teks).min(1).optional(),
    /** Left out, in every variant of the clause's regulation. */
    varian: z.array(teks).min(1).optional(),
    kewajiban: z
      .array(
        z.strictObject({
          klausul: idKlausul,
          jenis: z.enum(JENIS_KEWAJIBAN),
          /** Whom it binds, in the text's words. */
          mengikat: z.array(teks).min(1),
          /** What is to be done, in short. */
          uraian: teks,
        }),
      )
      .min(1),
  }),
);
export type BerkasKewajiban = z.infer<typeof skemaBerkasKewajiban>;

/** One duty, as the registry hands it out. */
export interface Kewajiban {
  klausul: string;
  jenis: JenisKewajiban;
  mengikat: string[];
  uraian: string;
  /** Procedures in which it holds, each with its roles that are bound there. */
  prosedur: Record<string, string[]>;
  bila: Record<string, string>;
  model?: string[];
  varian: string[];
}

/** A case, as far as it matters to which duties hold in it. */
export interface SaringKewajiban {
  prosedur: string;
  varian?: string;
  /** `undefined` for a case that pins none: then only duties of every unit hold. */
  model?: string;
  permohonan?: Record<string, unknown>;
}

/** Whether a duty holds in a case. */
export const berlaku = (k: Kewajiban, { prosedur, varian, model, permohonan = {} }: SaringKewajiban): boolean =>
  Object.hasOwn(k.prosedur, prosedur) &&
  (varian === undefined || k.varian.includes(varian)) &&
  (k.model === undefined || (model !== undefined && k.model.includes(model))) &&
  Object.entries(k.bila).every(([kolom, nilai]) => (permohonan[kolom] ?? nilai) === nilai);

/** The duties of one group, each with the roles that it binds in each procedure. @param semuaVarian where it names none */
export function uraikan(bagian: BerkasKewajiban[number], semuaVarian: (klausul: string) => string[]): Kewajiban[] {
  return bagian.kewajiban.map((k) => ({
    ...k,
    prosedur: Object.fromEntries(
      Object.entries(bagian.prosedur).map(([nama, peran]) => [
        nama,
        [...new Set(k.mengikat.flatMap((pihak) => peran[pihak] ?? []))],
      ]),
    ),
    bila: bagian.bila ?? {},
    varian: bagian.varian ?? semuaVarian(k.klausul),
    ...(bagian.model ? { model: bagian.model } : {}),
  }));
}

/**
 * Why a row of the inventory is no act of this system.
 * - `definisi`: the text says what something is; nobody has to act.
 * - `sistem lain`: an act that another system carries out and records.
 * - `di luar prosedur`: an act of a body that has no part in any of the procedures.
 */
const JENIS_PENGECUALIAN = ['definisi', 'sistem lain', 'di luar prosedur'] as const;

/** `pengecualian.yaml`. */
export const skemaBerkasPengecualian = z.array(
  z.strictObject({
    klausul: idKlausul,
    jenis: z.enum(JENIS_PENGECUALIAN),
    /** A sentence. */
    alasan: z.string().trim().min(20),
  }),
);
export type Pengecualian = z.infer<typeof skemaBerkasPengecualian>[number];
