/** Parts of payloads, with all that their schemas ask for. */

/** People who are asked of another unit. */
export const KEBUTUHAN = {
  jalur: 'lintasUnit',
  unitDituju: 'unit-lain',
  maksudTujuan: 'Menyusun data.',
  kompetensi: ['Statistik'],
  ekspektasi: ['Satu dokumen'],
  jumlahPersonel: 1,
};

export const BERKAS = { nama: 'berkas.pdf', sha256: 'a'.repeat(64) };
/** Within the budget year of the examples. */
const waktu = { mulai: '2027-02-02', selesai: '2027-09-30' };

export const RENCANA = {
  kegiatan: [{ sasaran: 'Peta', indikator: 'Jumlah', kegiatan: 'Inventarisasi', target: '40', satuan: 'unit', waktu }],
  petaProsesBisnis: BERKAS,
};

export const KAK = {
  judul: 'Peta',
  latarBelakang: 'Belum ada peta.',
  maksudTujuan: 'Menyusun peta.',
  sasaran: 'Satu dokumen.',
  tahapan: [{ kegiatan: 'Inventarisasi', target: '40 unit', waktu }],
  anggaran: [{ uraian: 'Rapat', jumlah: 1_000_000 }],
};
