/**
 * Penunjukan lintas unit organisasi as Pasal 13 ayat (1) of the Bengkulu text has it: the request goes to the
 * PUO dituju, who answers; on agreement the PUO pemilik kinerja issues the surat tugas.
 * States stand in the text's order a to e.
 */
import { terbitkan } from '../runtime/mesin.ts';
import { stateDitarik } from '../runtime/penarikan.ts';
import { konteksAwal, lintasUnit, penerimaan, tarik, tolak } from './bersama.ts';

const isiPermohonan = ['B-P-13-1-a-1', 'B-P-13-1-a-2', 'B-P-13-1-a-3', 'B-P-13-1-a-4'];

export const bengkuluPasal = lintasUnit.createMachine({
  id: 'penunjukanLintasUnit.bengkuluPasal',
  context: konteksAwal,
  initial: 'permohonan',
  states: {
    // a
    permohonan: {
      meta: { pelaku: 'puoPemilik', dasar: ['B-P-13-1-a'] },
      on: {
        ajukan: {
          target: 'menungguJawaban',
          meta: { dasar: ['B-P-13-1-a', ...isiPermohonan] },
          actions: [
            terbitkan({
              surat: 'permohonanPelibatan',
              penandatangan: 'puoPemilik',
              kepada: ['puoDituju'],
              tembusan: [],
              dasar: ['B-P-13-1-a'],
            }),
          ],
        },
      },
    },
    // b
    menungguJawaban: {
      meta: { pelaku: 'puoDituju', memutus: true, tenggat: 'jawaban', dasar: ['B-P-13-1-b'] },
      on: {
        setuju: {
          guard: 'menyebutPegawai',
          target: 'menungguPenerbitan',
          meta: { dasar: ['B-P-13-1-b', 'B-P-13-1-c-1', 'T-LU-nama-pegawai'] },
          actions: [
            'sebutPegawai',
            terbitkan({
              surat: 'persetujuanPelibatan',
              penandatangan: 'puoDituju',
              kepada: ['puoPemilik'],
              tembusan: [],
              dasar: ['B-P-13-1-b', 'B-P-13-1-c-1'],
            }),
          ],
        },
        // d
        tolak: tolak('puoDituju', ['B-P-13-1-d']),
        ...tarik,
      },
    },
    // c "… maka Pimpinan Unit Organisasi pemilik kinerja menerbitkan surat tugas …": his duty, not a judgement
    menungguPenerbitan: {
      meta: { pelaku: 'puoPemilik', tenggat: 'penugasan', dasar: ['B-P-13-1-c-2'] },
      on: {
        tugaskan: {
          guard: 'sesuaiRekomendasi',
          target: 'menungguPenerimaan',
          meta: { dasar: ['B-P-13-1-c-2'] },
          actions: [
            'sebutPegawai',
            terbitkan({
              surat: 'suratTugas',
              penandatangan: 'puoPemilik',
              kepada: ['pegawaiDitugaskan'],
              tembusan: ['puoDituju'],
              dasar: ['B-P-13-1-c-2', 'T-LU-tembusan-pemilik'],
            }),
          ],
        },
        ...tarik,
      },
    },
    ditolak: { type: 'final', meta: { dasar: ['B-P-13-1-d'] } },
    ditarik: stateDitarik,
    // e
    menungguPenerimaan: penerimaan('B-P-13-1-e'),
    selesai: { type: 'final', meta: { dasar: ['B-P-13-1-e'] } },
  },
});
