/** Penilaian kinerja of an involvement across units as one value: machine, schemas, roles (domain.md 2.9). */
import type { DefinisiProsedur } from '../runtime/mesin.ts';
import { bengkulu } from './bengkulu.ts';
import { skemaPeristiwa, skemaPermohonan } from './skema.ts';

export const definisiPenilaian = {
  nama: 'penilaianKinerjaPelibatan',
  awalan: 'pkp',
  permohonan: skemaPermohonan,
  peristiwa: skemaPeristiwa,
  peran: {
    dinilai: { pegawai: 'pegawai', fungsional: true },
    puoPemilik: { unit: 'unitPemilik', ambil: 'pimpinan' },
    ppkPenilai: { unit: 'unitPemilik', ambil: 'ppk' },
    ppkBersangkutan: { unitPegawai: 'pegawai', ambil: 'ppk' },
  },
  jangkauan: 'lintasUnit',
  keberatan: { TUJUAN_UNIT_SENDIRI: 'PENILAIAN_UNIT_SENDIRI', TUJUAN_LAIN_INSTANSI: 'PENILAIAN_LAIN_INSTANSI' },
  mesin: { bengkulu },
  penjaga: { beralasan: 'ALASAN_WAJIB', angkaSah: 'ANGKA_DI_LUAR_RENTANG' },
} satisfies DefinisiProsedur;
