/** Letters 1, 2, 3 and 6 of penunjukan lintas unit organisasi. */
import type { Permohonan } from '../../workflows/penunjukan-lintas-unit/skema.ts';
import { type BahanNaskah, namaUnit, orangPeran, rentang, type Susunan } from './bahan.ts';
import { susunSuratTugas } from './surat-tugas.ts';

/** The subject line, for a team as B-F 1-3 print it. */
const hal = (kata: string, { bentuk }: Permohonan) =>
  `${kata} pelibatan ${bentuk === 'tim' ? 'dalam Tim Kerja' : 'Pejabat Fungsional/Pelaksana'}`;

/** Text of the answers 2 and 3 that refers to the request. */
function jawaban(bahan: BahanNaskah, p: Permohonan) {
  const { suratPermohonan } = bahan;
  if (!suratPermohonan) throw new Error('an answer needs the letter that it answers');
  return {
    nomorPermohonan: suratPermohonan.nomor,
    tanggalPermohonan: suratPermohonan.tanggal,
    halPermohonan: suratPermohonan.hal,
    unitPemilik: namaUnit(bahan, p.unitPemilik),
    unitDituju: namaUnit(bahan, p.unitDituju),
    maksudTujuan: p.maksudTujuan,
    ...(bahan.rekomendasi ? { rekomendasi: bahan.rekomendasi } : {}),
  };
}

export const suratLintasUnit: Record<string, Susunan<Permohonan>> = {
  permohonanPelibatan: (bahan, p) => ({
    jenis: 'permohonanPelibatan',
    hal: hal('Permohonan', p),
    lampiran: '-',
    isi: {
      dasar: bahan.judulPeraturan,
      unitPemilik: namaUnit(bahan, p.unitPemilik),
      unitDituju: namaUnit(bahan, p.unitDituju),
      maksudTujuan: p.maksudTujuan,
      kompetensi: p.kompetensi,
      ekspektasi: p.ekspektasi,
      durasi: rentang(p.durasi),
      bentuk: p.bentuk,
      namaTim: p.namaTim,
      jumlahPersonel: p.jumlahPersonel,
      rincian: p.rincian,
    },
  }),
  persetujuanPelibatan: (bahan, p) => ({
    jenis: 'persetujuanPelibatan',
    hal: hal('Persetujuan', p),
    lampiran: '-',
    isi: { ...jawaban(bahan, p), pegawai: orangPeran(bahan, 'pegawaiDitugaskan') },
  }),
  penolakanPelibatan: (bahan, p) => ({
    jenis: 'penolakanPelibatan',
    hal: hal('Tidak setuju', p),
    lampiran: '-',
    isi: { ...jawaban(bahan, p), alasan: String(bahan.peristiwa.alasan) },
  }),
  suratTugas: (bahan, p) => susunSuratTugas(bahan, namaUnit(bahan, p.unitPemilik), p),
};
