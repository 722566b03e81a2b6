/**
 * Pengajuan sukarela di dalam unit organisasi as Lampiran I, BAB II.B angka 2 huruf b angka 1) of the Bengkulu text has
 * it: an oral or written wish to the PUO, who assigns if he agrees. States stand in the text's order a) to c).
 */
import { stateDitarik } from '../runtime/penarikan.ts';
import { dalamUnit, jawaban, konteksAwal, pencatatan, surat } from './bersama.ts';

export const bengkuluLampiran = dalamUnit.createMachine({
  id: 'pengajuanSukarelaDalamUnit.bengkuluLampiran',
  context: konteksAwal,
  initial: 'permohonan',
  states: {
    // a) "… menyampaikan keinginannya secara lisan/tertulis …"
    permohonan: {
      meta: { pelaku: 'pemohon', dasar: ['B-L-2.b-0', 'B-L-2.b.1-a'] },
      on: {
        ajukan: [
          {
            guard: 'lisan',
            target: 'pencatatan',
            meta: { dasar: ['B-L-2.b-0', 'B-L-2.b.1-a', 'T-SD-lisan-dicatat'] },
          },
          {
            target: 'menungguJawaban',
            meta: { dasar: ['B-L-2.b-0', 'B-L-2.b.1-a'] },
            actions: [surat(['B-L-2.b.1-a'])],
          },
        ],
      },
    },
    pencatatan: pencatatan('puo', ['pemohon'], 'B-L-2.b.1-a'),
    // b)
    menungguJawaban: jawaban('B-L-2.b.1-b-1', 'B-L-2.b.1-b-2'),
    ditolak: { type: 'final', meta: { dasar: ['T-SD-tolak'] } },
    ditarik: stateDitarik,
    // c)
    menungguPenerimaan: {
      meta: { pelaku: 'pemohon', tenggat: 'penerimaan', dasar: ['B-L-2.b.1-c'] },
      on: { terima: { target: 'selesai', meta: { dasar: ['B-L-2.b.1-c'] } } },
    },
    selesai: { type: 'final', meta: { dasar: ['B-L-2.b.1-c'] } },
  },
});
