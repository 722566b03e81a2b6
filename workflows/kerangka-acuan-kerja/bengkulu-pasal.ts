/** KAK as form 7 (keputusan pembentukan tim kerja) has it: KEDUA angka 1 d, among the tasks of the ketua alone. */
import { mesinKak } from './bersama.ts';

export const bengkuluPasal = mesinKak('kerangkaAcuanKerja.bengkuluPasal', {
  penyusun: 'ketua',
  penyusunan: ['B-F-7-2-1-d-1'],
  konsultasi: ['B-F-7-2-1-d-2'],
  persetujuan: ['B-F-7-2-1-d-3'],
  penyerahan: ['B-F-7-2-1-d-4'],
  dpa: ['B-F-7-2-1-d-5'],
});
