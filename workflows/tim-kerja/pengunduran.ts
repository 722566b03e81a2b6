/** How somebody leaves a tim kerja (B-F 6, docs/adr/0083): parts of states, each with the clauses of its own text. */
import { beritahu, terbitkan } from '../runtime/mesin.ts';
import { anakSelesai, type DasarTim } from './dasar.ts';

/** A pegawai's own letter: to his ketua, who passes it on, else to the PPK. It does not say that somebody is ill. */
const suratPengunduran = (pengundur: 'anggotaTim' | 'ketuaTim', kepada: string, dasar: string[]) =>
  terbitkan({
    surat: 'pengunduranDiri',
    penandatangan: pengundur,
    kepada: [kepada],
    tembusan: [],
    dasar: [...dasar, 'ND-6-kesehatan'],
  });

/** Who is in the team asks to leave it: an anggota through the ketua where there is one. */
export const pengunduranDiri = (d: DasarTim) => ({
  undurkanDiriAnggota: [
    {
      guard: 'anggotaMundurTanpaKetua' as const,
      target: 'menungguPutusan' as const,
      meta: { pelaku: 'anggotaTim', dasar: d.mundurAnggota },
      actions: ['catatPengundur' as const, suratPengunduran('anggotaTim', 'ppk', d.mundurAnggota)],
    },
    {
      guard: 'anggotaMundur' as const,
      target: 'menungguTerusan' as const,
      meta: { pelaku: 'anggotaTim', dasar: [...d.mundurAnggota, ...d.melaluiKetua] },
      actions: ['catatPengundur' as const, suratPengunduran('anggotaTim', 'ketuaTim', d.mundurAnggota)],
    },
  ],
  undurkanDiriKetua: {
    guard: 'ketuaMundur' as const,
    target: 'menungguPutusan' as const,
    meta: { pelaku: 'ketuaTim', dasar: d.mundurKetua },
    actions: ['catatPengundur' as const, suratPengunduran('ketuaTim', 'ppk', d.mundurKetua)],
  },
});

/** Who has asked to resign may think better of it until he is answered. */
const cabutPengunduran = {
  target: 'aktif' as const,
  meta: { pelaku: 'pengundurDiri', dasar: ['T-TK-cabut-pengunduran'] },
  actions: [
    beritahu({
      kepada: ['ketuaTim', 'ppk'],
      hal: 'Pengunduran diri dari tim kerja dicabut',
      dasar: ['T-TK-cabut-pengunduran'],
    }),
  ],
};

/** "… melalui ketua Tim kepada Pejabat Penilai Kinerja": the ketua passes it on, he does not judge it. */
export const menungguTerusan = (d: DasarTim) => ({
  meta: { pelaku: 'ketuaTim', tenggat: 'penerusan', dasar: d.melaluiKetua },
  on: {
    teruskan: { target: 'menungguPutusan' as const, meta: { dasar: d.melaluiKetua } },
    cabutPengunduran,
    ...anakSelesai,
  },
});

const jawaban = (tembusan: string[]) =>
  terbitkan({
    surat: 'jawabanPengunduranDiri',
    penandatangan: 'ppk',
    kepada: ['pengundurDiri'],
    tembusan,
    dasar: ['T-TK-jawab-pengunduran'],
  });

/** The PPK answers; nobody answers his own resignation. Until he is replaced, who resigned stays in his place. */
export const menungguPutusan = (d: DasarTim) => ({
  meta: {
    pelaku: 'ppk',
    memutus: 'pengundurDiri',
    tenggat: 'putusan',
    dasar: [...d.mundurKetua, ...d.melaluiKetua, 'T-TK-jawab-pengunduran'],
  },
  on: {
    kabulkan: {
      target: 'menyusunPengganti' as const,
      meta: { dasar: ['T-TK-jawab-pengunduran', 'T-TK-pengganti'] },
      actions: ['lepaskan' as const, jawaban(['puoPemilik', 'ketuaTim'])],
    },
    tidakKabulkan: {
      guard: 'beralasan' as const,
      target: 'aktif' as const,
      meta: { dasar: ['T-TK-jawab-pengunduran', 'T-alasan'] },
      actions: [jawaban(['puoPemilik', 'ketuaTim'])],
    },
    cabutPengunduran,
    ...anakSelesai,
  },
});
