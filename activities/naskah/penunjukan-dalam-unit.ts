/** Letter 6 of penunjukan di dalam unit organisasi: its only letter. */
import type { Permohonan } from '../../workflows/penunjukan-dalam-unit/skema.ts';
import { namaUnit, type Susunan } from './bahan.ts';
import { susunSuratTugas } from './surat-tugas.ts';

export const suratDalamUnit: Record<string, Susunan<Permohonan>> = {
  suratTugas: (bahan, p) => susunSuratTugas(bahan, namaUnit(bahan, p.unit), p),
};
