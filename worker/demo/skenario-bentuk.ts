/** The shape of what the demo plays of one procedure. */
import type { NamaProsedur, Prosedur } from '../../client/index.ts';

/** A case that must stand before another one can begin. */
export interface Sebelum {
  /** Field of the other's request that names it. */
  kolom: string;
  prosedur: NamaProsedur;
  /** Fields of its example that are left out. */
  tanpa?: string[];
  /** Decisions that bring it as far as is needed. */
  putusan: { pelaku: string; peristiwa: Prosedur[NamaProsedur]['peristiwa'] }[];
}

/** What somebody decides once, when the case comes to a state, instead of what its task's holder would. */
export interface Sela<N extends NamaProsedur = NamaProsedur> {
  varian: string[];
  /** In the play that is refused, or in the other. */
  tolak: boolean;
  keadaan: string;
  pelaku: string;
  peristiwa: Prosedur[N]['peristiwa'];
}

export interface Skenario<N extends NamaProsedur = NamaProsedur> {
  judul: string;
  /** Example files of each variant, under `contoh/`. */
  contoh: Record<string, { direktori: string; permohonan: string }>;
  /** Cases that its request names, in order: a later one may rest on those before. */
  sebelum?: Sebelum[];
  /** Decisions in order of preference: of those that a task takes, the first. `urutan`: steps that the case has behind it. */
  keputusan(pegawai: string[], urutan: number, varian: string): Prosedur[N]['peristiwa'][];
  /** Decisions that are preferred to those where the case is to be refused. */
  penolakan: Prosedur[N]['peristiwa'][];
  /** So that letters are issued which the straight way does not need. */
  sela?: Sela<N>[];
  /** Kinds of decision of which the very same is not taken twice in a case. */
  sekali?: string[];
  /** Up to which step of the case they are preferred; later what came back is accepted. Default: always. */
  penolakanSampai?: number;
}
