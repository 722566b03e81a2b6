/**
 * Pembentukan tim kerja as angka II huruf a angka 2 of the Sumatera Utara text has it: the PUO "dapat menunjuk salah satu
 * pejabat fungsional atau pelaksana sebagai ketua tim kerja"; a JF ahli madya who leads coordinates at most three
 * substansi kegiatan. The letter, and how a team is left, are implied; people of another instansi are not spoken of.
 */
import { tanpaKeputusan } from './tanpa-keputusan.ts';

export const sumut = tanpaKeputusan('pembentukanTimKerja.sumut', false, {
  bentuk: ['S-II.a.2-0', 'S-II.a.2-b-0-2'],
  ketua: ['S-II.a.2-b-0-1', 'S-II.a.2-d-3-g'],
  suratTugas: ['S-II.a-0', 'T-DU-surat-tugas', 'T-DU-penanda-tangan'],
  pelibatan: ['S-II.a.2-libat-1'],
  jumlah: ['S-II.a.2-b-0-2'],
  mundurAnggota: ['T-TK-pengunduran'],
  melaluiKetua: ['T-TK-pengunduran'],
  mundurKetua: ['T-TK-pengunduran'],
});
