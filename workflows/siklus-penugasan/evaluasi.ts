/** "Tahap Evaluasi" and what follows upon it: states that the variants share, each with the clauses of its own text. */
import { mulaiAnak } from '../runtime/anak.ts';
import { beritahu, bersangkutan, terbitkan } from '../runtime/mesin.ts';
import { mintaPenilaian } from './anak.ts';
import { siklus } from './bersama.ts';
import { anakMenyusul, anakMenyusulPelapor } from './perencanaan.ts';

/** Clauses of one text, by what they let happen. */
export interface DasarEvaluasi {
  evaluasi: string[];
  /** Reports on everybody's work, for the appraisals; of a team alone, or of an individu too. */
  kinerja: string[];
  kinerjaIndividu: boolean;
  /** Appraisal of people from other units; empty where the text has none. */
  penilaian: string[];
}

const SEMUA = ['perencanaan', 'pelapor', 'anggota'];
const berakhir = (dasar: string[]) => beritahu({ kepada: SEMUA, hal: 'Siklus penugasan selesai', dasar });

/** The result is with its reviewers, in a procedure of its own; until they accept it, the siklus stays open. */
function evaluasi({ evaluasi: dasar, kinerjaIndividu }: DasarEvaluasi) {
  const selesai = {
    guard: 'evaluasiIndividuDiterima',
    target: 'selesai',
    meta: { dasar },
    actions: ['catatAnakSelesai', berakhir(dasar)],
  } as const;
  return siklus.createStateConfig({
    meta: { dasar: [...dasar, 'T-SIK-evaluasi'] },
    on: {
      anakSelesai: [
        ...(kinerjaIndividu ? [] : [selesai]),
        { guard: 'evaluasiDiterima', target: 'laporanKinerja', meta: { dasar }, actions: ['catatAnakSelesai'] },
        {
          guard: 'evaluasiTidakDiterima',
          target: 'pelaksanaan',
          meta: { dasar: ['T-SIK-evaluasi'] },
          actions: [
            'catatAnakSelesai',
            beritahu({
              kepada: ['pelapor', 'puoPemilik'],
              hal: 'Evaluasi berakhir tanpa penerimaan hasil; pelaksanaan dilanjutkan',
              dasar: ['T-SIK-evaluasi'],
            }),
          ],
        },
        anakMenyusul,
      ],
    },
  });
}

/** "… melaporkan hasil kinerja … kepada pejabat penilai kinerja dan pimpinan unit organisasi yang bersangkutan …" */
function laporanKinerja({ kinerja, penilaian }: DasarEvaluasi) {
  const surat = terbitkan({
    surat: 'laporanKinerja',
    penandatangan: 'pelapor',
    kepada: [bersangkutan('ppk', 'pegawaiDitugaskan'), bersangkutan('pimpinan', 'pegawaiDitugaskan')],
    tembusan: ['puoPemilik'],
    dasar: kinerja,
  });
  const selesai = {
    target: 'selesai',
    meta: { dasar: kinerja },
    actions: ['catatKinerja', surat, berakhir(kinerja)],
  } as const;
  return siklus.createStateConfig({
    meta: { pelaku: 'pelapor', tenggat: 'laporanKinerja', dasar: kinerja },
    on: {
      laporkanKinerja:
        penilaian.length === 0
          ? { guard: 'kinerjaLengkap', ...selesai }
          : [
              { guard: 'kinerjaLengkapTanpaUnitLain', ...selesai },
              {
                guard: 'kinerjaLengkap',
                target: 'permintaanPenilaian',
                meta: { dasar: kinerja },
                actions: ['catatKinerja', surat],
              },
            ],
      anakSelesai: anakMenyusulPelapor('laporanKinerja'),
    },
  });
}

/** Appraisal of each one from another unit of the instansi: the text has it for nobody else. */
const tahapPenilaian = (dasar: string[]) => ({
  permintaanPenilaian: siklus.createStateConfig({
    meta: { pelaku: 'puoPemilik', tenggat: 'penilaian', dasar },
    on: {
      mintaPenilaian: { target: 'penilaian', meta: { dasar }, actions: ['catatDinilai', ...mulaiAnak(mintaPenilaian)] },
      akhiri: {
        guard: 'beralasan',
        target: 'selesai',
        meta: { dasar: ['T-SIK-penilaian', 'T-alasan'] },
        actions: [berakhir(['T-SIK-penilaian'])],
      },
      anakSelesai: anakMenyusul,
    },
  }),
  penilaian: siklus.createStateConfig({
    meta: { dasar },
    on: {
      anakSelesai: [
        {
          guard: 'semuaDinilai',
          target: 'selesai',
          meta: { dasar },
          actions: ['catatAnakSelesai', berakhir(dasar)],
        },
        { ...anakMenyusul, guard: 'penilaianTerbuka' },
        {
          target: 'permintaanPenilaian',
          meta: { dasar: ['T-SIK-penilaian'] },
          actions: ['catatAnakSelesai', 'tambahPelaksana'],
        },
      ],
    },
  }),
});

export const tahapEvaluasi = (d: DasarEvaluasi) => ({
  evaluasi: evaluasi(d),
  laporanKinerja: laporanKinerja(d),
  ...(d.penilaian.length > 0 ? tahapPenilaian(d.penilaian) : {}),
  selesai: siklus.createStateConfig({ type: 'final', meta: { dasar: d.evaluasi } }),
});
