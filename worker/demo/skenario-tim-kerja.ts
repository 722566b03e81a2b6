/** What the demo plays of pembentukan tim kerja: people of another unit are asked for, then the team works and ends. */
import type { Skenario } from './skenario-bentuk.ts';

const bengkulu = { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-tim-kerja.json' };

export const skenarioTimKerja: Skenario<'pembentukanTimKerja'> = {
  judul: 'Pembentukan tim kerja',
  contoh: {
    'bengkulu-lampiran': bengkulu,
    'bengkulu-pasal': bengkulu,
    sumut: { direktori: 'direktori-sumut.json', permohonan: 'permohonan-tim-kerja-sumut.json' },
  },
  // The end comes before another composition: both are open while the team works.
  keputusan: () => [{ type: 'terima' }, { type: 'tetapkan' }, { type: 'selesaikan' }, { type: 'susunTim' }],
  // The other unit gives nobody, and the team that goes on without is ended early.
  penolakan: [{ type: 'bubarkan', alasan: 'Kegiatan dialihkan ke tahun anggaran berikutnya.' }],
};
