/**
 * Pengajuan sukarela lintas unit organisasi as the Sumatera Utara text has it (II.b.2): the superior agrees before the
 * letter and again after the PUO dituju; the assignee drafts the surat penugasan. States in the text's order a) to e).
 */
import { terbitkan } from '../runtime/mesin.ts';
import { stateDitarik } from '../runtime/penarikan.ts';
import {
  konteksAwal,
  lintasUnit,
  PIHAK_DITUJU,
  penerusan,
  penulisan,
  setuju,
  tarik,
  timDituju,
  tolak,
  verifikasi,
} from './bersama.ts';

export const sumut = lintasUnit.createMachine({
  id: 'pengajuanSukarelaLintasUnit.sumut',
  context: konteksAwal,
  initial: 'permohonan',
  states: {
    permohonan: {
      meta: { pelaku: 'pemohon', dasar: ['S-II.b-0', 'S-II.b.2-a-1'] },
      on: {
        ajukan: {
          guard: 'bukanKetua',
          target: 'menungguPersetujuanAwal',
          meta: { dasar: ['S-II.b-0', 'S-II.b.2-a-1'] },
          actions: [timDituju(['T-SL-verifikasi-ketua'])],
        },
      },
    },
    // a) "… setelah mendapatkan persetujuan dan/atau rekomendasi dari Pejabat Penilai Kinerja dan/atau Pimpinan …"
    menungguPersetujuanAwal: {
      meta: { pelaku: 'atasanBersangkutan', memutus: true, tenggat: 'jawaban', dasar: ['S-II.b.2-a-1'] },
      on: {
        setuju: {
          target: 'menulisPermohonan',
          meta: { dasar: ['S-II.b.2-a-1', 'T-SL-dua-kali-setuju'] },
          actions: ['catatPersetujuanAtasan'],
        },
        tolak: tolak('atasanBersangkutan', 'tidakDisetujuiAtasan', [], ['T-SL-tolak-bersangkutan']),
        ...tarik,
      },
    },
    // a) "… menyampaikan surat permohonan … kepada Pimpinan Unit Organisasi/Unit Kerja dituju"
    menulisPermohonan: penulisan(['S-II.b.2-a-2'], []),
    menungguVerifikasi: verifikasi({
      tugas: ['T-SL-verifikasi-ketua'],
      setuju: [],
      tidakSetuju: [],
    }),
    // b)
    menungguJawaban: {
      meta: { pelaku: 'puoDituju', memutus: true, tenggat: 'jawaban', dasar: ['S-II.b.2-b-1'] },
      on: {
        setuju: setuju([], ['S-II.b.2-b-1'], [], []),
        // e)
        tolak: tolak('puoDituju', 'ditolak', [], ['S-II.b.2-e']),
        ...tarik,
      },
    },
    // b) "… kepada Pimpinan Unit Organisasi/Unit Kerja dan/atau Pejabat Penilai Kinerja bersangkutan"
    meneruskan: penerusan('menungguPersetujuanAtasan', 'atasanBersangkutan', [], ['S-II.b.2-b-2']),
    // c) the same superior a second time, and he may still refuse
    menungguPersetujuanAtasan: {
      meta: {
        pelaku: 'atasanBersangkutan',
        memutus: true,
        tenggat: 'jawaban',
        dasar: ['S-II.b.2-c-1', 'T-SL-dua-kali-setuju'],
      },
      on: {
        setuju: { target: 'menyusunPenugasan', meta: { dasar: ['S-II.b.2-c-1', 'T-SL-dua-kali-setuju'] } },
        tolak: tolak('atasanBersangkutan', 'tidakDisetujuiAtasan', PIHAK_DITUJU, ['T-SL-tolak-bersangkutan']),
        ...tarik,
      },
    },
    tidakDisetujuiAtasan: { type: 'final', meta: { dasar: ['T-SL-tolak-bersangkutan'] } },
    // c) "… maka kemudian Pejabat Fungsional atau pelaksana membuat surat penugasan …"
    menyusunPenugasan: {
      meta: { pelaku: 'pemohon', tenggat: 'konsep', dasar: ['S-II.b.2-c-2'] },
      on: { ajukanKonsep: { target: 'menungguTandaTangan', meta: { dasar: ['S-II.b.2-c-2'] } }, ...tarik },
    },
    // c) "… yang ditandatangani oleh Pimpinan … dan/atau Pejabat Penilai Kinerja yang ditujukan kepada Pimpinan …"
    menungguTandaTangan: {
      meta: { pelaku: 'atasanBersangkutan', memutus: true, tenggat: 'persetujuanKonsep', dasar: ['S-II.b.2-c-3'] },
      on: {
        setujuiKonsep: {
          target: 'menungguPenerimaan',
          meta: { dasar: ['S-II.b.2-c-3'] },
          actions: [
            terbitkan({
              surat: 'suratTugas',
              penandatangan: 'atasanBersangkutan',
              kepada: ['puoDituju'],
              tembusan: ['pemohon', 'ketuaTim'],
              dasar: ['S-II.b.2-c-3'],
            }),
          ],
        },
        kembalikanKonsep: {
          guard: 'beralasan',
          target: 'menyusunPenugasan',
          meta: { dasar: ['S-II.b.2-c-3', 'T-SL-konsep-dikembalikan'] },
        },
        ...tarik,
      },
    },
    // d)
    menungguPenerimaan: {
      meta: { pelaku: 'pemohon', tenggat: 'penerimaan', dasar: ['S-II.b.2-d'] },
      on: { terima: { target: 'selesai', meta: { dasar: ['S-II.b.2-d'] } } },
    },
    selesai: { type: 'final', meta: { dasar: ['S-II.b.2-d'] } },
    ditolak: { type: 'final', meta: { dasar: ['S-II.b.2-e'] } },
    ditarik: stateDitarik,
  },
});
