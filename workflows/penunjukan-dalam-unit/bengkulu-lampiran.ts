/**
 * Lampiran I, BAB II.B angka 2 huruf a of the Bengkulu text: a "langsung dari Pejabat Penilai Kinerja dan/atau Pimpinan
 * Unit Organisasi", angka 1) "dilakukan langsung oleh Pimpinan Unit Organisasi bersangkutan". Figure 28 shows both
 * forms, individu and tim kerja. The letter and its receipt are implied.
 */
import { penunjukan } from './bersama.ts';

export const bengkuluLampiran = penunjukan('penunjukanDalamUnit.bengkuluLampiran', {
  penunjukan: ['B-L-2.a-0', 'B-L-2.a.1'],
  suratTugas: ['B-L-2.a.1', 'T-DU-surat-tugas'],
  lampiran: ['B-F-6-lamp1', 'B-F-6-lamp2'],
  penerimaan: 'T-DU-surat-tugas',
  bentuk: 'individuDanTim',
});
