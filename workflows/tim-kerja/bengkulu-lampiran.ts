/**
 * Pembentukan tim kerja as Lampiran I, BAB II.B "Pelaksanaan Tugas" of the Bengkulu text has it: the PUO "dapat menunjuk
 * salah satu pejabat fungsional atau pelaksana sebagai ketua tim kerja"; how many people it has is his strategy. Form 6
 * assigns it, and says how it is left.
 */
import { tanpaKeputusan } from './tanpa-keputusan.ts';

export const bengkuluLampiran = tanpaKeputusan('pembentukanTimKerja.bengkuluLampiran', true, {
  bentuk: ['B-L-2.a.1', 'B-L-3-a'],
  ketua: ['B-L-3-c', 'B-L-3-d'],
  suratTugas: ['B-F-6-1', 'B-F-6-ttd', 'B-F-6-lamp1', 'T-DU-penanda-tangan'],
  pelibatan: ['B-L-3-a', 'B-L-3-b'],
  jumlah: ['B-L-3-e'],
  mundurAnggota: ['B-F-6-anggota-d-1'],
  melaluiKetua: ['B-F-6-anggota-d-2'],
  mundurKetua: ['B-F-6-tj-ketua-g'],
});
