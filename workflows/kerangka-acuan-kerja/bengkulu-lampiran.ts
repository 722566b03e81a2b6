/** KAK as form 6 (surat tugas) has it: Lampiran I BAB III angka 6, Tugas Ketua Tim, d: "Ketua Tim dan anggota menyusun …". */
import { mesinKak } from './bersama.ts';

export const bengkuluLampiran = mesinKak('kerangkaAcuanKerja.bengkuluLampiran', {
  penyusun: 'penyusun',
  penyusunan: ['B-F-6-tugas-d-1'],
  konsultasi: ['B-F-6-tugas-d-2'],
  persetujuan: ['B-F-6-tugas-d-3'],
  penyerahan: ['B-F-6-tugas-d-4'],
  dpa: ['B-F-6-tugas-d-5'],
});
