/**
 * Pengajuan sukarela di dalam unit organisasi as Pasal 13 ayat (2) of the Bengkulu text has it: a written wish to the
 * PUO, who issues the surat penugasan if he agrees. States stand in the text's order a, b.
 */
import { stateDitarik } from '../runtime/penarikan.ts';
import { dalamUnit, jawaban, konteksAwal, surat } from './bersama.ts';

export const bengkuluPasal = dalamUnit.createMachine({
  id: 'pengajuanSukarelaDalamUnit.bengkuluPasal',
  context: konteksAwal,
  initial: 'permohonan',
  states: {
    // a "… menyampaikan keinginannya secara tertulis …"
    permohonan: {
      meta: { pelaku: 'pemohon', dasar: ['B-P-10-3', 'B-P-13-2-a'] },
      on: {
        ajukan: {
          guard: 'tertulis',
          target: 'menungguJawaban',
          meta: { dasar: ['B-P-10-3', 'B-P-13-2-a'] },
          actions: [surat(['B-P-13-2-a'])],
        },
      },
    },
    // b
    menungguJawaban: jawaban('B-P-13-2-b-1', 'B-P-13-2-b-2'),
    ditolak: { type: 'final', meta: { dasar: ['T-SD-tolak'] } },
    ditarik: stateDitarik,
    // ayat (2) ends with the letter; that it is received stands in the same Pasal's other mechanisms
    menungguPenerimaan: {
      meta: { pelaku: 'pemohon', tenggat: 'penerimaan', dasar: ['T-SD-terima'] },
      on: { terima: { target: 'selesai', meta: { dasar: ['T-SD-terima'] } } },
    },
    selesai: { type: 'final', meta: { dasar: ['T-SD-terima'] } },
  },
});
