/** "Tahap Pelaksanaan": states that all variants share, each with the clauses of its own text. */
import { mulaiAnak } from '../runtime/anak.ts';
import { beritahu, periksa } from '../runtime/mesin.ts';
import { mintaEvaluasi } from './anak.ts';
import { siklus } from './bersama.ts';
import { anakMenyusul, anakMenyusulPelapor, catatTim, type libatkan } from './perencanaan.ts';

/** Clauses of one text, by what they let happen. */
export interface DasarPelaksanaan {
  rincian: string[];
  kerja: string[];
  pemantauan: string[];
  umpanBalik: string[];
  laporanIndividu: string[];
  laporanKetua: string[];
  laporanAnggota: string[];
  laporanDiminta: string[];
  kendala: string[];
  putusan: string[];
  pihak: string[];
  hasil: string[];
  libatkan: ReturnType<typeof libatkan>;
}

const PELAKSANA = ['pelapor', 'anggota'];
/** A report to the PUO, or of an anggota to his ketua. */
const laporan = (hal: string, kepada: 'puoPemilik' | 'pelapor', dasar: string[]) =>
  beritahu({ kepada: [kepada], hal, dasar });

/** The work itself: what may be done at any time of it. */
function pelaksanaan(d: DasarPelaksanaan) {
  const dilaporkan = (dasar: string[]) => ({
    target: 'pelaksanaan',
    // Each report opens the next round, with its deadline.
    reenter: true,
    meta: { dasar: [...dasar, 'T-SIK-pelapor'] },
    actions: [laporan('Laporan pelaksanaan tugas', 'puoPemilik', dasar)],
  });
  return siklus.createStateConfig({
    meta: { pelaku: 'pelapor', tenggat: 'laporanBerkala', dasar: d.kerja },
    on: {
      lapor: [
        { guard: 'individuMelapor', ...dilaporkan(d.laporanIndividu) },
        { guard: 'pelaporMelapor', ...dilaporkan(d.laporanKetua) },
      ],
      laporKepadaKetua: {
        guard: 'anggotaMelapor',
        meta: { pelaku: 'anggota', dasar: [...d.laporanAnggota, 'T-SIK-pelapor'] },
        actions: [laporan('Laporan pelaksanaan tugas anggota', 'pelapor', d.laporanAnggota)],
      },
      mintaLaporan: diminta(d),
      pantau: {
        meta: { pelaku: 'puoPemilik', dasar: d.pemantauan },
        actions: [beritahu({ kepada: PELAKSANA, hal: 'Umpan balik atas pelaksanaan kegiatan', dasar: d.pemantauan })],
      },
      beriUmpanBalik: {
        meta: { dasar: d.umpanBalik },
        actions: [beritahu({ kepada: ['anggota'], hal: 'Umpan balik ketua tim', dasar: d.umpanBalik })],
      },
      sampaikanKendala: {
        guard: 'kendalaSah',
        target: 'kendala',
        meta: { dasar: [...d.kendala, ...d.pihak, 'T-SIK-kendala-pihak'] },
        actions: [
          'catatPihak',
          periksa({ hal: 'pihakDikenal', dasar: d.pihak }),
          beritahu({
            kepada: ['pihakTerkait'],
            hal: 'Kendala pelaksanaan tugas yang memerlukan tindak lanjut',
            dasar: [...d.pihak, 'T-SIK-kendala-pihak'],
          }),
        ],
      },
      libatkan: d.libatkan,
      // Another ketua has the next round of reports.
      catatTim: { ...catatTim, target: 'pelaksanaan', reenter: true, meta: { ...catatTim.meta, pelaku: 'puoPemilik' } },
      serahkanHasil: {
        target: 'evaluasi',
        meta: { dasar: [...d.hasil, 'T-SIK-evaluasi'] },
        actions: [
          ...mulaiAnak(mintaEvaluasi),
          beritahu({ kepada: ['anggota', 'puoPemilik'], hal: 'Hasil pelaksanaan kegiatan diserahkan', dasar: d.hasil }),
        ],
      },
      anakSelesai: anakMenyusulPelapor('pelaksanaan'),
    },
  });
}

/** The PUO may ask for a report at any time; who is asked has a task of his own. */
const diminta = (d: DasarPelaksanaan) =>
  ({
    guard: 'pelaksanaDimintai',
    target: 'laporanDiminta',
    reenter: true,
    meta: { pelaku: 'puoPemilik', dasar: [...d.laporanDiminta, 'T-SIK-laporan-diminta'] },
    actions: ['catatPermintaan'],
  }) as const;

/** Who asked is content with what he has. */
const cukupkan = (dasar: string[]) =>
  ({
    target: 'pelaksanaan',
    meta: { pelaku: 'puoPemilik', dasar },
    actions: ['kembaliBekerja', beritahu({ kepada: PELAKSANA, hal: 'Pelaksanaan kegiatan dilanjutkan', dasar })],
  }) as const;

function laporanDiminta(d: DasarPelaksanaan) {
  const dasar = [...d.laporanDiminta, 'T-SIK-laporan-diminta'];
  const meta = { dasar: [...dasar, 'T-SIK-pelapor'] };
  const kabar = laporan('Laporan yang diminta', 'puoPemilik', dasar);
  return siklus.createStateConfig({
    meta: { pelaku: 'dimintaiLaporan', setiap: true, tenggat: 'laporanDiminta', dasar },
    on: {
      lapor: [
        { guard: 'dimintaiTerakhirMelapor', target: 'pelaksanaan', meta, actions: ['kembaliBekerja', kabar] },
        { guard: 'dimintaiMelapor', meta, actions: ['catatSudah', kabar] },
      ],
      mintaLaporan: diminta(d),
      cukupkan: cukupkan(['T-SIK-laporan-diminta']),
      anakSelesai: anakMenyusul,
    },
  });
}

/** "… permasalahan dan kendala beserta alternatif rekomendasi … untuk diputuskan dan/atau ditindaklanjuti" */
function kendala(d: DasarPelaksanaan) {
  return siklus.createStateConfig({
    meta: { pelaku: 'puoPemilik', memutus: 'pelapor', tenggat: 'kendala', dasar: d.putusan },
    on: {
      putuskanKendala: [
        {
          guard: 'adaPihak',
          target: 'tindakLanjut',
          meta: { dasar: [...d.putusan, ...d.pihak, 'T-SIK-kendala-pihak'] },
          actions: ['giliranPihak', beritahu({ kepada: PELAKSANA, hal: 'Kendala telah diputuskan', dasar: d.putusan })],
        },
        {
          target: 'pelaksanaan',
          meta: { dasar: d.putusan },
          actions: [
            'kembaliBekerja',
            beritahu({ kepada: PELAKSANA, hal: 'Kendala telah diputuskan', dasar: d.putusan }),
          ],
        },
      ],
      anakSelesai: anakMenyusul,
    },
  });
}

/** "… masing-masing Pimpinan Unit Organisasi … untuk ditindaklanjuti sesuai dengan tugas dan fungsi …" */
function tindakLanjut(d: DasarPelaksanaan) {
  const dasar = [...d.pihak, 'T-SIK-kendala-pihak'];
  const kabar = beritahu({ kepada: ['puoPemilik', ...PELAKSANA], hal: 'Kendala telah ditindaklanjuti', dasar });
  return siklus.createStateConfig({
    meta: { pelaku: 'penindakLanjut', tenggat: 'kendala', dasar },
    on: {
      tindaklanjuti: [
        { guard: 'adaPihak', target: 'tindakLanjut', reenter: true, meta: { dasar }, actions: ['giliranPihak', kabar] },
        { target: 'pelaksanaan', meta: { dasar }, actions: ['kembaliBekerja', kabar] },
      ],
      cukupkan: cukupkan(['T-SIK-kendala-pihak']),
      anakSelesai: anakMenyusul,
    },
  });
}

export const tahapPelaksanaan = (d: DasarPelaksanaan) => ({
  // "Tahapan pelaksanaan dimulai dari penyusunan rincian pelaksanaan kegiatan …"
  rincianKegiatan: siklus.createStateConfig({
    meta: { pelaku: 'pelapor', tenggat: 'perencanaan', dasar: d.rincian },
    on: {
      susunRincian: {
        target: 'pelaksanaan',
        meta: { dasar: d.rincian },
        actions: [
          beritahu({
            kepada: ['anggota', 'puoPemilik'],
            hal: 'Rincian pelaksanaan kegiatan disusun',
            dasar: d.rincian,
          }),
        ],
      },
      anakSelesai: anakMenyusulPelapor('rincianKegiatan'),
    },
  }),
  pelaksanaan: pelaksanaan(d),
  laporanDiminta: laporanDiminta(d),
  kendala: kendala(d),
  tindakLanjut: tindakLanjut(d),
});
