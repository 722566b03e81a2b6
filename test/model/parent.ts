/** A small machine that starts two children, for what laws say of children. */
import { assign, setup } from 'xstate';
import { z } from 'zod';
import {
  anakTerakhir,
  catatAnakMulai,
  catatAnakSelesai,
  mulaiAnak,
  type PeristiwaAnak,
} from '../../workflows/runtime/anak.ts';
import { aksiTanpaEfek, beritahu, type Konteks, type Peristiwa } from '../../workflows/runtime/mesin.ts';
import { type PeristiwaTarik, penarikan, stateDitarik } from '../../workflows/runtime/penarikan.ts';
import { konteksAwal, penjagaPenugasan } from '../../workflows/runtime/penugasan.ts';
import { type Subject, subject } from './subjects.ts';

const dasar = ['T-penarikan'];
const child = { prosedur: 'penunjukanLintasUnit', pemohon: 'p-1', permohonan: {} };

const mesin = setup({
  types: {} as {
    context: Konteks;
    events: Peristiwa<{ type: 'ajukan' }> | PeristiwaAnak | PeristiwaTarik;
    input: Pick<Konteks, 'peran'>;
  },
  guards: { beralasan: penjagaPenugasan.beralasan, anakTerakhir },
  actions: {
    ...aksiTanpaEfek,
    catatAnakMulai: assign(catatAnakMulai),
    catatAnakSelesai: assign(catatAnakSelesai),
  },
}).createMachine({
  id: 'ujiInduk',
  context: konteksAwal,
  initial: 'permohonan',
  states: {
    permohonan: {
      meta: { pelaku: 'pemohon', dasar },
      on: {
        ajukan: {
          target: 'menungguAnak',
          meta: { dasar },
          actions: mulaiAnak(() => ['a', 'b'].map((kunci) => ({ kunci, ...child }))),
        },
      },
    },
    menungguAnak: {
      meta: { dasar },
      on: {
        anakSelesai: [
          {
            guard: 'anakTerakhir',
            target: 'selesai',
            meta: { dasar },
            actions: ['catatAnakSelesai', beritahu({ kepada: ['atasan'], hal: 'Selesai', dasar })],
          },
          { meta: { dasar }, actions: ['catatAnakSelesai'] },
        ],
        ...penarikan('pemohon'),
      },
    },
    selesai: { type: 'final', meta: { dasar } },
    ditarik: stateDitarik,
  },
});

export const PARENT: Subject = {
  ...subject('penunjukanLintasUnit.sumut'),
  id: 'ujiInduk',
  definisi: {
    nama: 'ujiInduk',
    awalan: 'uji',
    permohonan: z.record(z.string(), z.unknown()),
    peristiwa: z.discriminatedUnion('type', [z.strictObject({ type: z.literal('ajukan') })]),
    peran: { pemohon: { pegawai: 'pemohon' }, atasan: { unitPemohon: true, ambil: 'ppk' } },
    jangkauan: 'dalamUnit',
    mesin: { mesin },
    penjaga: { beralasan: 'ALASAN_WAJIB' },
  },
  mesin,
  requests: [{}],
  wanted: { letters: ['pemberitahuan: - > atasan'], known: { selesai: ['atasan'] }, finalLetters: [], children: 2 },
};
