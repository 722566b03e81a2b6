/** The shape of what is played for the golden histories. */
import type { NamaProsedur, Prosedur } from '../../client/index.ts';

export type AksiLakon =
  | {
      pelaku: string;
      peristiwa: Prosedur[NamaProsedur]['peristiwa'];
      tugas?: string;
      putaran?: number;
      ditolak?: string;
      /** Name of a procedure that the case has started, where it is decided there. */
      anak?: string;
    }
  | { sinyal: string; isi: unknown }
  /** Until the case, or the one `di` that it has started, has heard of every procedure that it has started, or of `anak`. */
  | { tunggu: 'anak'; di?: string; anak?: string }
  /** All letters that wait are signed, in an installation that signs electronically. */
  | { tandatangani: 'semua' };

export interface Lakon {
  nama: string;
  /** Default: penunjukanLintasUnit. */
  prosedur?: NamaProsedur;
  varian: string;
  /** What differs from the example request of procedure and variant. */
  permohonan?: Record<string, unknown>;
  /** Default: the one of the example request. */
  pemohon?: string;
  aksi: AksiLakon[];
  /** Start without our client, with nothing but variant, applicant and request. */
  mentah?: boolean;
  /** In an installation whose letters are signed electronically. */
  tte?: boolean;
  /** The case stays open at the end. */
  berjalan?: boolean;
}
