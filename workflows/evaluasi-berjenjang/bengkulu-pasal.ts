/**
 * Evaluasi berjenjang as Pasal 19 of the Bengkulu text has it: review by Pejabat Level 2, then Pejabat Level 1, of the
 * unit. The body has no return; it is built as in the annex.
 */
import { mesinBerjenjang } from './bersama.ts';

export const bengkuluPasal = mesinBerjenjang('evaluasiBerjenjang.bengkuluPasal', {
  // (2) "… reviu atas hasil pelaksanaan tugas Tim Kerja atau individu oleh Pejabat Level 2 dan Pejabat Level 1"
  ajukan: ['B-P-19-2-1', 'T-EV-putaran'],
  tinjau: ['B-P-19-2-1', 'B-P-19-2-2'],
  // (3) "… dinyatakan selesai setelah Pejabat Level 1 menerima hasil pelaksanaan kegiatan …"
  selesai: ['B-P-19-3'],
  kembalikan: ['T-EV-alasan', 'T-EV-satu-jenjang', 'T-EV-putaran'],
  perbaiki: ['T-EV-satu-jenjang', 'T-EV-versi', 'T-EV-putaran'],
});
