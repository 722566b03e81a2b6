/**
 * Pembentukan tim kerja as Pasal 11 and 12 of the Bengkulu text have it: set by a keputusan of the kepala perangkat daerah
 * or kepala unit perangkat daerah (form 7), assigned by his surat tugas (form 6), with a ketua and at least one anggota.
 * States in the order of a team's life; how it is left stands in form 6.
 */
import { penarikan, stateDitarik } from '../runtime/penarikan.ts';
import {
  aktif,
  dibubarkan,
  dikembalikan,
  diusulkan,
  langsung,
  menungguPenerimaan,
  menyusun,
  menyusunPengganti,
  penetapan,
  selesai,
  usulBerkebutuhan,
} from './bagian.ts';
import { konteksAwal, timKerja } from './bersama.ts';
import type { DasarTim } from './dasar.ts';
import { menungguPutusan, menungguTerusan } from './pengunduran.ts';

const dasar: DasarTim = {
  pembentuk: 'kepala',
  bentuk: ['B-P-11-1', 'B-P-11-2', 'B-P-11-3'],
  ketua: ['B-P-11-4', 'B-P-11-5', 'B-P-11-6', 'B-P-11-8', 'B-P-12-4', 'B-P-12-6'],
  keputusan: [
    'B-P-11-7',
    'B-F-7-1',
    'B-F-7-3',
    'B-F-7-4',
    'B-F-7-5',
    'B-F-7-ttd',
    'B-F-7-cc1',
    'B-F-7-cc2',
    'B-F-7-cc3',
    'B-F-7-lamp',
  ],
  suratTugas: ['B-F-6-1', 'B-F-6-ttd', 'B-F-6-lamp1'],
  pelibatan: ['B-P-11-8', 'B-P-12-6'],
  jumlah: ['B-P-12-5'],
  mundurAnggota: ['B-F-6-anggota-d-1'],
  melaluiKetua: ['B-F-6-anggota-d-2'],
  mundurKetua: ['B-F-6-tj-ketua-g'],
};

/** Who leads the whole perangkat daerah proposes and sets in one; the head of a part of it proposes. */
const susunTim = [
  { guard: 'susunanSahSatuPejabat' as const, ...langsung(dasar, dasar.bentuk) },
  { guard: 'susunanSah' as const, ...diusulkan(dasar, 'menungguPenetapan', dasar.bentuk) },
];
const ubahTim = (alasan: string[]) => [
  { guard: 'susunanSahSatuPejabat' as const, ...langsung(dasar, alasan) },
  { guard: 'susunanSah' as const, ...diusulkan(dasar, 'menungguPenetapanPerubahan', alasan) },
];

export const bengkuluPasal = timKerja.createMachine({
  id: 'pembentukanTimKerja.bengkuluPasal',
  context: konteksAwal({ ketuaWajib: true, lintasInstansi: true, tembusanPimpinan: true }),
  initial: 'pembentukan',
  states: {
    // Pasal 11 ayat (1)-(3)
    pembentukan: {
      meta: { pelaku: 'puoPemilik', dasar: dasar.bentuk },
      on: {
        ajukan: [
          usulBerkebutuhan(dasar),
          {
            guard: 'usulanSahSatuPejabat',
            ...langsung(dasar, dasar.bentuk),
            actions: ['catatPekerjaan', ...langsung(dasar, dasar.bentuk).actions],
          },
          {
            guard: 'usulanSah',
            ...diusulkan(dasar, 'menungguPenetapan', dasar.bentuk),
            actions: ['catatPekerjaan', ...diusulkan(dasar, 'menungguPenetapan', dasar.bentuk).actions],
          },
        ],
      },
    },
    // Pasal 11 ayat (8), Pasal 12 ayat (6): people of other units
    menyusunTim: menyusun(dasar, susunTim),
    // Pasal 11 ayat (7)
    menungguPenetapan: penetapan(dasar, dikembalikan('menyusunTim'), penarikan('puoPemilik')),
    // form 6
    menungguPenerimaan: menungguPenerimaan(dasar),
    aktif: aktif(dasar, ubahTim(dasar.jumlah)),
    menungguTerusan: menungguTerusan(dasar),
    menungguPutusan: menungguPutusan(dasar),
    menyusunPengganti: menyusunPengganti(dasar, ubahTim(['T-TK-pengganti'])),
    menungguPenetapanPerubahan: penetapan(
      dasar,
      [{ ...dikembalikan('menyusunPengganti'), guard: 'beralasanDanAdaYangKeluar' as const }, dikembalikan('aktif')],
      {},
    ),
    selesai,
    dibubarkan,
    ditarik: stateDitarik,
  },
});
