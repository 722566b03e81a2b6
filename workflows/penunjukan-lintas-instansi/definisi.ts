/** Penunjukan lintas instansi as one value: machine, schemas, roles (domain.md 2.3). */
import { EMPAT_ISI } from '../penunjukan-lintas-unit/skema.ts';
import type { DefinisiProsedur } from '../runtime/mesin.ts';
import { bengkuluLampiran } from './bengkulu-lampiran.ts';
import { skemaPeristiwa, skemaPermohonan } from './skema.ts';

export const definisiLintasInstansi = {
  nama: 'penunjukanLintasInstansi',
  awalan: 'pli',
  permohonan: skemaPermohonan,
  peristiwa: skemaPeristiwa,
  isiWajib: EMPAT_ISI,
  peran: {
    puoPemilik: { unit: 'unitPemilik', ambil: 'pimpinan' },
    ppkBersangkutan: { unit: 'unitPemilik', ambil: 'ppkPimpinan' },
    pybPemohon: { unit: 'unitPemilik', ambil: 'pyb' },
    pybDituju: { unit: 'unitDituju', ambil: 'pyb' },
    ppkDituju: { unit: 'unitDituju', ambil: 'ppk' },
    puoDituju: { unit: 'unitDituju', ambil: 'pimpinan' },
    // "Pejabat Penilai Kinerja atau Pimpinan Unit Organisasi yang dituju"
    penugas: [
      { unit: 'unitDituju', ambil: 'ppk' },
      { unit: 'unitDituju', ambil: 'pimpinan' },
    ],
  },
  jangkauan: 'lintasInstansi',
  asalPegawai: 'unitDituju',
  mesin: { bengkuluLampiran },
  penjaga: {
    beralasan: 'ALASAN_WAJIB',
    menyebutPegawai: 'PEGAWAI_WAJIB',
  },
} satisfies DefinisiProsedur;
