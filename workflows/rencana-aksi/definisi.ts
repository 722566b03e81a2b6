/** Rencana Aksi of a tim kerja as one value: machines, schemas, roles (domain.md §5). */
import type { AcuanKasus } from '../../peraturan/skema.ts';
import type { KodeGalat } from '../runtime/galat.ts';
import type { DefinisiProsedur } from '../runtime/mesin.ts';
import { bengkuluLampiran } from './bengkulu-lampiran.ts';
import { bengkuluPasal } from './bengkulu-pasal.ts';
import { penjagaRencana } from './bersama.ts';
import { skemaPeristiwa, skemaPermohonan } from './skema.ts';

/** The team itself, which is still there. */
export const acuanTim = {
  prosedur: 'pembentukanTimKerja',
  berjalan: true,
  sama: ['unitPemilik', 'namaTim'],
  kode: 'TIM_TIDAK_BERJALAN',
} as const satisfies AcuanKasus<KodeGalat>;

export const definisiRencanaAksi = {
  nama: 'rencanaAksi',
  awalan: 'rak',
  permohonan: skemaPermohonan,
  peristiwa: skemaPeristiwa,
  peran: {
    ketua: { dari: 'tim', peran: 'ketuaTim' },
    puo: { unit: 'unitPemilik', ambil: 'pimpinan' },
    pengampuTataUsaha: { unit: 'unitPemilik', ambil: 'tataUsaha' },
  },
  acuan: { tim: acuanTim },
  bukanPemegang: { ketua: 'BUKAN_KETUA_TIM' },
  jangkauan: 'dalamUnit',
  mesin: { bengkuluLampiran, bengkuluPasal },
  penjaga: penjagaRencana,
} satisfies DefinisiProsedur;
