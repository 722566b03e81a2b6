/** What the demo plays of pendelegasian kewenangan and penunjukan Plt./Plh.: given, and taken back before its last day. */
import type { Skenario } from './skenario-bentuk.ts';

const ALASAN = 'Sedang melaksanakan tugas kedinasan di luar daerah pada masa tersebut.';
const delegasi = { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-pendelegasian.json' };
const plt = { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-plt.json' };

export const skenarioDelegasi: Skenario<'pendelegasianKewenangan'> = {
  judul: 'Pendelegasian kewenangan',
  contoh: {
    'bengkulu-lampiran': delegasi,
    'bengkulu-pasal': delegasi,
    sumut: { direktori: 'direktori-sumut.json', permohonan: 'permohonan-pendelegasian-sumut.json' },
  },
  keputusan: () => [
    { type: 'setuju' },
    { type: 'terbitkanSurat' },
    { type: 'cabut', alasan: 'Kewenangan itu dijalankan kembali oleh pemberinya.' },
  ],
  penolakan: [{ type: 'tolak', alasan: ALASAN }],
};

export const skenarioPltPlh: Skenario<'penunjukanPltPlh'> = {
  judul: 'Penunjukan Plt./Plh.',
  contoh: {
    'bengkulu-lampiran': plt,
    'bengkulu-pasal': plt,
    sumut: { direktori: 'direktori-sumut.json', permohonan: 'permohonan-plh-sumut.json' },
  },
  keputusan: () => [
    { type: 'setuju' },
    { type: 'terbitkanSurat' },
    { type: 'cabut', alasan: 'Pejabat definitif telah melaksanakan tugasnya.' },
  ],
  penolakan: [{ type: 'tolak', alasan: ALASAN }],
};
