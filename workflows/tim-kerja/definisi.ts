/** Pembentukan tim kerja as one value: machines, schemas, roles (domain.md 2.6). */
import type { DefinisiProsedur } from '../runtime/mesin.ts';
import { bengkuluLampiran } from './bengkulu-lampiran.ts';
import { bengkuluPasal } from './bengkulu-pasal.ts';
import { penjagaTim } from './bersama.ts';
import { skemaPeristiwa, skemaPermohonan } from './skema.ts';
import { sumut } from './sumut.ts';

export const definisiTimKerja = {
  nama: 'pembentukanTimKerja',
  awalan: 'ptk',
  permohonan: skemaPermohonan,
  peristiwa: skemaPeristiwa,
  peran: {
    puoPemilik: { unit: 'unitPemilik', ambil: 'pimpinan' },
    /** "Kepala Perangkat Daerah/Kepala Unit Perangkat Daerah" (docs/adr/0080). */
    kepala: { unit: 'unitPemilik', ambil: 'kepalaPerangkat' },
    ppk: { unit: 'unitPemilik', ambil: 'ppk' },
    kepalaDaerah: { unit: 'unitPemilik', ambil: 'kepalaDaerah' },
    sekretarisDaerah: { unit: 'unitPemilik', ambil: 'sekretarisDaerah' },
    /** As proposed; `ketuaTim` and `anggotaTim` are there once the team is formed. */
    calonKetua: { pegawai: 'ketua', opsional: true },
    calonAnggota: { daftarPegawai: 'anggota' },
  },
  jangkauan: 'dalamUnit',
  mesin: { bengkuluLampiran, bengkuluPasal, sumut },
  penjaga: penjagaTim,
} satisfies DefinisiProsedur;
