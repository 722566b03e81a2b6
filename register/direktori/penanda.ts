/** A person as a certificate authority must know him (tte/port.ts): whoever asks of his certificate or signs names him alike. */
import type { Direktori } from './direktori.ts';

export interface PenandaDirektori {
  pegawai: string;
  nama: string;
  /** His own post; absent where he has none today. */
  jabatan?: string;
  instansi: string;
  nik?: string;
  surel?: string;
}

export function penandaDirektori(direktori: Direktori, id: string): PenandaDirektori | undefined {
  const pegawai = direktori.pegawai(id);
  if (!pegawai) return undefined;
  const hariIni = direktori.hariPegawai(id, new Date());
  const jabatan = direktori.jabatan(direktori.jabatanPegawai(id, hariIni)[0]?.jabatan ?? '');
  return {
    pegawai: id,
    nama: pegawai.nama,
    ...(jabatan ? { jabatan: jabatan.nama } : {}),
    instansi: direktori.instansiUnit(jabatan?.unit ?? '')?.nama ?? '-',
    ...(pegawai.nik ? { nik: pegawai.nik } : {}),
    ...(pegawai.surel ? { surel: pegawai.surel } : {}),
  };
}
