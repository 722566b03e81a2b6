/** Penunjukan di dalam unit organisasi as one value: machines, schemas, roles (domain.md 2.1). */
import type { DefinisiProsedur } from '../runtime/mesin.ts';
import { bengkuluLampiran } from './bengkulu-lampiran.ts';
import { bengkuluPasal } from './bengkulu-pasal.ts';
import { skemaPeristiwa, skemaPermohonan } from './skema.ts';
import { sumut } from './sumut.ts';

export const definisiDalamUnit = {
  nama: 'penunjukanDalamUnit',
  awalan: 'pdu',
  permohonan: skemaPermohonan,
  peristiwa: skemaPeristiwa,
  peran: {
    // "Pejabat Penilai Kinerja dan/atau Pimpinan Unit Organisasi"
    penunjuk: {
      pemohonSebagai: [
        { unit: 'unit', ambil: 'pimpinan' },
        { unit: 'unit', ambil: 'ppk' },
      ],
    },
    puo: { unit: 'unit', ambil: 'pimpinan' },
  },
  jangkauan: 'dalamUnit',
  asalPegawai: 'unit',
  mesin: { bengkuluLampiran, bengkuluPasal, sumut },
  penjaga: {
    beralasan: 'ALASAN_WAJIB',
    menunjukIndividu: 'TIM_DENGAN_KEPUTUSAN',
  },
} satisfies DefinisiProsedur;
