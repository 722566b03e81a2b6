/**
 * Pengajuan sukarela dalam unit organisasi as the Sumatera Utara text has it (II.b.1): an oral wish to the PUO and/or the
 * PPK, the PUO assigns if he agrees, the assignee reports the result. States stand in the text's order a) to d).
 */
import { terbitkan } from '../runtime/mesin.ts';
import { stateDitarik } from '../runtime/penarikan.ts';
import { dalamUnit, jawaban, konteksAwal, pencatatan } from './bersama.ts';

export const sumut = dalamUnit.createMachine({
  id: 'pengajuanSukarelaDalamUnit.sumut',
  context: konteksAwal,
  initial: 'permohonan',
  states: {
    // a) "… menyampaikan keinginannya secara lisan …"
    permohonan: {
      meta: { pelaku: 'pemohon', dasar: ['S-II.b-0', 'S-II.b.1-a'] },
      on: {
        ajukan: {
          guard: 'lisan',
          target: 'pencatatan',
          meta: { dasar: ['S-II.b-0', 'S-II.b.1-a', 'T-SD-lisan-dicatat'] },
        },
      },
    },
    // a) "… kepada Pimpinan Unit Organisasi/Unit Kerja dan/atau Pejabat Penilai Kinerja": whoever of them heard it
    pencatatan: pencatatan('atasan', ['puo', 'pemohon'], 'S-II.b.1-a'),
    // b)
    menungguJawaban: jawaban('S-II.b.1-b-1', 'S-II.b.1-b-2'),
    ditolak: { type: 'final', meta: { dasar: ['T-SD-tolak'] } },
    ditarik: stateDitarik,
    // c)
    menungguPenerimaan: {
      meta: { pelaku: 'pemohon', tenggat: 'penerimaan', dasar: ['S-II.b.1-c'] },
      on: { terima: { target: 'menungguLaporan', meta: { dasar: ['S-II.b.1-c'] } } },
    },
    // d) no deadline: the report comes when the work is done
    menungguLaporan: {
      meta: { pelaku: 'pemohon', dasar: ['S-II.b.1-d'] },
      on: {
        laporkan: {
          target: 'selesai',
          meta: { dasar: ['S-II.b.1-d'] },
          actions: [
            terbitkan({
              surat: 'laporanPelaksanaan',
              penandatangan: 'pemohon',
              kepada: ['atasan'],
              tembusan: [],
              dasar: ['S-II.b.1-d'],
            }),
          ],
        },
      },
    },
    selesai: { type: 'final', meta: { dasar: ['S-II.b.1-d'] } },
  },
});
