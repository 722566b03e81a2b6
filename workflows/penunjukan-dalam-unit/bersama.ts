/**
 * Penunjukan di dalam unit organisasi is the same few steps in all three texts: PPK and/or PUO designates, the PUO's
 * surat tugas follows, each assignee receives it. What differs is which step is written and which is implied; so each
 * variant is this machine with its own clauses, and with what its text forbids.
 */
import { assign, setup } from 'xstate';
import {
  type Ajukan,
  aksiTanpaEfek,
  beritahu,
  type Konteks,
  type Peristiwa,
  pemegangSama,
  terbitkan,
} from '../runtime/mesin.ts';
import { type PeristiwaTarik, penarikan, stateDitarik } from '../runtime/penarikan.ts';
import { catatPenerimaan, konteksAwal, penerimaan, penjagaPenugasan, sebutPegawai } from '../runtime/penugasan.ts';
import type { PeristiwaDalamUnit, Permohonan } from './skema.ts';

type Peristiwanya = Peristiwa<Exclude<PeristiwaDalamUnit, { type: 'ajukan' }>> | Ajukan<Permohonan> | PeristiwaTarik;

const individu = (event: Peristiwanya) => event.type === 'ajukan' && event.permohonan.bentuk === 'individu';

const dalamUnit = setup({
  types: {} as { context: Konteks; events: Peristiwanya; input: Pick<Konteks, 'peran'> },
  guards: {
    ...penjagaPenugasan,
    /** The PUO himself designates: nobody else has to agree. */
    puoMenunjuk: ({ context }) => pemegangSama(context.peran, 'penunjuk', 'puo'),
    puoMenunjukIndividu: ({ context, event }) => pemegangSama(context.peran, 'penunjuk', 'puo') && individu(event),
    /** A designation under Pasal 10 is of individuals; a team is formed by Keputusan (Pasal 11). */
    menunjukIndividu: ({ event }) => individu(event),
  },
  actions: {
    ...aksiTanpaEfek,
    sebutPegawai: assign(sebutPegawai),
    catatPenerimaan: assign(catatPenerimaan),
  },
});

/** The clauses of one text. */
export interface Dasar {
  /** PPK and/or PUO designates. */
  penunjukan: string[];
  /** The PUO sets the surat tugas. */
  suratTugas: string[];
  /** Its annexes: 1 lists a team, 2 lists individuals. */
  lampiran: string[];
  /** The assignee receives it. */
  penerimaan: string;
  /** Teams too, or individuals alone. */
  bentuk: 'individu' | 'individuDanTim';
}

export function penunjukan(id: string, dasar: Dasar) {
  const suratTugas = (tembusan: string[]) =>
    terbitkan({
      surat: 'suratTugas',
      penandatangan: 'puo',
      kepada: ['pegawaiDitugaskan'],
      tembusan,
      dasar: [...dasar.suratTugas, ...dasar.lampiran, 'T-DU-penanda-tangan'],
    });
  const hanyaIndividu = dasar.bentuk === 'individu';
  return dalamUnit.createMachine({
    id,
    context: konteksAwal,
    initial: 'penunjukan',
    states: {
      penunjukan: {
        meta: { pelaku: 'penunjuk', dasar: dasar.penunjukan },
        on: {
          ajukan: [
            {
              guard: hanyaIndividu ? 'puoMenunjukIndividu' : 'puoMenunjuk',
              target: 'menungguPenerimaan',
              meta: { pelaku: 'puo', dasar: [...dasar.penunjukan, ...dasar.suratTugas] },
              actions: ['sebutPegawai', suratTugas([])],
            },
            {
              ...(hanyaIndividu ? { guard: 'menunjukIndividu' as const } : {}),
              target: 'menungguPenetapan',
              meta: { dasar: [...dasar.penunjukan, 'T-DU-penanda-tangan'] },
              actions: ['sebutPegawai'],
            },
          ],
        },
      },
      // The PPK has designated; the surat tugas is the PUO's to set.
      menungguPenetapan: {
        meta: { pelaku: 'puo', memutus: true, tenggat: 'penugasan', dasar: ['T-DU-penanda-tangan'] },
        on: {
          tetapkan: {
            target: 'menungguPenerimaan',
            meta: { dasar: [...dasar.suratTugas, 'T-DU-penanda-tangan'] },
            actions: [suratTugas(['penunjuk'])],
          },
          tolak: {
            guard: 'beralasan',
            target: 'ditolak',
            meta: { dasar: ['T-DU-tidak-ditetapkan'] },
            actions: [
              beritahu({ kepada: ['penunjuk'], hal: 'Penunjukan tidak ditetapkan', dasar: ['T-DU-tidak-ditetapkan'] }),
            ],
          },
          // The surat tugas is the final letter: where the PUO designates himself nothing is left to take back.
          ...penarikan('penunjuk'),
        },
      },
      menungguPenerimaan: penerimaan(dasar.penerimaan, 'T-DU-terima-setiap'),
      selesai: { type: 'final', meta: { dasar: [dasar.penerimaan] } },
      ditolak: { type: 'final', meta: { dasar: ['T-DU-tidak-ditetapkan'] } },
      ditarik: stateDitarik,
    },
  });
}
