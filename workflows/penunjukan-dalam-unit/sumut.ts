/**
 * Angka II huruf a of the Sumatera Utara text: "langsung dari Pejabat Penilai Kinerja dan/atau Pimpinan Unit Organisasi/
 * Unit Kerja", of individuals (angka 1) and of a team (angka 2). The letter and its receipt are implied.
 */
import { penunjukan } from './bersama.ts';

export const sumut = penunjukan('penunjukanDalamUnit.sumut', {
  penunjukan: ['S-II.a-0', 'S-II.a.2-0'],
  suratTugas: ['S-II.a-0', 'T-DU-surat-tugas'],
  lampiran: [],
  penerimaan: 'T-DU-surat-tugas',
  bentuk: 'individuDanTim',
});
