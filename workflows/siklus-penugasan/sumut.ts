/**
 * Siklus penugasan as the Sumatera Utara text has it (II, II.a.1 for an individu, II.a.2 for a tim): perjanjian kinerja,
 * then the dialog kinerja step by step, nine for an individu, eight for a tim; pelaksanaan; evaluasi. States stand in the
 * text's order.
 */
import { beritahu } from '../runtime/mesin.ts';
import { stateDitarik } from '../runtime/penarikan.ts';
import { konteksAwal, siklus } from './bersama.ts';
import { tahapEvaluasi } from './evaluasi.ts';
import { tahapPelaksanaan } from './pelaksanaan.ts';
import {
  type Arah,
  anakMenyusul,
  lanjutkan,
  libatkan,
  minta,
  pembentukanTim,
  penarikanSiklus,
  penugasan,
} from './perencanaan.ts';

const ARAH: Arah = { lanjut: 'jenisRencanaHasil', kembali: 'pembagianPeran' };
const PELIBATAN = ['S-II.a-0', 'S-II.a.2-libat-1'];
const KETUA = ['S-II.a.2-b-0-1', 'S-II.a.2-b-0-2'];
const PERJANJIAN = ['S-II-0-3', 'S-II-0-5'];
const UBAH = ['S-II-0-4'];
const KLARIFIKASI = ['S-II.a.2-a-0-3'];
const diminta = libatkan('sesuaiSumut', PELIBATAN);

/** A step of the dialog has the same number in both lists. */
const dasarDialog = (n: number) => [`S-II.a.1-a-${n}`, `S-II.a.2-a-${n}`];
/** Before anybody is assigned: the head of the unit and the PPK, either of whom notes the step. */
const dialogPimpinan = (n: number, berikut: string) =>
  siklus.createStateConfig({
    meta: { pelaku: 'pimpinanPenilai', tenggat: 'perencanaan', dasar: [...dasarDialog(n), 'T-SIK-dialog'] },
    on: {
      catatDialog: { target: berikut, meta: { dasar: [...dasarDialog(n), 'T-SIK-dialog'] } },
      ...penarikanSiklus,
    },
  });

const DIALOG = { kepada: ['pelapor', 'anggota'], hal: 'Hasil dialog kinerja dituangkan dalam SKP' };
/** With those who are assigned: the PPK notes what came of it, and each of them is told. */
const dialogPegawai = (dasar: string[], berikut: string) =>
  ({ target: berikut, meta: { dasar }, actions: [beritahu({ ...DIALOG, dasar })] }) as const;

const kerja = tahapPelaksanaan({
  rincian: ['S-II.a.2-d-3-a', 'S-II.a.2-d-3-b'],
  kerja: ['S-II.a.1-b-0', 'S-II.a.2-b-2'],
  pemantauan: ['S-II.a.2-b-4', 'S-II.a.2-d-1-e', 'S-III-1-b'],
  umpanBalik: ['S-II.a.2-d-3-d', 'S-III-1-b'],
  laporanIndividu: ['S-III-1-b'],
  laporanKetua: ['S-II.a.2-b-4'],
  laporanAnggota: ['S-II.a.2-d-4-c'],
  laporanDiminta: ['S-II.a.2-b-4'],
  kendala: ['S-II.a.2-b-3-1'],
  putusan: ['S-II.a.2-b-3-2'],
  pihak: ['S-II.a.2-b-5'],
  hasil: ['S-II.a.1-c-1-1', 'S-II.a.2-c-1-1'],
  libatkan: diminta,
});

export const sumut = siklus.createMachine({
  id: 'siklusPenugasan.sumut',
  context: konteksAwal,
  initial: 'perjanjianKinerja',
  states: {
    // "… menetapkan Perjanjian Kinerja … sebelum pelaksanaan penugasan kegiatan."
    perjanjianKinerja: {
      meta: { pelaku: 'level1', dasar: PERJANJIAN },
      on: {
        ajukan: {
          target: 'gambaranOrganisasi',
          meta: { dasar: [...PERJANJIAN, 'T-SIK-unit', 'T-SIK-sifat'] },
          actions: ['catatPekerjaan'],
        },
      },
    },
    gambaranOrganisasi: dialogPimpinan(1, 'ekspektasiPimpinan'),
    ekspektasiPimpinan: dialogPimpinan(2, 'manualIndikator'),
    manualIndikator: dialogPimpinan(3, 'strategiPencapaian'),
    strategiPencapaian: dialogPimpinan(4, 'pembagianPeran'),
    // 5) "Membagi peran pegawai berdasarkan strategi pencapaian hasil kerja."
    pembagianPeran: {
      meta: { pelaku: 'puoPemilik', tenggat: 'perencanaan', dasar: [...dasarDialog(5), 'S-II-0-6'] },
      on: {
        bagiPeran: [
          {
            guard: 'sesuaiSumutBercalon',
            target: 'pengenalanKedudukan',
            meta: { dasar: [...dasarDialog(5), 'S-II-0-6', 'T-SIK-satu-individu'] },
            actions: ['catatStrategi'],
          },
          {
            guard: 'sesuaiSumutMembentukTim',
            target: 'pembentukanTim',
            meta: { dasar: [...dasarDialog(5), ...KETUA] },
            actions: ['catatStrategi', ...minta],
          },
          {
            guard: 'sesuaiSumut',
            target: 'penugasan',
            meta: { dasar: [...dasarDialog(5), ...PELIBATAN, 'T-SIK-satu-individu'] },
            actions: ['catatStrategi', ...minta],
          },
        ],
        lanjutkan: lanjutkan('jenisRencanaHasil'),
        ...penarikanSiklus,
      },
    },
    // "Sebelum memperoleh penugasan, masing-masing … wajib mengetahui kedudukan … serta … Pejabat Penilai Kinerjanya."
    pengenalanKedudukan: {
      meta: { pelaku: 'calonPelaksana', setiap: true, tenggat: 'pengenalan', dasar: ['S-II-0-2'] },
      on: {
        ketahui: [
          {
            guard: 'semuaCalonTahuMembentukTim',
            target: 'pembentukanTim',
            meta: { dasar: ['S-II-0-2', ...KETUA] },
            actions: [...minta],
          },
          {
            guard: 'semuaCalonTahu',
            target: 'penugasan',
            meta: { dasar: ['S-II-0-2', 'S-II.a-0'] },
            actions: [...minta],
          },
          { meta: { dasar: ['S-II-0-2'] }, actions: ['catatSudah'] },
        ],
        ...penarikanSiklus,
      },
    },
    penugasan: penugasan(ARAH, PELIBATAN, diminta),
    pembentukanTim: pembentukanTim(ARAH, KETUA),
    jenisRencanaHasil: {
      meta: { pelaku: 'pimpinanPenilai', tenggat: 'perencanaan', dasar: [...dasarDialog(6), 'T-SIK-dialog'] },
      on: {
        catatDialog: { target: 'ekspektasiPegawai', meta: { dasar: [...dasarDialog(6), 'T-SIK-dialog'] } },
        anakSelesai: anakMenyusul,
      },
    },
    // 7) "Menetapkan dan mengklarifikasi ekspektasi … serta menuangkan dalam Format SKP."
    ekspektasiPegawai: {
      meta: { pelaku: 'ppk', tenggat: 'perencanaan', dasar: [...dasarDialog(7), 'S-II.a.2-a-0-1', 'S-II.a.2-a-0-2'] },
      on: {
        catatDialog: dialogPegawai([...dasarDialog(7), 'S-II-0-1'], 'kesepakatanSumberDaya'),
        anakSelesai: anakMenyusul,
      },
    },
    // 8) "Menyepakati sumber daya … serta menuangkan dalam Format Lampiran SKP."
    kesepakatanSumberDaya: {
      meta: { pelaku: 'ppk', tenggat: 'perencanaan', dasar: dasarDialog(8) },
      on: {
        catatDialog: [
          { guard: 'individu', ...dialogPegawai(dasarDialog(8), 'targetButirKegiatan') },
          dialogPegawai(dasarDialog(8), 'rincianKegiatan'),
        ],
        anakSelesai: anakMenyusul,
      },
    },
    // 9) "Penentuan target kinerja yang berkaitan dengan butir kegiatan … setelah dilaksanakan dialog kinerja …"
    targetButirKegiatan: {
      meta: { pelaku: 'ppk', tenggat: 'perencanaan', dasar: ['S-II.a.1-a-9'] },
      on: {
        catatDialog: dialogPegawai(['S-II.a.1-a-9'], 'pelaksanaan'),
        anakSelesai: anakMenyusul,
      },
    },
    ...kerja,
    pelaksanaan: {
      ...kerja.pelaksanaan,
      on: {
        ...kerja.pelaksanaan.on,
        // "Penetapan dan klarifikasi ekspektasi dilakukan sepanjang tahun kinerja."
        klarifikasi: {
          meta: { pelaku: 'pimpinanPenilai', dasar: KLARIFIKASI },
          actions: [beritahu({ ...DIALOG, dasar: KLARIFIKASI })],
        },
        // "Dalam hal terjadi perubahan kegiatan maka harus dilakukan perubahan Perjanjian Kinerja …"
        ubahPerjanjian: {
          meta: { pelaku: 'puoPemilik', dasar: UBAH },
          actions: [
            'ubahPekerjaan',
            beritahu({ kepada: ['ppk', 'pelapor', 'anggota'], hal: 'Perjanjian kinerja diubah', dasar: UBAH }),
          ],
        },
      },
    },
    ...tahapEvaluasi({
      evaluasi: ['S-II.a.1-c-1-2', 'S-II.a.2-c-1-2', 'S-II.a.1-c-2', 'S-II.a.2-c-2'],
      kinerja: ['S-II.a.2-d-3-e'],
      kinerjaIndividu: false,
      penilaian: [],
    }),
    ditarik: stateDitarik,
  },
});
