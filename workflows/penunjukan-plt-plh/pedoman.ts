/**
 * Penunjukan Plt./Plh.: the superior of a post proposes a pegawai for it, who answers; the surat perintah goes out, and he
 * acts for its days. Neither regulation names Plt. or Plh.: all of it rests on general guidance and on what that implies,
 * so every variant has this one machine.
 */
import { assign, setup } from 'xstate';
import { ubahDirektori } from '../runtime/direktori.ts';
import type { Kapasitas } from '../runtime/kontrak.ts';
import { type KonteksHak, masaBerlaku } from '../runtime/masa-berlaku.ts';
import {
  type Ajukan,
  aksiTanpaEfek,
  beritahu,
  type Konteks,
  type Peristiwa,
  pemegangSama,
  terbitkan,
} from '../runtime/mesin.ts';
import type { PeristiwaPelimpahan } from '../runtime/pelimpahan.ts';
import { type PeristiwaTarik, penarikan, stateDitarik } from '../runtime/penarikan.ts';
import { konteksAwal, penjagaPenugasan } from '../runtime/penugasan.ts';
import { hakDiminta, type Permohonan } from './skema.ts';

type Peristiwanya = Peristiwa<Exclude<PeristiwaPelimpahan, { type: 'ajukan' }>> | Ajukan<Permohonan> | PeristiwaTarik;

const pltPlh = setup({
  types: {} as { context: KonteksHak; events: Peristiwanya; input: Pick<Konteks, 'peran'> },
  guards: { beralasan: penjagaPenugasan.beralasan },
  actions: {
    ...aksiTanpaEfek,
    catatHak: assign(({ context: { peran }, event }) => {
      if (event.type !== 'ajukan') return {};
      // Where the one who appoints is the superior of the appointed too, he gets no copy of his own letter.
      const satu = pemegangSama(peran, 'penunjuk', 'atasanDitunjuk');
      return { hak: hakDiminta(event.permohonan), ...(satu ? { peran: { ...peran, atasanDitunjuk: [] } } : {}) };
    }),
  },
});

/** A Plt. or Plh. appoints nobody (ND-1-plt-wewenang), nor does a delegate. */
const PEMANGKU: Kapasitas[] = ['definitif'];
const USUL = [
  'T-PP-penunjuk',
  'ND-1-plt-plh',
  'ND-1-plt-masa',
  'T-PP-masa',
  'T-PP-satu-penerima',
  'T-PP-diri-sendiri',
  'T-PP-instansi',
];
const SURAT = ['ND-1-plt-plh', 'ND-1-plt-wewenang', 'ND-1-tanda-tangan', 'T-PP-masa', 'T-PP-tembusan'];
const JAWABAN = ['T-PP-kesediaan'];
/** The post itself: a holder who is away reads there who acts for him. */
const TEMBUSAN = ['jabatanDiwakili', 'atasanDitunjuk'];

export const pedoman = pltPlh.createMachine({
  id: 'penunjukanPltPlh.pedoman',
  context: konteksAwal,
  initial: 'pengusulan',
  states: {
    pengusulan: {
      meta: { pelaku: 'penunjuk', sebagai: PEMANGKU, dasar: USUL },
      on: {
        ajukan: {
          target: 'menungguJawaban',
          meta: { dasar: USUL },
          actions: ['catatHak', ubahDirektori('uji', USUL)],
        },
      },
    },
    menungguJawaban: {
      meta: { pelaku: 'ditunjuk', memutus: true, tenggat: 'jawaban', dasar: JAWABAN },
      on: {
        setuju: { target: 'penerbitan', meta: { dasar: JAWABAN } },
        tolak: {
          guard: 'beralasan',
          target: 'ditolak',
          meta: { dasar: JAWABAN },
          actions: [beritahu({ kepada: ['penunjuk'], hal: 'Penunjukan Plt./Plh. tidak diterima', dasar: JAWABAN })],
        },
        ...penarikan('penunjuk'),
      },
    },
    penerbitan: {
      meta: { pelaku: 'penunjuk', sebagai: PEMANGKU, tenggat: 'penerbitan', dasar: SURAT },
      on: {
        terbitkanSurat: {
          target: 'berlaku',
          meta: { dasar: SURAT },
          actions: [
            terbitkan({
              surat: 'suratPerintahPltPlh',
              penandatangan: 'penunjuk',
              kepada: ['ditunjuk'],
              tembusan: TEMBUSAN,
              dasar: SURAT,
            }),
            ubahDirektori('catat', SURAT),
          ],
        },
        ...penarikan('penunjuk'),
      },
    },
    berlaku: masaBerlaku({
      pemberi: 'penunjuk',
      penerima: 'ditunjuk',
      tembusan: TEMBUSAN,
      pencabutan: ['T-PP-pencabutan'],
      penutup: ['T-PP-penutup', 'ND-1-plt-penutup'],
    }),
    ditolak: { type: 'final', meta: { dasar: JAWABAN } },
    dicabut: { type: 'final', meta: { dasar: ['T-PP-pencabutan'] } },
    berakhir: { type: 'final', meta: { dasar: ['T-PP-penutup'] } },
    ditarik: stateDitarik,
  },
});
