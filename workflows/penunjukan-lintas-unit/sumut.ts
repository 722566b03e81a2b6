/**
 * Penunjukan lintas unit organisasi as the Sumatera Utara text has it (II.a.2, "Penetapan target kinerja tim …" 1-5):
 * the PUO dituju answers after a recommendation of the PPK; the assignee drafts the surat penugasan, the PUO approves it.
 * States stand in the text's order 1 to 5.
 */
import { terbitkan } from '../runtime/mesin.ts';
import { stateDitarik } from '../runtime/penarikan.ts';
import { konteksAwal, lintasUnit, penerimaan, tarik, tolak } from './bersama.ts';

const ajukan = {
  meta: { dasar: ['S-II.a.2-libat-1', 'INST-isi-permohonan'] },
  actions: [
    terbitkan({
      surat: 'permohonanPelibatan',
      penandatangan: 'puoPemilik',
      kepada: ['puoDituju'],
      tembusan: [],
      dasar: ['S-II.a.2-libat-1'],
    }),
  ],
};

export const sumut = lintasUnit.createMachine({
  id: 'penunjukanLintasUnit.sumut',
  context: konteksAwal,
  initial: 'permohonan',
  states: {
    // 1)
    permohonan: {
      meta: { pelaku: 'puoPemilik', dasar: ['S-II.a.2-libat-1'] },
      on: {
        ajukan: [
          {
            ...ajukan,
            guard: 'rekomendatorSama',
            target: 'menungguJawaban',
            meta: { dasar: [...ajukan.meta.dasar, 'T-LU-rekomendator-sama'] },
          },
          { ...ajukan, target: 'menungguRekomendasi' },
        ],
      },
    },
    // 2) "… setelah mendapat rekomendasi dari Pejabat Penilai Kinerja"
    menungguRekomendasi: {
      meta: { pelaku: 'ppkDituju', memutus: true, tenggat: 'rekomendasi', dasar: ['S-II.a.2-libat-2-1'] },
      on: {
        rekomendasikan: {
          target: 'menungguJawaban',
          meta: { dasar: ['S-II.a.2-libat-2-1'] },
          actions: ['sebutPegawai', 'catatRekomendasi'],
        },
        tidakMerekomendasikan: {
          guard: 'beralasan',
          target: 'menungguJawaban',
          meta: { dasar: ['S-II.a.2-libat-2-1', 'T-LU-tidak-direkomendasikan'] },
          actions: ['catatRekomendasi'],
        },
        ...tarik,
      },
    },
    menungguJawaban: {
      meta: { pelaku: 'puoDituju', memutus: true, tenggat: 'jawaban', dasar: ['S-II.a.2-libat-2-2'] },
      on: {
        // 3)
        setuju: {
          guard: 'menyebutPegawai',
          target: 'menyusunPenugasan',
          meta: { dasar: ['S-II.a.2-libat-2-2', 'S-II.a.2-libat-3-1', 'T-LU-nama-pegawai'] },
          actions: [
            'sebutPegawai',
            terbitkan({
              surat: 'persetujuanPelibatan',
              penandatangan: 'puoDituju',
              kepada: ['puoPemilik'],
              tembusan: ['ppkDituju'],
              dasar: ['S-II.a.2-libat-2-2', 'S-II.a.2-libat-3-1'],
            }),
          ],
        },
        // 5)
        tolak: tolak('puoDituju', ['S-II.a.2-libat-5']),
        ...tarik,
      },
    },
    // 3) "… maka Pejabat Fungsional atau pelaksana membuat surat penugasan untuk disetujui …"
    menyusunPenugasan: {
      meta: { pelaku: 'pegawaiDitugaskan', tenggat: 'konsep', dasar: ['S-II.a.2-libat-3-2'] },
      on: {
        ajukanKonsep: { target: 'menungguPersetujuanPenugasan', meta: { dasar: ['S-II.a.2-libat-3-2'] } },
        ...tarik,
      },
    },
    menungguPersetujuanPenugasan: {
      meta: { pelaku: 'puoDituju', memutus: true, tenggat: 'persetujuanKonsep', dasar: ['S-II.a.2-libat-3-3'] },
      on: {
        setujuiKonsep: {
          target: 'menungguPenerimaan',
          meta: { dasar: ['S-II.a.2-libat-3-3'] },
          actions: [
            terbitkan({
              surat: 'suratTugas',
              penandatangan: 'puoDituju',
              kepada: ['pegawaiDitugaskan'],
              tembusan: ['puoPemilik', 'ppkDituju'],
              dasar: ['S-II.a.2-libat-3-3', 'T-LU-tembusan-pemilik'],
            }),
          ],
        },
        kembalikanKonsep: {
          guard: 'beralasan',
          target: 'menyusunPenugasan',
          meta: { dasar: ['S-II.a.2-libat-3-3', 'T-LU-konsep-dikembalikan'] },
        },
        ...tarik,
      },
    },
    // 4)
    menungguPenerimaan: penerimaan('S-II.a.2-libat-4'),
    selesai: { type: 'final', meta: { dasar: ['S-II.a.2-libat-4'] } },
    ditolak: { type: 'final', meta: { dasar: ['S-II.a.2-libat-5'] } },
    ditarik: stateDitarik,
  },
});
