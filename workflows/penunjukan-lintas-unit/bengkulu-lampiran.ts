/**
 * Penunjukan lintas unit organisasi as Lampiran I, BAB II.B angka 2 huruf a angka 2) of the Bengkulu text has it:
 * the request goes to the PPK dituju, who answers, and assigns with a recommendation of the PUO dituju.
 * States stand in the text's order a) to e).
 */
import { terbitkan } from '../runtime/mesin.ts';
import { stateDitarik } from '../runtime/penarikan.ts';
import { konteksAwal, lintasUnit, penerimaan, tarik, tolak } from './bersama.ts';

const isiPermohonan = ['B-L-2.a-muat-a', 'B-L-2.a-muat-b', 'B-L-2.a-muat-c', 'B-L-2.a-muat-d'];

/** c) "… menyusun surat penugasan untuk menugaskan Pejabat Fungsional atau pelaksana yang sesuai dengan kriteria" */
const suratTugas = terbitkan({
  surat: 'suratTugas',
  penandatangan: 'ppkDituju',
  kepada: ['pegawaiDitugaskan'],
  tembusan: ['puoPemilik', 'puoDituju'],
  dasar: ['B-L-2.a.2-c-3', 'T-LU-tembusan-pemilik'],
});

/** d) "… menjawab surat permohonan pelibatan tersebut dengan alasan mengapa tidak dapat menyetujui permohonan" */
const ppkMenolak = tolak('ppkDituju', ['B-L-2.a.2-d']);

export const bengkuluLampiran = lintasUnit.createMachine({
  id: 'penunjukanLintasUnit.bengkuluLampiran',
  context: konteksAwal,
  initial: 'permohonan',
  states: {
    // a)
    permohonan: {
      meta: { pelaku: 'puoPemilik', dasar: ['B-L-2.a.2-a'] },
      on: {
        ajukan: {
          target: 'menungguJawaban',
          meta: { dasar: ['B-L-2.a.2-a', 'B-L-2.a.2-a-cc', ...isiPermohonan] },
          actions: [
            terbitkan({
              surat: 'permohonanPelibatan',
              penandatangan: 'puoPemilik',
              kepada: ['ppkDituju'],
              tembusan: ['ppkBersangkutan'],
              dasar: ['B-L-2.a.2-a', 'B-L-2.a.2-a-cc'],
            }),
          ],
        },
      },
    },
    // b)
    menungguJawaban: {
      meta: { pelaku: 'ppkDituju', memutus: true, tenggat: 'jawaban', dasar: ['B-L-2.a.2-b'] },
      on: {
        setuju: [
          {
            guard: 'rekomendatorBerbeda',
            target: 'menungguRekomendasi',
            meta: { dasar: ['B-L-2.a.2-c-1'] },
            actions: ['sebutPegawai'],
          },
          {
            guard: 'rekomendatorSamaDanMenyebutPegawai',
            target: 'menungguPenerimaan',
            meta: { dasar: ['B-L-2.a.2-c-1', 'B-L-2.a.2-c-3', 'T-LU-rekomendator-sama', 'T-LU-nama-pegawai'] },
            actions: ['sebutPegawai', suratTugas],
          },
        ],
        tolak: ppkMenolak,
        ...tarik,
      },
    },
    // c) "… maka dengan rekomendasi dari Pimpinan Unit Organisasi …"
    menungguRekomendasi: {
      meta: { pelaku: 'puoDituju', memutus: true, tenggat: 'rekomendasi', dasar: ['B-L-2.a.2-c-2'] },
      on: {
        rekomendasikan: {
          guard: 'menyebutPegawai',
          target: 'menyusunPenugasan',
          meta: { dasar: ['B-L-2.a.2-c-2', 'T-LU-nama-pegawai'] },
          actions: ['sebutPegawai', 'catatRekomendasi'],
        },
        tidakMerekomendasikan: {
          guard: 'beralasan',
          target: 'menungguJawaban',
          meta: { dasar: ['B-L-2.a.2-c-2', 'T-LU-tidak-direkomendasikan'] },
          actions: ['catatRekomendasi'],
        },
        ...tarik,
      },
    },
    menyusunPenugasan: {
      meta: { pelaku: 'ppkDituju', memutus: true, tenggat: 'penugasan', dasar: ['B-L-2.a.2-c-3'] },
      on: {
        tugaskan: {
          guard: 'sesuaiRekomendasi',
          target: 'menungguPenerimaan',
          meta: { dasar: ['B-L-2.a.2-c-3'] },
          actions: ['sebutPegawai', suratTugas],
        },
        tolak: ppkMenolak,
        ...tarik,
      },
    },
    ditolak: { type: 'final', meta: { dasar: ['B-L-2.a.2-d'] } },
    ditarik: stateDitarik,
    // e)
    menungguPenerimaan: penerimaan('B-L-2.a.2-e'),
    selesai: { type: 'final', meta: { dasar: ['B-L-2.a.2-e'] } },
  },
});
