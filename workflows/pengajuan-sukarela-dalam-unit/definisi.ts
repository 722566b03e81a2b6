/** Pengajuan sukarela dalam unit organisasi as one value: machines, schemas, roles (domain.md 2.4). */
import type { DefinisiProsedur } from '../runtime/mesin.ts';
import { bengkuluLampiran } from './bengkulu-lampiran.ts';
import { bengkuluPasal } from './bengkulu-pasal.ts';
import { skemaPeristiwa, skemaPermohonan } from './skema.ts';
import { sumut } from './sumut.ts';

export const definisiSukarelaDalamUnit = {
  nama: 'pengajuanSukarelaDalamUnit',
  awalan: 'psd',
  permohonan: skemaPermohonan,
  peristiwa: skemaPeristiwa,
  peran: {
    pemohon: { pegawai: 'pemohon', fungsional: true },
    puo: { unitPemohon: true, ambil: 'pimpinan' },
    /** "Pimpinan Unit Organisasi … dan/atau Pejabat Penilai Kinerja": whoever acts first. */
    atasan: [
      { unitPemohon: true, ambil: 'pimpinan' },
      { unitPemohon: true, ambil: 'ppk' },
    ],
  },
  jangkauan: 'dalamUnit',
  mesin: { bengkuluLampiran, bengkuluPasal, sumut },
  penjaga: { beralasan: 'ALASAN_WAJIB', lisan: 'CARA_TIDAK_SESUAI', tertulis: 'CARA_TIDAK_SESUAI' },
} satisfies DefinisiProsedur;
