/** What the HTTP API refuses by itself, and what the dispatcher does not know. */
export const api = {
  BELUM_MASUK: {
    pesan: 'Anda belum masuk: {rincian}.',
    perbaikan: 'Masuk lagi (atau minta token baru), lalu ulangi.',
    dasar: [],
    keluar: 3,
  },
  TIDAK_BERHAK: {
    pesan: 'Anda tidak berhak {hal}.',
    perbaikan: 'Mintalah yang berhak melakukannya, atau pengelola bila peran Anda keliru.',
    dasar: [],
    keluar: 3,
  },
  PERMINTAAN_ASING: {
    pesan: 'Permintaan ini tidak datang dari halaman sistem-kerja sendiri.',
    perbaikan: 'Buka halaman sistem-kerja pada alamatnya sendiri, lalu ulangi di sana.',
    dasar: [],
    keluar: 3,
  },
  ALAMAT_TIDAK_DIKENAL: {
    pesan: 'Alamat {alamat} tidak ada.',
    perbaikan: 'Periksa alamat dan caranya (GET atau POST); daftarnya ada di /openapi.json.',
    dasar: [],
    keluar: 4,
  },
  ISI_TERLALU_BESAR: {
    pesan: 'Isi permintaan melebihi {batas} kB.',
    perbaikan: 'Kirim isi yang lebih kecil.',
    dasar: [],
    keluar: 2,
  },
  TERLALU_SERING: {
    pesan: 'Terlalu banyak permintaan dalam waktu singkat.',
    perbaikan: 'Tunggu {detik} detik, lalu ulangi.',
    dasar: [],
    keluar: 5,
  },
  KIRIMAN_TIDAK_DIKENAL: {
    pesan: 'Tidak ada kiriman "{kiriman}" yang belum sampai.',
    perbaikan: 'Periksa id kiriman; yang belum sampai tampil pada siskerja kiriman.',
    dasar: [],
    keluar: 4,
  },
  LANGGANAN_TIDAK_DIKENAL: {
    pesan: 'Langganan webhook "{langganan}" tidak ada.',
    perbaikan: 'Periksa id langganan; semuanya tampil pada siskerja langganan daftar.',
    dasar: [],
    keluar: 4,
  },
} as const;
