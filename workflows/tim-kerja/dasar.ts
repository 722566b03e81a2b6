/** What every state of a tim kerja rests on: the clauses of its text, and that it hears of the people it has asked for. */
import { beritahu } from '../runtime/mesin.ts';

/** Clauses of one text, by what they let happen. */
export interface DasarTim {
  /** The role that sets the team, and ends it. */
  pembentuk: 'puoPemilik' | 'kepala';
  bentuk: string[];
  /** Who may be ketua. */
  ketua: string[];
  /** The keputusan that forms it, where the text asks for one. */
  keputusan: string[];
  suratTugas: string[];
  /** People from other units and instansi. */
  pelibatan: string[];
  /** How many people a team has is its unit's to say. */
  jumlah: string[];
  mundurAnggota: string[];
  melaluiKetua: string[];
  mundurKetua: string[];
}

/** A penunjukan has ended: who was assigned may be placed, what was refused leaves its place open. */
export const anakSelesai = {
  anakSelesai: {
    meta: { dasar: ['T-TK-pelibatan'] },
    actions: [
      'catatAnakSelesai' as const,
      'terimaPelibatan' as const,
      beritahu({
        kepada: ['puoPemilik'],
        hal: 'Pelibatan pegawai untuk tim kerja telah dijawab',
        dasar: ['T-TK-pelibatan'],
      }),
    ],
  },
};
