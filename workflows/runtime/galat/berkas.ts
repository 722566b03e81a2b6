/** Letters and files that are handed over or come in. */
export const berkas = {
  SURAT_BELUM_TERBIT: {
    pesan: 'Surat nomor {nomor} tidak dapat diserahkan: statusnya {status}.',
    perbaikan: 'Serahkan hanya surat yang sudah terbit; tidak ada yang diserahkan.',
    dasar: [],
    keluar: 5,
  },
  LAMPIRAN_TIDAK_DIKENAL: {
    pesan: 'Berkas "{nama}" (sidik {sidik}) belum diunggah.',
    perbaikan: 'Unggah berkas itu lebih dahulu, lalu kirim lagi.',
    dasar: [],
    keluar: 2,
  },
  BERKAS_TIDAK_DIKENAL: {
    pesan: 'Berkas dengan sidik "{sidik}" tidak ada dalam register.',
    perbaikan: 'Periksa sidiknya pada riwayat prosedur.',
    dasar: [],
    keluar: 4,
  },
  BERKAS_TERLALU_BESAR: {
    pesan: 'Berkas "{nama}" berukuran {ukuran} byte; paling besar {paling} byte.',
    perbaikan: 'Perkecil berkas itu, atau bagi menjadi beberapa.',
    dasar: [],
    keluar: 2,
  },
  JENIS_BERKAS_TIDAK_DITERIMA: {
    pesan: 'Isi berkas "{nama}" dikenali sebagai {jenis}; jenis itu tidak diterima.',
    perbaikan: 'Jenis yang diterima: {pilihan}.',
    dasar: [],
    keluar: 2,
  },
  NAMA_BERKAS_TIDAK_SESUAI: {
    pesan: 'Berkas "{nama}" ternyata berisi {jenis}.',
    perbaikan: 'Pilih berkas yang benar, atau beri namanya akhiran {akhiran}.',
    dasar: [],
    keluar: 2,
  },
  BERKAS_RUSAK: {
    pesan: 'Berkas "{nama}" tidak dapat dibaca sebagai {jenis}: {rincian}.',
    perbaikan: 'Simpan ulang dari aplikasi asalnya tanpa kata sandi, lalu unggah lagi.',
    dasar: [],
    keluar: 2,
  },
} as const;
