/** Letters of penunjukan lintas instansi: 1, 2, 3 and 6, and those that only B-L 2.a.3 names. */
import type { Permohonan } from '../../workflows/penunjukan-lintas-instansi/skema.ts';
import { type BahanNaskah, namaUnit, orangPeran, rentang, type Susunan, sebutanPeran } from './bahan.ts';
import { suratLintasUnit } from './penunjukan-lintas-unit.ts';
import { susunSuratTugas } from './surat-tugas.ts';

/** The subject line. */
const hal = (kata: string, { bentuk }: Permohonan) =>
  `${kata} pelibatan ${bentuk === 'tim' ? 'dalam Tim Kerja' : 'Pejabat Fungsional/Pelaksana'} lintas instansi`;

/** The latest letter of one of these kinds, which this one follows up. */
function rujukan(bahan: BahanNaskah, ...jenis: string[]) {
  const surat = bahan.suratTerdahulu.filter((s) => jenis.includes(s.jenis)).at(-1);
  if (!surat) throw new Error(`no letter of kind ${jenis.join(', ')} to refer to`);
  return { nomor: surat.nomor, tanggal: surat.tanggal, hal: surat.hal };
}

const namaInstansi = (bahan: BahanNaskah, unit: string) => bahan.direktori.instansiUnit(unit)?.nama ?? unit;

const pelibatan = (bahan: BahanNaskah, p: Permohonan) => ({
  instansiPemohon: namaInstansi(bahan, p.unitPemilik),
  unitPemilik: namaUnit(bahan, p.unitPemilik),
  instansiDituju: namaInstansi(bahan, p.unitDituju),
  unitDituju: namaUnit(bahan, p.unitDituju),
  maksudTujuan: p.maksudTujuan,
});

/** The unit that owns the work, as the other instansi has to name it. */
const pemilik = (bahan: BahanNaskah, p: Permohonan) =>
  `${namaUnit(bahan, p.unitPemilik)}, ${namaInstansi(bahan, p.unitPemilik)}`;

const kriteria = (p: Permohonan) => ({
  kompetensi: p.kompetensi,
  ekspektasi: p.ekspektasi,
  durasi: rentang(p.durasi),
  bentuk: p.bentuk,
  namaTim: p.namaTim,
  jumlahPersonel: p.jumlahPersonel,
});

/** What the answers 2 and 3 say of the request that they answer. */
function jawaban(bahan: BahanNaskah, p: Permohonan) {
  const { nomor, tanggal, hal } = rujukan(bahan, 'permohonanPelibatan', 'permohonanAntarInstansi');
  return {
    nomorPermohonan: nomor,
    tanggalPermohonan: tanggal,
    halPermohonan: hal,
    unitPemilik: pemilik(bahan, p),
    unitDituju: namaUnit(bahan, p.unitDituju),
    maksudTujuan: p.maksudTujuan,
  };
}

const jabatanPeran = (bahan: BahanNaskah, peran: string) => sebutanPeran(bahan, [peran]).join(', ');

export const suratLintasInstansi: Record<string, Susunan<Permohonan>> = {
  permohonanPelibatan: (bahan, p) => ({
    ...(suratLintasUnit.permohonanPelibatan as Susunan<Permohonan>)(bahan, p),
    hal: hal('Permohonan', p),
  }),
  permohonanAntarInstansi: (bahan, p) => ({
    jenis: 'permohonanAntarInstansi',
    hal: hal('Permohonan', p),
    lampiran: '-',
    isi: {
      dasar: bahan.judulPeraturan,
      // The PUO pemilik kinerja who is the PyB himself has written no letter before.
      ...(bahan.suratTerdahulu.length > 0
        ? { rujukan: { dari: jabatanPeran(bahan, 'puoPemilik'), ...rujukan(bahan, 'permohonanPelibatan') } }
        : {}),
      ...pelibatan(bahan, p),
      ...kriteria(p),
      rincian: p.rincian,
    },
  }),
  instruksiPenugasan: (bahan, p) => {
    const rekomendator = jabatanPeran(bahan, 'puoDituju');
    return {
      jenis: 'instruksiPenugasan',
      hal: 'Instruksi penugasan pada instansi lain',
      lampiran: '-',
      isi: {
        rujukan: { dari: jabatanPeran(bahan, 'pybPemohon'), ...rujukan(bahan, 'permohonanAntarInstansi') },
        ...pelibatan(bahan, p),
        ...kriteria(p),
        ...(rekomendator === jabatanPeran(bahan, 'ppkDituju') ? {} : { pemberiRekomendasi: rekomendator }),
      },
    };
  },
  jawabanKetersediaan: (bahan, p) => {
    const { keberatan } = bahan.catatan;
    const tersedia = bahan.peristiwa.type === 'sampaikanDaftar';
    return {
      jenis: 'jawabanKetersediaan',
      hal: hal('Jawaban permohonan', p),
      lampiran: tersedia ? '1 (satu) berkas' : '-',
      isi: {
        rujukan: rujukan(bahan, 'instruksiPenugasan', 'pengembalianDaftar'),
        ...pelibatan(bahan, p),
        ...(bahan.rekomendasi ? { rekomendasi: bahan.rekomendasi } : {}),
        ...(keberatan ? { keberatan } : {}),
        ketersediaan: tersedia
          ? { tersedia, pegawai: orangPeran(bahan, 'pegawaiDitugaskan') }
          : { tersedia, alasan: String(bahan.peristiwa.alasan) },
      },
    };
  },
  pengembalianDaftar: (bahan, p) => ({
    jenis: 'pengembalianDaftar',
    hal: 'Pengembalian daftar Pejabat Fungsional atau pelaksana',
    lampiran: '-',
    isi: {
      rujukan: rujukan(bahan, 'jawabanKetersediaan'),
      ...pelibatan(bahan, p),
      alasan: String(bahan.peristiwa.alasan),
    },
  }),
  persetujuanPelibatan: (bahan, p) => ({
    jenis: 'persetujuanPelibatan',
    hal: hal('Jawaban permohonan', p),
    lampiran: '-',
    isi: {
      ...jawaban(bahan, p),
      pegawai: orangPeran(bahan, 'pegawaiDitugaskan'),
      ...(bahan.rekomendasi ? { rekomendasi: bahan.rekomendasi } : {}),
    },
  }),
  // His own reason, or the one that the PPK gave and he passes on.
  penolakanPelibatan: (bahan, p) => ({
    jenis: 'penolakanPelibatan',
    hal: hal('Tidak setuju', p),
    lampiran: '-',
    isi: { ...jawaban(bahan, p), alasan: String(bahan.peristiwa.alasan ?? bahan.catatan.alasan) },
  }),
  suratTugas: (bahan, p) => susunSuratTugas(bahan, pemilik(bahan, p), p),
};
