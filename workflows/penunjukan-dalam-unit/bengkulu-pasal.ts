/**
 * Pasal 10 of the Bengkulu text: (2) "penugasan langsung … oleh Pejabat Penilai Kinerja dan/atau Pimpinan Unit
 * Organisasi", (4) "melalui surat perintah tugas yang ditetapkan oleh Pimpinan Unit Organisasi". The article speaks of
 * individuals alone (1); a team is formed under Pasal 11.
 */
import { penunjukan } from './bersama.ts';

export const bengkuluPasal = penunjukan('penunjukanDalamUnit.bengkuluPasal', {
  penunjukan: ['B-P-10-1', 'B-P-10-2'],
  suratTugas: ['B-P-10-4'],
  lampiran: ['B-F-6-lamp2'],
  penerimaan: 'B-P-10-4',
  bentuk: 'individu',
});
