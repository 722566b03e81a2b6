/** Cases of an installation whose letters are signed electronically: what waits, goes out, or is cancelled. */
import type { AksiLakon, Lakon } from './bentuk.ts';

const PEMOHON = 'p-rahmat-hidayat';
const PPK = 'p-zainal-arifin';
const PUO = 'p-kartika-dewi';
const DUA = ['p-hendra-saputra', 'p-irfan-maulana'];
const alasan = 'Beban kerja unit sedang penuh.';
const tandatangani: AksiLakon = { tandatangani: 'semua' };

export const lakonTte: Lakon[] = [
  {
    nama: 'tte-bengkulu-lampiran-selesai',
    varian: 'bengkulu-lampiran',
    tte: true,
    aksi: [
      { pelaku: PPK, peristiwa: { type: 'setuju' }, ditolak: 'MENUNGGU_TTE' },
      { sinyal: 'signed', isi: { id: 'tte:palsu', surat: 'plu-lain.1.1', sha256: '0'.repeat(64) } },
      tandatangani,
      { pelaku: PPK, peristiwa: { type: 'setuju' } },
      { pelaku: PUO, peristiwa: { type: 'rekomendasikan', pegawai: DUA, catatan: 'Sesuai kriteria.' } },
      { pelaku: PPK, peristiwa: { type: 'tugaskan' } },
      tandatangani,
      ...DUA.map((pelaku): AksiLakon => ({ pelaku, peristiwa: { type: 'terima' } })),
    ],
  },
  {
    nama: 'tte-bengkulu-lampiran-ditolak',
    varian: 'bengkulu-lampiran',
    tte: true,
    aksi: [tandatangani, { pelaku: PPK, peristiwa: { type: 'tolak', alasan } }, tandatangani],
  },
  {
    nama: 'tte-bengkulu-lampiran-ditarik-sebelum-ditandatangani',
    varian: 'bengkulu-lampiran',
    tte: true,
    aksi: [{ sinyal: 'withdraw', isi: { id: 'tarik-1', pelaku: PEMOHON, alasan: 'Kegiatan ditunda.' } }],
  },
];
