/**
 * Pengajuan sukarela lintas unit organisasi as Pasal 13 ayat (3) of the Bengkulu text has it: the PUO pemilik kinerja is
 * asked twice, orally and then in writing; the PUO bersangkutan writes the surat penugasan. States in the text's order.
 */
import { terbitkan } from '../runtime/mesin.ts';
import { stateDitarik } from '../runtime/penarikan.ts';
import {
  BENTUK,
  konteksAwal,
  lintasUnit,
  melapor,
  penerimaan,
  penerusan,
  penugasan,
  penulisan,
  setuju,
  tarik,
  timDituju,
  tolak,
  tolakDituju,
  verifikasi,
} from './bersama.ts';

const lisan = ['B-P-13-3-a', 'T-SL-lisan-dicatat'];

export const bengkuluPasal = lintasUnit.createMachine({
  id: 'pengajuanSukarelaLintasUnit.bengkuluPasal',
  context: konteksAwal,
  initial: 'permohonan',
  states: {
    // a "… menyampaikan permohonan secara lisan kepada Pimpinan Unit Organisasi pemilik kinerja"
    permohonan: {
      meta: { pelaku: 'pemohon', dasar: ['B-P-13-3-a'] },
      on: {
        ajukan: {
          guard: 'bukanKetua',
          target: 'pencatatan',
          meta: { dasar: lisan },
          actions: [timDituju(BENTUK.verifikasi.tugas)],
        },
      },
    },
    // An oral request is written down by who heard it, before he decides.
    pencatatan: {
      meta: { pelaku: 'puoDituju', memutus: true, tenggat: 'pencatatan', dasar: lisan },
      on: {
        catat: {
          target: 'menungguJawabanLisan',
          meta: { dasar: lisan },
          actions: [
            terbitkan({
              surat: 'catatanPermohonanLisan',
              penandatangan: 'puoDituju',
              kepada: ['pemohon'],
              tembusan: [],
              dasar: ['T-SL-lisan-dicatat'],
            }),
          ],
        },
        ...tarik,
      },
    },
    // b "Apabila Pimpinan Unit Organisasi menyetujui …": the first of his two answers
    menungguJawabanLisan: {
      meta: { pelaku: 'puoDituju', memutus: true, tenggat: 'jawaban', dasar: ['B-P-13-3-b-1'] },
      on: {
        setuju: { target: 'menulisPermohonan', meta: { dasar: ['B-P-13-3-b-1'] } },
        tolak: tolak('puoDituju', 'ditolak', [], ['T-SL-tolak']),
        ...tarik,
      },
    },
    // b "… menyampaikan surat permohonan … dengan ditembuskan kepada Pimpinan Unit Organisasi bersangkutan"
    menulisPermohonan: penulisan(['B-P-13-3-b-2', 'B-P-13-3-b-cc', ...BENTUK.permohonan], ['puoBersangkutan']),
    menungguVerifikasi: verifikasi(BENTUK.verifikasi),
    // c
    menungguJawaban: {
      meta: { pelaku: 'puoDituju', memutus: true, tenggat: 'jawaban', dasar: ['B-P-13-3-c-1'] },
      on: {
        setuju: setuju(['puoBersangkutan'], ['B-P-13-3-c-1', 'B-P-13-3-c-2'], BENTUK.setuju, BENTUK.setujuKetua),
        tolak: tolakDituju(['puoBersangkutan']),
        ...tarik,
      },
    },
    ditolak: { type: 'final', meta: { dasar: ['T-SL-tolak'] } },
    ditarik: stateDitarik,
    // d
    meneruskan: penerusan('menungguPenugasan', 'puoBersangkutan', [], ['B-P-13-3-d']),
    // e "Pimpinan Unit Organisasi membuat surat penugasan bagi Pejabat Fungsional atau Pejabat Pelaksana …"
    menungguPenugasan: penugasan('puoBersangkutan', ['B-P-13-3-e']),
    tidakDisetujuiAtasan: { type: 'final', meta: { dasar: ['T-SL-tolak-bersangkutan'] } },
    // f
    menungguPenerimaan: penerimaan('B-P-13-3-f'),
    melapor,
    selesai: { type: 'final', meta: { dasar: ['B-P-13-3-f'] } },
  },
});
