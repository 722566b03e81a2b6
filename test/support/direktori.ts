/**
 * The example directories for tests that run at any time: definitive holders since long ago, and nobody who acts for
 * another but those that a test puts in, with dates that are counted from today.
 */
import { readFileSync } from 'node:fs';
import { tanggalLokal } from '../../register/direktori/direktori.ts';
import type { IsiDirektori } from '../../register/direktori/skema.ts';

/** Local date of the example instansi, `n` days from today. */
export const hari = (n: number): string => tanggalLokal(new Date(Date.now() + n * 86_400_000), 'Asia/Jakarta');

export const berkasContoh = (nama: string): string =>
  readFileSync(new URL(`../../contoh/${nama}`, import.meta.url), 'utf8');

export function direktoriContoh(
  nama: 'bengkulu' | 'sumut',
  ubah: (isi: IsiDirektori) => void = () => {},
): IsiDirektori {
  const isi = JSON.parse(berkasContoh(`direktori-${nama}.json`)) as IsiDirektori;
  isi.pemangku = isi.pemangku
    .filter((p) => p.kapasitas === 'definitif')
    .map(({ jabatan, pegawai, kapasitas }) => ({ jabatan, pegawai, kapasitas, dari: '2020-01-01' }));
  isi.delegasi = [];
  ubah(isi);
  return isi;
}
