/**
 * Rencana Aksi as form 7 (keputusan pembentukan tim kerja) has it: Lampiran I BAB III angka 7, KEDUA angka 1 a to c. A
 * team under Pasal 11 is formed by that keputusan.
 */
import { mesinRencanaAksi } from './bersama.ts';

export const bengkuluPasal = mesinRencanaAksi('rencanaAksi.bengkuluPasal', {
  peta: ['B-F-7-2-1-a', 'T-RT-peta'],
  koordinasi: ['B-F-7-2-1-b-1'],
  penyusunan: ['B-F-7-2-1-b-2'],
  penyampaian: ['B-F-7-2-1-c-1'],
  perencanaan: ['B-F-7-2-1-c-2'],
});
