/**
 * Where no keputusan is asked for, the PUO puts the team together and assigns it himself, and a ketua is his to name or
 * not: Lampiran I of the Bengkulu text and the text of Sumatera Utara differ in their clauses and in whom they let him ask.
 */
import { stateDitarik } from '../runtime/penarikan.ts';
import {
  aktif,
  dibubarkan,
  langsung,
  menungguPenerimaan,
  menyusun,
  menyusunPengganti,
  selesai,
  usulBerkebutuhan,
} from './bagian.ts';
import { konteksAwal, timKerja } from './bersama.ts';
import type { DasarTim } from './dasar.ts';
import { menungguPutusan, menungguTerusan } from './pengunduran.ts';

export function tanpaKeputusan(id: string, lintasInstansi: boolean, isi: Omit<DasarTim, 'pembentuk' | 'keputusan'>) {
  const dasar: DasarTim = { ...isi, pembentuk: 'puoPemilik', keputusan: [] };
  const susunTim = (alasan: string[]) => ({ guard: 'susunanSah' as const, ...langsung(dasar, alasan) });
  const usul = langsung(dasar, dasar.bentuk);
  return timKerja.createMachine({
    id,
    context: konteksAwal({ ketuaWajib: false, lintasInstansi, tembusanPimpinan: false }),
    initial: 'pembentukan',
    states: {
      pembentukan: {
        meta: { pelaku: 'puoPemilik', dasar: dasar.bentuk },
        on: {
          ajukan: [
            usulBerkebutuhan(dasar),
            { guard: 'usulanSah', ...usul, actions: ['catatPekerjaan', ...usul.actions] },
          ],
        },
      },
      menyusunTim: menyusun(dasar, susunTim(dasar.bentuk)),
      menungguPenerimaan: menungguPenerimaan(dasar),
      aktif: aktif(dasar, susunTim(dasar.jumlah)),
      menungguTerusan: menungguTerusan(dasar),
      menungguPutusan: menungguPutusan(dasar),
      menyusunPengganti: menyusunPengganti(dasar, susunTim(['T-TK-pengganti'])),
      selesai,
      dibubarkan,
      ditarik: stateDitarik,
    },
  });
}
