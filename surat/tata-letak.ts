/** The layout of a letter whose instansi names no profile: F4 and the measures that are usual in provincial governments. */
import type { TataLetak } from '../peraturan/profil.ts';

export const tataLetakBawaan: TataLetak = {
  huruf: 'Arimo',
  kertas: { lebar: 215, tinggi: 330 },
  margin: { atas: 20, kanan: 20, bawah: 25, kiri: 30 },
  ukuran: { isi: 12, kopPemerintah: 13.5, kopUnit: 18, kopAlamat: 10, daftar: 10, lampiran: 9 },
  spasi: 1.15,
  tanda: { naskah: 'tte', lampiran: 'ttd', keputusan: 'Cap dan Tandatangan' },
};
