/** Penunjukan Plt./Plh. as one value: machine, schemas, roles (naskah-dinas §1). */
import type { DefinisiProsedur } from '../runtime/mesin.ts';
import { pedoman } from './pedoman.ts';
import { skemaPeristiwa, skemaPermohonan } from './skema.ts';

export const definisiPltPlh = {
  nama: 'penunjukanPltPlh',
  awalan: 'ppp',
  permohonan: skemaPermohonan,
  peristiwa: skemaPeristiwa,
  peran: {
    penunjuk: { atasanJabatan: 'jabatan' },
    ditunjuk: { pegawai: 'pegawai' },
    jabatanDiwakili: { jabatan: 'jabatan' },
    atasanDitunjuk: { unitPegawai: 'pegawai', ambil: 'ppk' },
  },
  jangkauan: 'dalamUnit',
  mesin: { pedoman },
  penjaga: { beralasan: 'ALASAN_WAJIB' },
} satisfies DefinisiProsedur;
