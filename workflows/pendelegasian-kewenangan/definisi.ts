/** Pendelegasian kewenangan as one value: machines, schemas, roles (domain.md 2.9). */
import type { DasarKasus, DefinisiProsedur } from '../runtime/mesin.ts';
import { bengkulu } from './bengkulu.ts';
import { skemaPeristiwa, skemaPermohonan } from './skema.ts';
import { sumut } from './sumut.ts';

/** Besides the machine's own clauses: what the model of the unit says of delegating. */
const dasarModel = ({ aturan: { pendelegasian }, peristiwa }: DasarKasus): string[] =>
  pendelegasian && ['ajukan', 'terbitkanSurat'].includes(peristiwa) ? pendelegasian.dasar : [];

export const definisiDelegasi = {
  nama: 'pendelegasianKewenangan',
  awalan: 'pdk',
  permohonan: skemaPermohonan,
  peristiwa: skemaPeristiwa,
  peran: {
    pemberi: { jabatan: 'dari' },
    penerima: { jabatan: 'kepada' },
    atasanPemberi: { atasanJabatan: 'dari', opsional: true },
  },
  jangkauan: 'dalamUnit',
  atasOrang: 'atas',
  dasarKasus: dasarModel,
  mesin: { bengkulu, sumut },
  penjaga: { beralasan: 'ALASAN_WAJIB' },
} satisfies DefinisiProsedur;
