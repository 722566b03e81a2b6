/** Parts of states that the three variants of pembentukan tim kerja put together, each with the clauses of its own text. */
import { mulaiAnak } from '../runtime/anak.ts';
import { beritahu, periksa, terbitkan } from '../runtime/mesin.ts';
import { penarikan } from '../runtime/penarikan.ts';
import { anakSelesai, type DasarTim } from './dasar.ts';
import { pengunduranDiri } from './pengunduran.ts';
import { type Masuk, pelibatan } from './susunan.ts';

const SEMUA = ['puoPemilik', 'ppk', 'ketuaTim', 'anggotaTim'] as const;

/** The composition is held against the directory of the day, when it is proposed and when it is set. */
const periksaSusunan = ({ ketua }: DasarTim) =>
  periksa({ hal: 'susunanTim', dasar: [...ketua, 'T-TK-ketua-urutan', 'T-TK-susunan-lengkap'] });

/**
 * B-F 7 and 6: the keputusan forms the team, the surat tugas assigns it; who leaves by it is told too.
 * @param pengusul the PUO, where another signs
 */
const surat = ({ pembentuk, keputusan, suratTugas }: DasarTim, pengusul: string[]) => [
  ...(keputusan.length > 0
    ? [
        terbitkan({
          surat: 'keputusanPembentukanTim',
          penandatangan: pembentuk,
          kepada: ['ketuaTim', 'anggotaTim'],
          tembusan: ['kepalaDaerah', 'sekretarisDaerah', ...pengusul, 'keluar'],
          dasar: [...keputusan, 'T-TK-tembusan'],
        }),
      ]
    : []),
  terbitkan({
    surat: 'suratTugas',
    penandatangan: pembentuk,
    kepada: ['pegawaiDitugaskan'],
    tembusan: [...pengusul, 'ppk', 'keluar'],
    dasar: [...suratTugas, 'T-TK-tembusan'],
  }),
];

const dasarSurat = ({ keputusan, suratTugas }: DasarTim) => [...keputusan, ...suratTugas];

/** Proposed, and set in the same step: the head of the whole acts as that. */
export const langsung = (d: DasarTim, dasar: string[]) => ({
  target: 'menungguPenerimaan' as const,
  meta: {
    ...(d.pembentuk === 'puoPemilik' ? {} : { pelaku: d.pembentuk }),
    dasar: [...dasar, ...d.ketua, ...dasarSurat(d)],
  },
  actions: ['usulkan' as const, periksaSusunan(d), 'bentuk' as const, ...surat(d, [])],
});

/** Proposed; another sets it. */
export const diusulkan = <T extends string>(d: DasarTim, target: T, dasar: string[]) => ({
  target,
  meta: { dasar: [...dasar, ...d.ketua, 'T-TK-usul-penetapan'] },
  actions: ['usulkan' as const, periksaSusunan(d)],
});

/** The request, where people are to be obtained first: each penunjukan is a procedure of its own. */
export const usulBerkebutuhan = (d: DasarTim) => ({
  guard: 'usulanSahBerkebutuhan' as const,
  target: 'menyusunTim' as const,
  meta: { dasar: [...d.bentuk, ...d.pelibatan, 'T-TK-pelibatan'] },
  actions: ['catatPekerjaan' as const, 'usulkan' as const, periksaSusunan(d), ...mulaiAnak(pelibatanTim)],
});

const pelibatanTim = (masuk: Masuk) => pelibatan(masuk);

/** More people are asked for, of the same unit or another. */
export const mintaPelibatan = (d: DasarTim) => ({
  guard: 'pelibatanSah' as const,
  meta: { dasar: [...d.pelibatan, 'T-TK-pelibatan'] },
  actions: [...mulaiAnak(pelibatanTim)],
});

/** The PUO puts the team together out of his own people and those he has obtained; he need not wait for the others. */
export const menyusun = <S extends object>(d: DasarTim, susunTim: S) => ({
  meta: { pelaku: 'puoPemilik', dasar: [...d.bentuk, ...d.pelibatan] },
  on: { susunTim, mintaPelibatan: mintaPelibatan(d), ...anakSelesai, ...penarikan('puoPemilik') },
});

/** The kepala sets the team, or returns it with a reason. */
export const penetapan = <S extends object, W extends object>(d: DasarTim, kembalikan: S, tambahan: W) => ({
  meta: { pelaku: d.pembentuk, memutus: true, tenggat: 'penetapan', dasar: d.bentuk },
  on: {
    tetapkan: {
      target: 'menungguPenerimaan' as const,
      meta: { dasar: [...d.bentuk, ...d.ketua, ...dasarSurat(d)] },
      actions: [periksaSusunan(d), 'bentuk' as const, ...surat(d, ['puoPemilik'])],
    },
    kembalikan,
    ...anakSelesai,
    ...tambahan,
  },
});

export const dikembalikan = <T extends string>(target: T) => ({
  guard: 'beralasan' as const,
  target,
  meta: { dasar: ['T-TK-usul-penetapan', 'T-alasan'] },
  actions: [
    beritahu({
      kepada: ['puoPemilik'],
      hal: 'Susunan tim kerja dikembalikan untuk diperbaiki',
      dasar: ['T-TK-usul-penetapan'],
    }),
  ],
});

/** The team ends by whom it was formed, and everybody is told. @param diTugas whose task the state is */
const berakhir = (d: DasarTim, diTugas: string) => {
  const kepada = [...SEMUA, ...(d.keputusan.length > 0 ? ['kepalaDaerah', 'sekretarisDaerah'] : [])];
  const akhir = (hal: string) => ({
    meta: { ...(diTugas === d.pembentuk ? {} : { pelaku: d.pembentuk }), dasar: ['T-TK-berakhir'] },
    actions: [beritahu({ kepada, hal, dasar: ['T-TK-berakhir'] })],
  });
  return {
    selesaikan: {
      guard: 'bolehSelesai' as const,
      target: 'selesai' as const,
      ...akhir('Tim kerja telah menyelesaikan tugasnya'),
    },
    bubarkan: {
      guard: 'beralasanDanBolehBubar' as const,
      target: 'dibubarkan' as const,
      ...akhir('Tim kerja dibubarkan'),
    },
  };
};

/** Each of the team receives his surat tugas himself; then it works. */
export const menungguPenerimaan = (d: DasarTim) => ({
  meta: {
    pelaku: 'pegawaiDitugaskan',
    setiap: true,
    tenggat: 'penerimaan',
    dasar: [...d.suratTugas, 'T-TK-terima-setiap'],
  },
  on: {
    terima: [
      {
        guard: 'penerimaTerakhir' as const,
        target: 'aktif' as const,
        meta: { dasar: [...d.suratTugas, 'T-TK-terima-setiap'] },
        actions: ['mulai' as const],
      },
      { meta: { dasar: [...d.suratTugas, 'T-TK-terima-setiap'] }, actions: ['catatPenerimaan' as const] },
    ],
    bubarkan: berakhir(d, 'pegawaiDitugaskan').bubarkan,
    ...anakSelesai,
  },
});

/** The team works; its people may resign, its unit may change it, whoever formed it ends it. */
export const aktif = <S extends object>(d: DasarTim, susunTim: S) => ({
  meta: { pelaku: 'puoPemilik', dasar: d.jumlah },
  on: {
    susunTim,
    mintaPelibatan: mintaPelibatan(d),
    ...pengunduranDiri(d),
    ...berakhir(d, 'puoPemilik'),
    ...anakSelesai,
  },
});

/** The same rules for who comes as for who went; the letters are issued anew (T-TK-pengganti). */
export const menyusunPengganti = <S extends object>(d: DasarTim, susunTim: S) => ({
  meta: { pelaku: 'puoPemilik', tenggat: 'penggantian', dasar: ['T-TK-pengganti'] },
  on: {
    susunTim,
    mintaPelibatan: mintaPelibatan(d),
    bubarkan: berakhir(d, 'puoPemilik').bubarkan,
    ...anakSelesai,
  },
});

export const selesai = { type: 'final' as const, meta: { dasar: ['T-TK-berakhir'] } };
export const dibubarkan = { type: 'final' as const, meta: { dasar: ['T-TK-berakhir'] } };
