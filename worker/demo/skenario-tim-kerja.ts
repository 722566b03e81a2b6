/**
 * What the demo plays of pembentukan tim kerja: people of another unit are asked for, then the team works, somebody wants to
 * leave it and stays, and it ends.
 */
import type { Sela, Skenario } from './skenario-bentuk.ts';

const bengkulu = { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-tim-kerja.json' };

const mundur = (pelaku: string, ...varian: string[]): Sela<'pembentukanTimKerja'> => ({
  varian,
  tolak: false,
  keadaan: 'aktif',
  pelaku,
  peristiwa: { type: 'undurkanDiriAnggota', sebab: 'mutasi' },
});

export const skenarioTimKerja: Skenario<'pembentukanTimKerja'> = {
  judul: 'Pembentukan tim kerja',
  contoh: {
    'bengkulu-lampiran': bengkulu,
    'bengkulu-pasal': bengkulu,
    sumut: { direktori: 'direktori-sumut.json', permohonan: 'permohonan-tim-kerja-sumut.json' },
  },
  // The end comes before another composition: both are open while the team works.
  keputusan: () => [
    { type: 'terima' },
    { type: 'tetapkan' },
    { type: 'selesaikan' },
    { type: 'susunTim' },
    { type: 'teruskan' },
    { type: 'tidakKabulkan', alasan: 'Mutasi baru berlaku setelah masa kerja tim berakhir.' },
  ],
  sela: [mundur('p-teguh-prakoso', 'bengkulu-lampiran', 'bengkulu-pasal'), mundur('p-fadli-harahap', 'sumut')],
  // The other unit gives nobody, and the team that goes on without is ended early.
  penolakan: [{ type: 'bubarkan', alasan: 'Kegiatan dialihkan ke tahun anggaran berikutnya.' }],
};
