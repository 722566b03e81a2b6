/**
 * Evaluasi berjenjang as Lampiran I of the Bengkulu text has it: each model's "Tahap Evaluasi" names its reviewers (the
 * chain and its clauses are data of the unit's model); BAB II.A angka 3 is what all of them say in common.
 */
import { mesinBerjenjang } from './bersama.ts';

export const bengkuluLampiran = mesinBerjenjang('evaluasiBerjenjang.bengkuluLampiran', {
  // "… reviu atas hasil pelaksanaan tugas Tim Kerja atau individu …"
  ajukan: ['B-LA-3-1', 'T-EV-putaran'],
  tinjau: ['B-LA-3-1', 'B-LA-3-2'],
  // "Pelaksanaan kegiatan dinyatakan selesai setelah Pejabat Level 1 menerima hasil pelaksanaan kegiatan …"
  selesai: ['B-LA-3-3'],
  kembalikan: ['T-EV-alasan', 'T-EV-satu-jenjang', 'T-EV-putaran'],
  perbaiki: ['T-EV-satu-jenjang', 'T-EV-versi', 'T-EV-putaran'],
});
