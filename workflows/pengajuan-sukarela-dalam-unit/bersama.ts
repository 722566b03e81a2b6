/** Guards and fragments that the three variants of pengajuan sukarela dalam unit share. */
import { setup } from 'xstate';
import { type Ajukan, aksiTanpaEfek, type Konteks, type Peristiwa, terbitkan } from '../runtime/mesin.ts';
import { type PeristiwaTarik, penarikan } from '../runtime/penarikan.ts';
import { alasanPada } from '../runtime/penugasan.ts';
import type { PeristiwaDalamUnit, Permohonan } from './skema.ts';

type Peristiwanya = Ajukan<Permohonan> | Peristiwa<Exclude<PeristiwaDalamUnit, { type: 'ajukan' }>> | PeristiwaTarik;

const cara = (p: Peristiwanya) => (p.type === 'ajukan' ? p.permohonan.cara : undefined);

export const dalamUnit = setup({
  types: {} as { context: Konteks; events: Peristiwanya; input: Pick<Konteks, 'peran'> },
  guards: {
    /** A refusal without a reason is refused (T-SD-tolak, T-alasan). */
    beralasan: ({ event }) => alasanPada(event) !== '',
    lisan: ({ event }) => cara(event) === 'lisan',
    tertulis: ({ event }) => cara(event) === 'tertulis',
  },
  actions: aksiTanpaEfek,
});

export const konteksAwal = ({ input }: { input: Pick<Konteks, 'peran'> }): Konteks => ({
  peran: input.peran,
  sudah: [],
});

/** The applicant takes his wish back until the surat penugasan has gone out (ADR 0095). */
const tarik = penarikan('pemohon');

/** A wish in writing goes to the PUO as a letter of the applicant's own. */
export const surat = (dasar: string[]) =>
  terbitkan({ surat: 'permohonanSukarela', penandatangan: 'pemohon', kepada: ['puo'], tembusan: [], dasar });

/**
 * An oral wish is written down by the official who heard it, before anybody decides on it; nobody attests his own. The
 * record goes to the applicant, who can read what is decided on, and to the PUO.
 */
export const pencatatan = (pendengar: string, kepada: string[], dasar: string) => ({
  meta: { pelaku: pendengar, memutus: true, tenggat: 'pencatatan', dasar: [dasar, 'T-SD-lisan-dicatat'] },
  on: {
    catat: {
      target: 'menungguJawaban' as const,
      meta: { dasar: [dasar, 'T-SD-lisan-dicatat'] },
      actions: [
        terbitkan({
          surat: 'catatanPermohonanLisan',
          penandatangan: pendengar,
          kepada,
          tembusan: [],
          dasar: ['T-SD-lisan-dicatat'],
        }),
      ],
    },
    ...tarik,
  },
});

/** The PUO's answer: he agrees and assigns with one letter, or refuses with a reason (T-SD-tolak). */
export const jawaban = (setuju: string, menugaskan: string) => ({
  meta: { pelaku: 'puo', memutus: true, tenggat: 'jawaban', dasar: [setuju] },
  on: {
    setuju: {
      target: 'menungguPenerimaan' as const,
      meta: { dasar: [setuju, menugaskan] },
      actions: [
        terbitkan({
          surat: 'suratTugas',
          penandatangan: 'puo',
          kepada: ['pemohon'],
          tembusan: [],
          dasar: [menugaskan],
        }),
      ],
    },
    tolak: {
      guard: 'beralasan' as const,
      target: 'ditolak' as const,
      meta: { dasar: ['T-SD-tolak'] },
      actions: [
        terbitkan({
          surat: 'penolakanSukarela',
          penandatangan: 'puo',
          kepada: ['pemohon'],
          tembusan: [],
          dasar: ['T-SD-tolak'],
        }),
      ],
    },
    ...tarik,
  },
});
