/** The shape of what the demo plays of one procedure. */
import type { NamaProsedur, Prosedur } from '../../client/index.ts';

export interface Skenario<N extends NamaProsedur = NamaProsedur> {
  judul: string;
  /** Example files of each variant, under `contoh/`. */
  contoh: Record<string, { direktori: string; permohonan: string }>;
  /** Decisions in order of preference: of those that a task takes, the first. */
  keputusan(pegawai: string[]): Prosedur[N]['peristiwa'][];
  /** Decisions that are preferred to those where the case is to be refused. */
  penolakan: Prosedur[N]['peristiwa'][];
  /** Up to which step of the case they are preferred; later what came back is accepted. Default: always. */
  penolakanSampai?: number;
}
