/** Rencana Aksi as form 6 (surat tugas) has it: Lampiran I BAB III angka 6, Tugas Ketua Tim, b and c. */
import { mesinRencanaAksi } from './bersama.ts';

export const bengkuluLampiran = mesinRencanaAksi('rencanaAksi.bengkuluLampiran', {
  peta: [],
  koordinasi: ['B-F-6-tugas-b-1'],
  penyusunan: ['B-F-6-tugas-b-2'],
  penyampaian: ['B-F-6-tugas-c-1'],
  perencanaan: ['B-F-6-tugas-c-2'],
});
