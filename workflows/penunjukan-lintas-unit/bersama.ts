/** Guards and context changes that the three variants of penunjukan lintas unit share. */
import { assign, setup } from 'xstate';
import type { Pemegang } from '../runtime/kontrak.ts';
import { aksiTanpaEfek, type Konteks, type Peristiwa, pemegangSama, terbitkan } from '../runtime/mesin.ts';
import type { PeristiwaLintasUnit } from './skema.ts';

type Peristiwanya = Peristiwa<PeristiwaLintasUnit>;

const pegawaiPada = (p: Peristiwanya): string[] => ('pegawai' in p ? (p.pegawai ?? []) : []);
const alasanPada = (p: Peristiwanya): string | undefined => ('alasan' in p ? p.alasan : undefined);
const idDitugaskan = (k: Konteks) => (k.peran.pegawaiDitugaskan ?? []).map((p) => ('pegawai' in p ? p.pegawai : ''));

export const lintasUnit = setup({
  types: {} as { context: Konteks; events: Peristiwanya; input: Pick<Konteks, 'peran'> },
  guards: {
    /** A refusal or return without a reason is refused (B-P-13-1-d, B-L-2.a.2-d, S-II.a.2-libat-5; T-alasan). */
    beralasan: ({ event }) => !!alasanPada(event)?.trim(),
    /** The people are named (T-LU-nama-pegawai). */
    menyebutPegawai: ({ event }) => pegawaiPada(event).length > 0,
    /** PPK dituju and PUO dituju are one official: he need not recommend to himself (T-LU-rekomendator-sama). */
    rekomendatorSama: ({ context }) => pemegangSama(context.peran, 'ppkDituju', 'puoDituju'),
    rekomendatorSamaDanMenyebutPegawai: ({ context, event }) =>
      pemegangSama(context.peran, 'ppkDituju', 'puoDituju') && pegawaiPada(event).length > 0,
    rekomendatorBerbeda: ({ context }) => !pemegangSama(context.peran, 'ppkDituju', 'puoDituju'),
    /** The assignment keeps to the people that were recommended ("dengan rekomendasi", B-L-2.a.2-c-2). */
    sesuaiRekomendasi: ({ context, event }) => pegawaiPada(event).every((p) => idDitugaskan(context).includes(p)),
    /** Only this one has not yet received his letter. */
    penerimaTerakhir: ({ context, event }) =>
      idDitugaskan(context).every((p) => p === event.oleh || context.sudah.includes(p)),
  },
  actions: {
    ...aksiTanpaEfek,
    sebutPegawai: assign(({ context, event }) => {
      const nama = pegawaiPada(event);
      return nama.length === 0
        ? {}
        : { peran: { ...context.peran, pegawaiDitugaskan: nama.map((pegawai): Pemegang => ({ pegawai })) }, sudah: [] };
    }),
    catatRekomendasi: assign(({ event }) => ({
      rekomendasi: alasanPada(event) ?? ('catatan' in event ? event.catatan : undefined),
    })),
    catatPenerimaan: assign(({ context, event }) => ({ sudah: [...context.sudah, event.oleh] })),
  },
});

export const konteksAwal = ({ input }: { input: Pick<Konteks, 'peran'> }): Konteks => ({
  peran: input.peran,
  sudah: [],
});

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
export const penerimaan = (dasar: string) => ({
  meta: { pelaku: 'pegawaiDitugaskan', setiap: true, tenggat: 'penerimaan', dasar: [dasar, 'T-LU-terima-setiap'] },
  on: {
    terima: [
      {
        guard: 'penerimaTerakhir' as const,
        target: 'selesai' as const,
        meta: { dasar: [dasar] },
        actions: ['catatPenerimaan' as const],
      },
      { meta: { dasar: [dasar, 'T-LU-terima-setiap'] }, actions: ['catatPenerimaan' as const] },
    ],
  },
});
