/** Guards and context changes that the three variants of penunjukan lintas unit share. */
import { assign, setup } from 'xstate';
import { aksiTanpaEfek, type Konteks, type Peristiwa, pemegangSama, terbitkan } from '../runtime/mesin.ts';
import { type PeristiwaTarik, penarikan } from '../runtime/penarikan.ts';
import {
  alasanPada,
  catatPenerimaan,
  penerimaan as penerimaanSurat,
  penjagaPenugasan,
  sebutPegawai,
  sesuaiYangDisebut,
} from '../runtime/penugasan.ts';
import type { PeristiwaLintasUnit } from './skema.ts';

export { konteksAwal } from '../runtime/penugasan.ts';

export const lintasUnit = setup({
  types: {} as {
    context: Konteks;
    events: Peristiwa<PeristiwaLintasUnit> | PeristiwaTarik;
    input: Pick<Konteks, 'peran'>;
  },
  guards: {
    ...penjagaPenugasan,
    /** PPK dituju and PUO dituju are one official: he need not recommend to himself (T-LU-rekomendator-sama). */
    rekomendatorSama: ({ context }) => pemegangSama(context.peran, 'ppkDituju', 'puoDituju'),
    rekomendatorSamaDanMenyebutPegawai: (masuk) =>
      pemegangSama(masuk.context.peran, 'ppkDituju', 'puoDituju') && penjagaPenugasan.menyebutPegawai(masuk),
    rekomendatorBerbeda: ({ context }) => !pemegangSama(context.peran, 'ppkDituju', 'puoDituju'),
    /** The assignment keeps to the people that were recommended ("dengan rekomendasi", B-L-2.a.2-c-2). */
    sesuaiRekomendasi: sesuaiYangDisebut,
  },
  actions: {
    ...aksiTanpaEfek,
    sebutPegawai: assign(sebutPegawai),
    catatRekomendasi: assign(({ event }) => ({
      rekomendasi: alasanPada(event) || ('catatan' in event ? event.catatan : undefined),
    })),
    catatPenerimaan: assign(catatPenerimaan),
  },
});

/** The PUO pemilik kinerja, who asked, takes it back until the surat tugas has gone out (ADR 0095). */
export const tarik = penarikan('puoPemilik');

/** The answer of one who does not agree: a letter with his reason to the PUO pemilik kinerja. */
export const tolak = (oleh: string, dasar: string[]) => ({
  guard: 'beralasan' as const,
  target: 'ditolak' as const,
  meta: { dasar },
  actions: [
    terbitkan({ surat: 'penolakanPelibatan', penandatangan: oleh, kepada: ['puoPemilik'], tembusan: [], dasar }),
  ],
});

/** The last step of all three texts: each assignee receives the surat penugasan himself (T-LU-terima-setiap). */
export const penerimaan = (dasar: string) => penerimaanSurat(dasar, 'T-LU-terima-setiap');
