/** What each procedure takes, by its name; from the zod schemas that the machines use. */
import type { PeristiwaEvaluasi, Permohonan as PermohonanEvaluasi } from '../workflows/evaluasi-berjenjang/skema.ts';
import type { PeristiwaKak, Permohonan as PermohonanKak } from '../workflows/kerangka-acuan-kerja/skema.ts';
import type { Permohonan as PermohonanDelegasi } from '../workflows/pendelegasian-kewenangan/skema.ts';
import type {
  PeristiwaDalamUnit as PeristiwaSukarelaDalamUnit,
  Permohonan as PermohonanSukarelaDalamUnit,
} from '../workflows/pengajuan-sukarela-dalam-unit/skema.ts';
import type {
  PeristiwaLintasUnit as PeristiwaSukarelaLintasUnit,
  Permohonan as PermohonanSukarelaLintasUnit,
} from '../workflows/pengajuan-sukarela-lintas-unit/skema.ts';
import type {
  PeristiwaPenilaian,
  Permohonan as PermohonanPenilaian,
} from '../workflows/penilaian-kinerja-pelibatan/skema.ts';
import type {
  PeristiwaDalamUnit,
  Permohonan as PermohonanDalamUnit,
} from '../workflows/penunjukan-dalam-unit/skema.ts';
import type {
  PeristiwaLintasInstansi,
  Permohonan as PermohonanLintasInstansi,
} from '../workflows/penunjukan-lintas-instansi/skema.ts';
import type {
  PeristiwaLintasUnit,
  Permohonan as PermohonanLintasUnit,
} from '../workflows/penunjukan-lintas-unit/skema.ts';
import type { Permohonan as PermohonanPltPlh } from '../workflows/penunjukan-plt-plh/skema.ts';
import type { PeristiwaRencanaAksi, Permohonan as PermohonanRencanaAksi } from '../workflows/rencana-aksi/skema.ts';
import type { PeristiwaPelimpahan } from '../workflows/runtime/pelimpahan.ts';
import type { PeristiwaSiklus, Permohonan as PermohonanSiklus } from '../workflows/siklus-penugasan/skema.ts';
import type { PeristiwaTim, Permohonan as PermohonanTim } from '../workflows/tim-kerja/skema.ts';

export interface Prosedur {
  evaluasiBerjenjang: { permohonan: PermohonanEvaluasi; peristiwa: PeristiwaEvaluasi };
  kerangkaAcuanKerja: { permohonan: PermohonanKak; peristiwa: PeristiwaKak };
  pendelegasianKewenangan: { permohonan: PermohonanDelegasi; peristiwa: PeristiwaPelimpahan };
  pengajuanSukarelaDalamUnit: { permohonan: PermohonanSukarelaDalamUnit; peristiwa: PeristiwaSukarelaDalamUnit };
  pengajuanSukarelaLintasUnit: { permohonan: PermohonanSukarelaLintasUnit; peristiwa: PeristiwaSukarelaLintasUnit };
  penilaianKinerjaPelibatan: { permohonan: PermohonanPenilaian; peristiwa: PeristiwaPenilaian };
  pembentukanTimKerja: { permohonan: PermohonanTim; peristiwa: PeristiwaTim };
  penunjukanDalamUnit: { permohonan: PermohonanDalamUnit; peristiwa: PeristiwaDalamUnit };
  penunjukanLintasInstansi: { permohonan: PermohonanLintasInstansi; peristiwa: PeristiwaLintasInstansi };
  penunjukanLintasUnit: { permohonan: PermohonanLintasUnit; peristiwa: PeristiwaLintasUnit };
  penunjukanPltPlh: { permohonan: PermohonanPltPlh; peristiwa: PeristiwaPelimpahan };
  rencanaAksi: { permohonan: PermohonanRencanaAksi; peristiwa: PeristiwaRencanaAksi };
  siklusPenugasan: { permohonan: PermohonanSiklus; peristiwa: PeristiwaSiklus };
}
export type NamaProsedur = keyof Prosedur;
