/** What the worker loads by path: every workflow of the house. */
export { evaluasiBerjenjang } from './evaluasi-berjenjang/workflow.ts';
export { kerangkaAcuanKerja } from './kerangka-acuan-kerja/workflow.ts';
export { pendelegasianKewenangan } from './pendelegasian-kewenangan/workflow.ts';
export { pengajuanSukarelaDalamUnit } from './pengajuan-sukarela-dalam-unit/workflow.ts';
export { pengajuanSukarelaLintasUnit } from './pengajuan-sukarela-lintas-unit/workflow.ts';
export { penilaianKinerjaPelibatan } from './penilaian-kinerja-pelibatan/workflow.ts';
export { penunjukanDalamUnit } from './penunjukan-dalam-unit/workflow.ts';
export { penunjukanLintasInstansi } from './penunjukan-lintas-instansi/workflow.ts';
export { penunjukanLintasUnit } from './penunjukan-lintas-unit/workflow.ts';
export { penunjukanPltPlh } from './penunjukan-plt-plh/workflow.ts';
export { rencanaAksi } from './rencana-aksi/workflow.ts';
export { pengirim } from './runtime/pengirim.ts';
export { penjagaTenggat } from './runtime/penjaga-tenggat.ts';
export { siklusPenugasan } from './siklus-penugasan/workflow.ts';
export { pembentukanTimKerja } from './tim-kerja/workflow.ts';
