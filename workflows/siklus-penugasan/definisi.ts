/** Siklus penugasan as one value: machines, schemas, roles (domain.md 2.7). */
import type { DasarKasus, DefinisiProsedur } from '../runtime/mesin.ts';
import { bengkuluLampiran } from './bengkulu-lampiran.ts';
import { bengkuluPasal } from './bengkulu-pasal.ts';
import { penjagaSiklus } from './bersama.ts';
import type { KonteksSiklus } from './konteks.ts';
import { skemaPeristiwa, skemaPermohonan } from './skema.ts';
import { sumut } from './sumut.ts';

/** Besides the machine's own clauses: what the unit's model says of this planner, and of each act of its stages. */
function dasarModel({ aturan: { model }, konteks, peristiwa }: DasarKasus): string[] {
  if (!model) return [];
  const { jenjang, strategi } = konteks as KonteksSiklus;
  const { tahap } = model;
  const perencana = model.rantai[jenjang]?.dasar ?? [];
  switch (peristiwa) {
    case 'ajukan':
    case 'bagi':
      return perencana;
    case 'tetapkanStrategi':
      return [...perencana, ...(tahap?.strategi ?? [])];
    case 'sampaikanArahan':
      return [...(tahap?.arahan ?? []), ...(strategi?.bentuk === 'pengawas' ? (tahap?.bantuPengawas ?? []) : [])];
    case 'ajukanRencana':
    case 'sepakatiRencana':
      return tahap?.rencana ?? [];
    case 'susunRincian':
      return tahap?.rincian ?? [];
    case 'pantau':
    case 'beriUmpanBalik':
      return tahap?.pemantauan ?? [];
    case 'lapor':
      return strategi?.bentuk === 'individu' ? (tahap?.laporan ?? []) : [];
    case 'serahkanHasil':
      return tahap?.hasil ?? [];
    default:
      return [];
  }
}

export const definisiSiklus = {
  nama: 'siklusPenugasan',
  awalan: 'sik',
  permohonan: skemaPermohonan,
  peristiwa: skemaPeristiwa,
  peran: {
    level1: { unit: 'unit', ambil: 'level1' },
    perencanaan: { unit: 'unit', ambil: 'perencanaan' },
    ppk: { unit: 'unit', ambil: 'ppk' },
    // "Pimpinan Unit Organisasi/Unit Kerja dan Pejabat Penilai Kinerja": either of them (T-SIK-dialog).
    pimpinanPenilai: [
      { unit: 'unit', ambil: 'pimpinan' },
      { unit: 'unit', ambil: 'ppk' },
    ],
  },
  jangkauan: 'dalamUnit',
  dasarKasus: dasarModel,
  mesin: { bengkuluLampiran, bengkuluPasal, sumut },
  penjaga: penjagaSiklus,
} satisfies DefinisiProsedur;
