/**
 * Pendelegasian kewenangan: the holder of a post proposes, the recipient answers, the letter goes out, the right holds
 * for its days. The texts say who may delegate what to whom; how it is done is implied, in all of them alike.
 */
import { assign, setup } from 'xstate';
import { ubahDirektori } from '../runtime/direktori.ts';
import type { Kapasitas } from '../runtime/kontrak.ts';
import { type KonteksHak, masaBerlaku } from '../runtime/masa-berlaku.ts';
import { type Ajukan, aksiTanpaEfek, beritahu, type Konteks, type Peristiwa, terbitkan } from '../runtime/mesin.ts';
import type { PeristiwaPelimpahan } from '../runtime/pelimpahan.ts';
import { type PeristiwaTarik, penarikan, stateDitarik } from '../runtime/penarikan.ts';
import { konteksAwal, penjagaPenugasan } from '../runtime/penugasan.ts';
import { hakDiminta, type Permohonan } from './skema.ts';

type Peristiwanya = Peristiwa<Exclude<PeristiwaPelimpahan, { type: 'ajukan' }>> | Ajukan<Permohonan> | PeristiwaTarik;

export const delegasi = setup({
  types: {} as { context: KonteksHak; events: Peristiwanya; input: Pick<Konteks, 'peran'> },
  guards: {
    beralasan: penjagaPenugasan.beralasan,
    /** The text has it go with an assignment: it is part of that, and nobody is asked. */
    bersamaPenugasan: ({ event }) => event.type === 'ajukan' && event.permohonan.penugasan !== undefined,
  },
  actions: {
    ...aksiTanpaEfek,
    catatHak: assign(({ event }) => (event.type === 'ajukan' ? { hak: hakDiminta(event.permohonan) } : {})),
  },
});

/** What is borrowed is not handed on: only the definitive holder delegates (T-PD-tidak-berjenjang). */
const PEMANGKU: Kapasitas[] = ['definitif'];
const USUL = [
  'T-PD-usul',
  'T-PD-tidak-berjenjang',
  'T-PD-garis',
  'T-PD-masa',
  'T-PD-satu-penerima',
  'T-PD-diri-sendiri',
];
const SURAT = ['T-PK-delegasi-tercatat', 'ND-1-delegasi', 'ND-1-tanda-tangan', 'T-PD-masa'];
const JAWABAN = ['T-PD-kesediaan'];

const terbit = (dasar: string[]) => [
  terbitkan({
    surat: 'pendelegasianKewenangan',
    penandatangan: 'pemberi',
    kepada: ['penerima'],
    tembusan: ['atasanPemberi'],
    dasar,
  }),
  ubahDirektori('catat', dasar),
];

/** @param bersama clauses of a delegation that goes with an assignment, where the text knows that way */
export function mesinDelegasi(id: string, bersama: string[] = []) {
  const usul = {
    target: 'menungguJawaban' as const,
    meta: { dasar: USUL },
    actions: ['catatHak' as const, ubahDirektori('uji', USUL)],
  };
  return delegasi.createMachine({
    id,
    context: konteksAwal,
    initial: 'pengusulan',
    states: {
      pengusulan: {
        meta: { pelaku: 'pemberi', sebagai: PEMANGKU, dasar: USUL },
        on: {
          ajukan:
            bersama.length === 0
              ? usul
              : [
                  {
                    guard: 'bersamaPenugasan',
                    target: 'berlaku',
                    meta: { dasar: [...USUL, ...bersama] },
                    actions: ['catatHak', ubahDirektori('uji', USUL), ...terbit([...bersama, ...SURAT])],
                  },
                  usul,
                ],
        },
      },
      menungguJawaban: {
        meta: { pelaku: 'penerima', memutus: true, tenggat: 'jawaban', dasar: JAWABAN },
        on: {
          setuju: { target: 'penerbitan', meta: { dasar: JAWABAN } },
          tolak: {
            guard: 'beralasan',
            target: 'ditolak',
            meta: { dasar: JAWABAN },
            actions: [
              beritahu({ kepada: ['pemberi'], hal: 'Pendelegasian kewenangan tidak diterima', dasar: JAWABAN }),
            ],
          },
          ...penarikan('pemberi'),
        },
      },
      penerbitan: {
        meta: { pelaku: 'pemberi', sebagai: PEMANGKU, tenggat: 'penerbitan', dasar: SURAT },
        on: {
          terbitkanSurat: { target: 'berlaku', meta: { dasar: SURAT }, actions: terbit(SURAT) },
          ...penarikan('pemberi'),
        },
      },
      berlaku: masaBerlaku({
        pemberi: 'pemberi',
        penerima: 'penerima',
        tembusan: ['atasanPemberi'],
        pencabutan: ['T-PD-pencabutan'],
        penutup: ['T-PD-penutup'],
      }),
      ditolak: { type: 'final', meta: { dasar: JAWABAN } },
      dicabut: { type: 'final', meta: { dasar: ['T-PD-pencabutan'] } },
      berakhir: { type: 'final', meta: { dasar: ['T-PD-penutup'] } },
      ditarik: stateDitarik,
    },
  });
}
