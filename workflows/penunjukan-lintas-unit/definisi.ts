/** Penunjukan lintas unit organisasi as one value: machines, schemas, roles (domain.md 2.2). */
import type { DefinisiProsedur } from '../runtime/mesin.ts';
import { bengkuluLampiran } from './bengkulu-lampiran.ts';
import { bengkuluPasal } from './bengkulu-pasal.ts';
import { EMPAT_ISI, skemaPeristiwa, skemaPermohonan } from './skema.ts';
import { sumut } from './sumut.ts';

export const definisiLintasUnit = {
  nama: 'penunjukanLintasUnit',
  awalan: 'plu',
  permohonan: skemaPermohonan,
  peristiwa: skemaPeristiwa,
  isiWajib: EMPAT_ISI,
  peran: {
    puoPemilik: { unit: 'unitPemilik', ambil: 'pimpinan' },
    ppkBersangkutan: { unit: 'unitPemilik', ambil: 'ppkPimpinan' },
    puoDituju: { unit: 'unitDituju', ambil: 'pimpinan' },
    ppkDituju: { unit: 'unitDituju', ambil: 'ppk' },
  },
  jangkauan: 'lintasUnit',
  asalPegawai: 'unitDituju',
  mesin: { bengkuluLampiran, bengkuluPasal, sumut },
  penjaga: {
    beralasan: 'ALASAN_WAJIB',
    menyebutPegawai: 'PEGAWAI_WAJIB',
    rekomendatorSamaDanMenyebutPegawai: 'PEGAWAI_WAJIB',
    sesuaiRekomendasi: 'DI_LUAR_REKOMENDASI',
  },
} satisfies DefinisiProsedur;
