/** Every procedure by name, pure: for the client, the replay and the documents. */
import { definisiEvaluasi } from './evaluasi-berjenjang/definisi.ts';
import { definisiKak } from './kerangka-acuan-kerja/definisi.ts';
import { definisiDelegasi } from './pendelegasian-kewenangan/definisi.ts';
import { definisiSukarelaDalamUnit } from './pengajuan-sukarela-dalam-unit/definisi.ts';
import { definisiSukarelaLintasUnit } from './pengajuan-sukarela-lintas-unit/definisi.ts';
import { definisiPenilaian } from './penilaian-kinerja-pelibatan/definisi.ts';
import { definisiDalamUnit } from './penunjukan-dalam-unit/definisi.ts';
import { definisiLintasInstansi } from './penunjukan-lintas-instansi/definisi.ts';
import { definisiLintasUnit } from './penunjukan-lintas-unit/definisi.ts';
import { definisiPltPlh } from './penunjukan-plt-plh/definisi.ts';
import { definisiRencanaAksi } from './rencana-aksi/definisi.ts';
import type { DefinisiProsedur } from './runtime/mesin.ts';
import { definisiSiklus } from './siklus-penugasan/definisi.ts';
import { definisiTimKerja } from './tim-kerja/definisi.ts';

export const DAFTAR_PROSEDUR: Record<string, DefinisiProsedur> = {
  [definisiDalamUnit.nama]: definisiDalamUnit,
  [definisiDelegasi.nama]: definisiDelegasi,
  [definisiEvaluasi.nama]: definisiEvaluasi,
  [definisiKak.nama]: definisiKak,
  [definisiPenilaian.nama]: definisiPenilaian,
  [definisiLintasInstansi.nama]: definisiLintasInstansi,
  [definisiLintasUnit.nama]: definisiLintasUnit,
  [definisiPltPlh.nama]: definisiPltPlh,
  [definisiRencanaAksi.nama]: definisiRencanaAksi,
  [definisiSukarelaDalamUnit.nama]: definisiSukarelaDalamUnit,
  [definisiSukarelaLintasUnit.nama]: definisiSukarelaLintasUnit,
  [definisiTimKerja.nama]: definisiTimKerja,
  [definisiSiklus.nama]: definisiSiklus,
};
