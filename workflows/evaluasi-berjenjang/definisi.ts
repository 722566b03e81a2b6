/** Evaluasi berjenjang as one value: machines, schemas, roles (domain.md 2.8). */
import type { DasarKasus, DefinisiProsedur } from '../runtime/mesin.ts';
import { TARIK } from '../runtime/penarikan.ts';
import { bengkuluLampiran } from './bengkulu-lampiran.ts';
import { bengkuluPasal } from './bengkulu-pasal.ts';
import type { KonteksEvaluasi } from './bersama.ts';
import { skemaPeristiwa, skemaPermohonan } from './skema.ts';
import { sumut } from './sumut.ts';

/** Besides the machine's own clauses: what the unit's model says of this reviewer, of acceptance, of sending back. */
function dasarModel({ aturan: { model }, konteks, peristiwa, selesai }: DasarKasus): string[] {
  // A withdrawal ends the case without an acceptance.
  if (!model || peristiwa === TARIK) return [];
  if (selesai) return model.selesai;
  if (peristiwa === 'kembalikan') return model.kembalikan;
  if (peristiwa !== 'sesuai') return [];
  return model.rantai[(konteks as KonteksEvaluasi).tingkat]?.dasar ?? [];
}

export const definisiEvaluasi = {
  nama: 'evaluasiBerjenjang',
  awalan: 'evb',
  permohonan: skemaPermohonan,
  peristiwa: skemaPeristiwa,
  peran: {
    pengaju: { pegawai: 'pemohon' },
    rantai: { unit: 'unit', ambil: 'rantai' },
  },
  jangkauan: 'dalamUnit',
  dasarKasus: dasarModel,
  mesin: { bengkuluLampiran, bengkuluPasal, sumut },
  penjaga: {
    beralasan: 'ALASAN_WAJIB',
    versiBerikut: 'VERSI_TIDAK_BERURUT',
    beralasanDanBertindak: 'TINDAKAN_PERBAIKAN_WAJIB',
  },
} satisfies DefinisiProsedur;
