/** States of the planning that the variants put together, each with the clauses of its own text. */
import { mulaiAnak } from '../runtime/anak.ts';
import { beritahu, periksa } from '../runtime/mesin.ts';
import { penarikan } from '../runtime/penarikan.ts';
import { mintaPelaksana, mintaPelibatan } from './anak.ts';
import { siklus } from './bersama.ts';

const MENUNGGU = ['T-SIK-menunggu-pelaksana'];

/** Where planning goes on once the people are there, and back to where they were not obtained. */
export interface Arah {
  lanjut: string;
  kembali: string;
}

/** Until somebody works on it, level 1 takes the target back; open requests are withdrawn by whoever sent them first. */
export const penarikanSiklus = { tarik: { ...penarikan('level1').tarik, guard: 'beralasanDanDapatDitarik' as const } };

/** Who sets the strategy goes on with the people he has. */
export const lanjutkan = (lanjut: string) =>
  ({ guard: 'beralasanDanAdaPelaksana', target: lanjut, meta: { dasar: MENUNGGU } }) as const;

const kabarPenunjukan = (hal: string) => beritahu({ kepada: ['puoPemilik'], hal, dasar: MENUNGGU });
const DIJAWAB = 'Penunjukan atau pelibatan pegawai telah dijawab';

/** A penunjukan ends after the work has begun: who was assigned joins it (T-SIK-menunggu-pelaksana). */
export const anakMenyusul = {
  meta: { dasar: MENUNGGU },
  actions: ['catatAnakSelesai' as const, 'tambahPelaksana' as const, kabarPenunjukan(DIJAWAB)],
};

/** The same where those who report have a task: one more of them has it in a round of its own. */
export const anakMenyusulPelapor = (state: string) =>
  [{ ...anakMenyusul, guard: 'menambahPelapor', target: state, reenter: true }, anakMenyusul] as const;

/** Guard of what a text allows a strategy to be. */
export type Sesuai = 'sesuaiLampiran' | 'sesuaiPasal' | 'sesuaiSumut';

/** More people are asked for by who set the strategy, also while the work goes on. */
export const libatkan = (sesuai: Sesuai, dasar: string[]) => ({
  guard: sesuai,
  meta: { pelaku: 'puoPemilik', dasar },
  actions: [...mulaiAnak(mintaPelibatan)],
});

/** The people are asked for in the same step. */
export const minta = mulaiAnak(mintaPelaksana);

/** The people are being obtained, until all have answered or who asked waits no longer. */
export const penugasan = ({ lanjut, kembali }: Arah, dasar: string[], diminta: ReturnType<typeof libatkan>) =>
  siklus.createStateConfig({
    meta: { pelaku: 'puoPemilik', tenggat: 'perencanaan', dasar: [...dasar, ...MENUNGGU] },
    on: {
      anakSelesai: [
        { ...anakMenyusul, guard: 'semuaDitugaskan', target: lanjut },
        {
          guard: 'semuaDijawab',
          target: kembali,
          meta: { dasar: MENUNGGU },
          actions: [
            'catatAnakSelesai',
            'tambahPelaksana',
            kabarPenunjukan('Ada penunjukan atau pelibatan yang tidak berhasil; strategi perlu disesuaikan'),
          ],
        },
        anakMenyusul,
      ],
      libatkan: { ...diminta, meta: { dasar: diminta.meta.dasar } },
      lanjutkan: lanjutkan(lanjut),
    },
  });

/** A tim kerja is being formed by its own procedure, which goes on as long as the team does (T-SIK-tim-dicatat). */
export const pembentukanTim = ({ lanjut, kembali }: Arah, dasar: string[]) =>
  siklus.createStateConfig({
    meta: { pelaku: 'puoPemilik', tenggat: 'pembentukanTim', dasar: [...dasar, 'T-SIK-tim-dicatat'] },
    on: {
      catatTim: { ...catatTim, target: lanjut },
      anakSelesai: {
        target: kembali,
        meta: { dasar: ['T-SIK-tim-dicatat'] },
        actions: [
          'catatAnakSelesai',
          beritahu({
            kepada: ['puoPemilik'],
            hal: 'Tim kerja tidak terbentuk; strategi perlu disesuaikan',
            dasar: ['T-SIK-tim-dicatat'],
          }),
        ],
      },
    },
  });

/** The team as formed, or as it has become. */
export const catatTim = {
  guard: 'susunanTercatat' as const,
  meta: { dasar: ['T-SIK-tim-dicatat'] },
  actions: ['catatTim' as const, periksa({ hal: 'timDicatat', dasar: ['T-SIK-tim-dicatat'] })],
};
