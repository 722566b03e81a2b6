/** What every procedure's machine has in common: context, meta, and the plain fragments that its actions are made of. */
import type { AnyStateMachine } from 'xstate';
import type { z } from 'zod';
import type { AcuanKasus, CariPeranAtau, Jangkauan } from '../../peraturan/skema.ts';
import type { KodeGalat } from './galat.ts';
import {
  type AnakSelesai,
  type Aturan,
  AWALAN_BERSANGKUTAN,
  type Kapasitas,
  type ParamAnak,
  type ParamBeritahu,
  type ParamDirektori,
  type ParamPeriksa,
  type ParamSurat,
  type Pemegang,
  type Peran,
  type PeristiwaUmum,
} from './kontrak.ts';

export interface Konteks {
  /** Holders of each role; `pegawaiDitugaskan` is filled when people are named. */
  peran: Peran;
  /** Who has already done his share of a task that each holder has (receipt). */
  sudah: string[];
  /** What the recommending official wrote, for the letters. */
  rekomendasi?: string;
  /** What else earlier steps left for later letters, by a name of the procedure's own. */
  catatan?: Record<string, string>;
  /** Procedures that this one has started, by their name here; `keadaan` once they have ended. */
  anak?: Record<string, Pick<AnakSelesai, 'prosedur'> & Partial<Pick<AnakSelesai, 'keadaan' | 'pegawai' | 'kode'>>>;
}

/** `meta` of a state: who may act there, by when, on which clause. */
export interface MetaKeadaan {
  dasar: string[];
  /** The one role that may act. */
  pelaku?: string;
  /** Each holder of the role has to act for himself. */
  setiap?: boolean;
  /** The acting official judges another's request: the applicant's, or that of the holders of the role named. */
  memutus?: boolean | string;
  /** Role whose holders may not act here, whatever they act as: who is appraised. */
  bukanOleh?: string;
  /** In which capacities the role may be held here; left out, in any, also by delegation. */
  sebagai?: Kapasitas[];
  tenggat?: string;
}

/** `meta` of a transition: its clauses. */
export interface MetaTransisi {
  dasar: string[];
  /** Where another than the state's role acts: who started a case may withdraw it at another's task. */
  pelaku?: string;
  /** He judges another's request by it. */
  memutus?: boolean;
}

/** An event as it reaches a machine: the payload of its schema and who acts. */
export type Peristiwa<P extends { type: string }> = P & { oleh: string };

/** The first event of every procedure: the applicant sends the request, which a machine may judge. */
export interface Ajukan<P> {
  type: 'ajukan';
  oleh: string;
  permohonan: P;
}

/** Actions do nothing by themselves: they are names with parameters, carried out by the commit. */
export const aksiTanpaEfek = {
  terbitkan: (_: unknown, _params: ParamSurat) => {},
  beritahu: (_: unknown, _params: ParamBeritahu) => {},
  mulaiAnak: (_: unknown, _params: ParamAnak) => {},
  ubahDirektori: (_: unknown, _params: ParamDirektori) => {},
  periksa: (_: unknown, _params: ParamPeriksa) => {},
};

export const terbitkan = (params: ParamSurat) => ({ type: 'terbitkan' as const, params });
export const beritahu = (params: ParamBeritahu) => ({ type: 'beritahu' as const, params });
export const periksa = (params: ParamPeriksa) => ({ type: 'periksa' as const, params });

/**
 * Whom a letter or notice reaches besides the roles of the case: of each person of a role the PPK, or the head of the unit
 * where he is placed ("Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi yang bersangkutan").
 */
export const bersangkutan = (siapa: 'ppk' | 'pimpinan', peran: string): string =>
  `${AWALAN_BERSANGKUTAN}${siapa}:${peran}`;

/** Ids of the people among holders. */
export const orang = (pemegang: Pemegang[] = []): string[] =>
  pemegang.flatMap((p) => ('pegawai' in p ? [p.pegawai] : []));

/** Two roles that rest on the same jabatan: one official, who need not ask himself. */
export function pemegangSama(peran: Peran, a: string, b: string): boolean {
  const jabatan = (nama: string) => (peran[nama] ?? []).map((p: Pemegang) => ('jabatan' in p ? p.jabatan : '')).join();
  return jabatan(a) !== '' && jabatan(a) === jabatan(b);
}

/** One step, as a procedure is asked which clauses of the case's own data it rests on. */
export interface DasarKasus {
  aturan: Aturan;
  /** Before the step. */
  konteks: Konteks;
  peristiwa: string;
  selesai: boolean;
}

/** Why a guard of several conditions says no. */
export interface SebabPenjaga {
  /** Every code that it may refuse with. */
  kode: readonly KodeGalat[];
  sebab(masuk: { context: Konteks; event: PeristiwaUmum & { oleh: string } }): KodeGalat;
}

/**
 * A guard that holds where all of its conditions do, and what it answers where one does not: the code of the first.
 * @typeParam M context and event as the machine has them
 */
export function bersyarat<M>(syarat: readonly [KodeGalat, (masuk: M) => boolean][]) {
  const langgar = (masuk: M) => syarat.find(([, terpenuhi]) => !terpenuhi(masuk))?.[0];
  return {
    penjaga: (masuk: M) => langgar(masuk) === undefined,
    sebab: {
      kode: syarat.map(([kode]) => kode),
      sebab: (masuk) => langgar(masuk as M) ?? 'PERISTIWA_TIDAK_BERLAKU',
    } satisfies SebabPenjaga,
  };
}

/** One procedure: its machines by name, and the schemas of what goes in. Pure; the workflow and the replay share it. */
export interface DefinisiProsedur {
  nama: string;
  /** Prefix of workflow ids. */
  awalan: string;
  permohonan: z.ZodType<Record<string, unknown>>;
  peristiwa: z.ZodType<{ type: string } & Record<string, unknown>>;
  /** Fields of the request that the regulation asks for, by the regulation's own words: PERMOHONAN_TIDAK_LENGKAP. */
  isiWajib?: Readonly<Record<string, string>>;
  peran: Record<string, CariPeranAtau>;
  jangkauan: Jangkauan;
  /** Codes of this procedure's own for what the directory says against a request (`register/direktori/peran.ts`). */
  keberatan?: Partial<Record<KodeGalat, KodeGalat>>;
  /** Field of the request with the unit that named people must be placed in; left out where nobody is named. */
  asalPegawai?: string;
  /** Field of the request with the people over whom an authority is delegated: their unit's model says how. */
  atasOrang?: string;
  /** Clauses of a step besides those that the machine cites: they come with the case's data (model kedudukan). */
  dasarKasus?: (langkah: DasarKasus) => string[];
  mesin: Record<string, AnyStateMachine>;
  /** Code of the refusal when a guard says no. */
  penjaga: Record<string, KodeGalat | SebabPenjaga>;
  /** Codes of this procedure's own where somebody acts for a role that he does not hold, by role. */
  bukanPemegang?: Record<string, KodeGalat>;
  /** Cases that the request names, by field: what each must be. */
  acuan?: Record<string, AcuanKasus<KodeGalat>>;
}

/** What a transition says of itself. */
export const metaTransisi = (t: { meta?: unknown }) => t.meta as MetaTransisi | undefined;
