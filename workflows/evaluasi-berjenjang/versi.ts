/** Every version of a result, from the request and the journal: what it was, who reviewed it, what was wanted (T-EV-putaran). */
import { type BarisVersi, riwayatVersi, type Versi } from '../runtime/versi.ts';
import type { Permohonan } from './skema.ts';

type Hasil = Permohonan['hasil'];
export interface VersiHasil extends Hasil {
  versi: number;
  oleh: string;
  pada: string;
  tinjauan: Versi<Hasil>['tanggapan'];
}

/** @param riwayat journal of the case, in order (`SistemKerja.history`). */
export const versiHasil = ({ hasil }: Pick<Permohonan, 'hasil'>, riwayat: readonly BarisVersi[]): VersiHasil[] =>
  riwayatVersi(hasil, riwayat, ({ ringkasan, berkas = [] }) => ({ ringkasan, berkas }) as Hasil).map(
    ({ dokumen, tanggapan, ...versi }) => ({ ...dokumen, ...versi, tinjauan: tanggapan }),
  );
