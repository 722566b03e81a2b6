/**
 * Pengajuan sukarela lintas unit organisasi as Lampiran I, BAB II.B angka 2 huruf b angka 2) of the Bengkulu text has it:
 * a letter to the PUO dituju, his agreement forwarded to the PPK bersangkutan, who assigns. States in the text's order.
 */
import { stateDitarik } from '../runtime/penarikan.ts';
import {
  BENTUK,
  konteksAwal,
  lintasUnit,
  melapor,
  penerimaan,
  penerusan,
  penugasan,
  setuju,
  suratPermohonan,
  tarik,
  timDituju,
  tolakDituju,
  verifikasi,
} from './bersama.ts';

const surat = ['B-L-2.b.2-a', 'B-L-2.b.2-a-cc', ...BENTUK.permohonan];
const ajukan = {
  meta: { dasar: ['B-L-2.b-0', ...surat] },
  actions: [timDituju(BENTUK.verifikasi.tugas), suratPermohonan(['ppkBersangkutan', 'puoBersangkutan'], surat)],
};

export const bengkuluLampiran = lintasUnit.createMachine({
  id: 'pengajuanSukarelaLintasUnit.bengkuluLampiran',
  context: konteksAwal,
  initial: 'permohonan',
  states: {
    // a) "… dengan tembusan Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi bersangkutan"
    permohonan: {
      meta: { pelaku: 'pemohon', dasar: ['B-L-2.b-0', 'B-L-2.b.2-a'] },
      on: {
        ajukan: [
          { ...ajukan, guard: 'ketuaOrangLain', target: 'menungguVerifikasi' },
          { ...ajukan, guard: 'bukanKetua', target: 'menungguJawaban' },
        ],
      },
    },
    menungguVerifikasi: verifikasi(BENTUK.verifikasi),
    // b)
    menungguJawaban: {
      meta: { pelaku: 'puoDituju', memutus: true, tenggat: 'jawaban', dasar: ['B-L-2.b.2-b-1'] },
      on: {
        setuju: setuju(['puoBersangkutan'], ['B-L-2.b.2-b-1'], BENTUK.setuju, BENTUK.setujuKetua),
        tolak: tolakDituju(['puoBersangkutan']),
        ...tarik,
      },
    },
    ditolak: { type: 'final', meta: { dasar: ['T-SL-tolak'] } },
    ditarik: stateDitarik,
    // b) "… kepada Pejabat Penilai Kinerja dengan tembusan Pimpinan Unit Organisasi bersangkutan"
    meneruskan: penerusan(
      'menungguPenugasan',
      'ppkBersangkutan',
      ['puoBersangkutan'],
      ['B-L-2.b.2-b-2', 'B-L-2.b.2-b-cc'],
    ),
    // c) "Apabila Pejabat Penilai Kinerja bersangkutan menyetujui …"
    menungguPenugasan: penugasan('ppkBersangkutan', ['B-L-2.b.2-c-1', 'B-L-2.b.2-c-2']),
    tidakDisetujuiAtasan: { type: 'final', meta: { dasar: ['T-SL-tolak-bersangkutan'] } },
    // d)
    menungguPenerimaan: penerimaan('B-L-2.b.2-d'),
    melapor,
    selesai: { type: 'final', meta: { dasar: ['B-L-2.b.2-d'] } },
  },
});
