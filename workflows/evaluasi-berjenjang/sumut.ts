/**
 * Evaluasi as the Sumatera Utara text has it (II.a.1 for an individu, II.a.2 for a tim, "Tahapan Evaluasi" 1-3): the PPK
 * evaluates and hands on to the PUO, who accepts, or takes corrective action. States stand in the text's order.
 */
import { beritahu, terbitkan } from '../runtime/mesin.ts';
import { stateDitarik } from '../runtime/penarikan.ts';
import { evaluasi, konteksAwal, tarik } from './bersama.ts';

const MENILAI = ['S-II.a.1-c-1-1', 'S-II.a.2-c-1-1'];
const MENYAMPAIKAN = ['S-II.a.1-c-1-2', 'S-II.a.2-c-1-2'];
const SELESAI = ['S-II.a.1-c-2', 'S-II.a.2-c-2'];
const PERBAIKAN = ['S-II.a.1-c-3', 'S-II.a.2-c-3', 'T-EV-kembali-pembuat'];

export const sumut = evaluasi.createMachine({
  id: 'evaluasiBerjenjang.sumut',
  context: konteksAwal((rantai) => ({ ppk: rantai.slice(0, -1), puo: rantai.slice(-1) })),
  initial: 'penyampaian',
  states: {
    penyampaian: {
      meta: { pelaku: 'pengaju', dasar: MENILAI },
      on: {
        ajukan: [
          {
            guard: 'satuPeninjau',
            target: 'penerimaan',
            meta: { dasar: [...MENYAMPAIKAN, 'T-EV-satu-peninjau', 'T-EV-putaran'] },
          },
          { target: 'evaluasi', meta: { dasar: [...MENILAI, 'T-EV-putaran'] } },
        ],
      },
    },
    // 1) "… melakukan evaluasi terhadap hasil pelaksanaan kegiatan … untuk kemudian disampaikan kepada …"
    evaluasi: {
      meta: { pelaku: 'ppk', memutus: true, tenggat: 'reviu', dasar: MENILAI },
      on: {
        sesuai: {
          target: 'penerimaan',
          meta: { dasar: [...MENILAI, ...MENYAMPAIKAN] },
          actions: ['catatEvaluasi'],
        },
        tidakSesuai: {
          guard: 'beralasan',
          target: 'penerimaan',
          meta: { dasar: [...MENILAI, ...MENYAMPAIKAN, 'T-EV-alasan'] },
          actions: [
            'catatEvaluasi',
            beritahu({
              kepada: ['pengaju'],
              hal: 'Hasil pelaksanaan kegiatan dievaluasi belum sesuai dan disampaikan kepada Pimpinan Unit Organisasi',
              dasar: MENYAMPAIKAN,
            }),
          ],
        },
        ...tarik,
      },
    },
    // 2) "… menerima hasil pelaksanaan kegiatan dan dinyatakan telah sesuai dengan target yang diharapkan"
    penerimaan: {
      meta: { pelaku: 'puo', memutus: true, tenggat: 'reviu', dasar: SELESAI },
      on: {
        sesuai: {
          target: 'selesai',
          meta: { dasar: SELESAI },
          actions: [
            beritahu({
              kepada: ['pengaju', 'ppk'],
              hal: 'Hasil pelaksanaan kegiatan diterima dan dinyatakan sesuai dengan target',
              dasar: SELESAI,
            }),
          ],
        },
        // 3) "… maka Pimpinan Unit Organisasi/Unit Kerja melakukan perbaikan pencapaian target kinerja"
        kembalikan: {
          guard: 'beralasanDanBertindak',
          target: 'perbaikan',
          meta: { dasar: [...PERBAIKAN, 'T-EV-alasan'] },
          actions: [
            terbitkan({
              surat: 'pengembalianHasil',
              penandatangan: 'puo',
              kepada: ['pengaju'],
              tembusan: ['ppk'],
              dasar: PERBAIKAN,
            }),
          ],
        },
        ...tarik,
      },
    },
    perbaikan: {
      meta: { pelaku: 'pengaju', tenggat: 'perbaikan', dasar: PERBAIKAN },
      on: {
        perbaiki: [
          {
            guard: 'versiBerikutSatuPeninjau',
            target: 'penerimaan',
            meta: { dasar: [...PERBAIKAN, 'T-EV-versi', 'T-EV-putaran'] },
            actions: ['catatVersi'],
          },
          {
            guard: 'versiBerikut',
            target: 'evaluasi',
            meta: { dasar: [...PERBAIKAN, 'T-EV-versi', 'T-EV-putaran'] },
            actions: ['catatVersi'],
          },
        ],
        ...tarik,
      },
    },
    selesai: { type: 'final', meta: { dasar: SELESAI } },
    ditarik: stateDitarik,
  },
});
