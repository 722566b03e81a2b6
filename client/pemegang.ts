/** Who may act on an open task today: the persons behind the post that holds it, each with his ground. */
import type { Direktori } from '../register/direktori/direktori.ts';
import { hariUnit } from './direktori.ts';

/** A person who may act on a task, and on what. */
export interface Pejabat {
  pegawai: string;
  nama: string;
  dasarWewenang: string;
  /** Of the letter that made him Plt. or Plh., or delegated to him. */
  nomorSurat?: string;
}

/** @param pemegang `jabatan:<id>` or `pegawai:<id>` @param jenis kind of the case: a delegation may be for one only */
export function pejabatPemegang(direktori: Direktori, pemegang: string, jenis: string): Pejabat[] {
  const [bagian, id = ''] = pemegang.split(/:(.*)/s);
  const nama = (pegawai: string) => direktori.pegawai(pegawai)?.nama ?? pegawai;
  if (bagian === 'pegawai') return [{ pegawai: id, nama: nama(id), dasarWewenang: 'diri sendiri' }];
  const hari = hariUnit(direktori, direktori.jabatan(id)?.unit ?? '');
  return direktori.pejabat(id, jenis, hari).flatMap((pegawai): Pejabat[] => {
    const w = direktori.wewenang(pegawai, id, jenis, hari);
    if (!w) return [];
    return [
      { pegawai, nama: nama(pegawai), dasarWewenang: w.jenis, ...(w.nomorSurat ? { nomorSurat: w.nomorSurat } : {}) },
    ];
  });
}
