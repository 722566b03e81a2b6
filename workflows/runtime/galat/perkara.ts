/** Where a case stands when something reaches it, and whether its outcome is known. */
export const perkara = {
  TUGAS_TERTUTUP: {
    pesan: 'Tugas ini sudah diselesaikan oleh {oleh} pada {pada}.',
    perbaikan: 'Tidak ada yang perlu dilakukan.',
    dasar: [],
    keluar: 5,
  },
  PUTARAN_LAMA: {
    pesan: 'Keputusan ini untuk putaran {putaran}; sekarang putaran {sekarang}.',
    perbaikan: 'Buka kembali tugasnya, lalu putuskan pada putaran yang berjalan.',
    dasar: [],
    keluar: 5,
  },
  TUGAS_BELUM_DIBUKA: {
    pesan: 'Tugas "{tugas}" putaran {putaran} belum dibuka.',
    perbaikan: 'Tunggu sampai prosedur tiba pada langkah ini.',
    dasar: [],
    keluar: 5,
  },
  PERISTIWA_TIDAK_BERLAKU: {
    pesan: 'Tindakan "{peristiwa}" tidak berlaku pada langkah "{tugas}".',
    perbaikan: 'Tindakan yang berlaku: {pilihan}.',
    dasar: [],
    keluar: 2,
  },
  TIDAK_DAPAT_DITARIK: {
    pesan: 'Prosedur ini tidak dapat ditarik lagi: surat akhirnya sudah terbit atau prosedurnya sudah berakhir.',
    perbaikan: 'Mintalah pembatalan kepada pejabat yang menerbitkan surat itu.',
    dasar: ['T-penarikan'],
    keluar: 5,
  },
  ANAK_TIDAK_DIKENAL: {
    pesan: 'Prosedur "{anak}" bukan prosedur anak yang sedang berjalan dari prosedur ini.',
    perbaikan: 'Prosedur anak dimulai dan dilaporkan oleh induknya sendiri; tidak ada yang perlu dikirim.',
    dasar: [],
    keluar: 2,
  },
  PROSEDUR_ACUAN_TIDAK_DIKENAL: {
    pesan: 'Prosedur "{prosedur}" yang diacu tidak ada atau tidak memiliki peran {peran}.',
    perbaikan: 'Periksa id prosedur yang diacu, mis. id pembentukan tim kerja.',
    dasar: [],
    keluar: 2,
  },
  PROSEDUR_SELESAI: {
    pesan: 'Prosedur ini sudah berakhir ({hasil}); langkah terakhir oleh {oleh} pada {pada}.',
    perbaikan: 'Mulailah prosedur baru bila masih diperlukan.',
    dasar: [],
    keluar: 5,
  },
  ID_KEPUTUSAN_TERPAKAI: {
    pesan: 'Id keputusan ini sudah dipakai untuk keputusan lain.',
    perbaikan: 'Gunakan id baru untuk keputusan baru.',
    dasar: [],
    keluar: 5,
  },
  ID_PROSEDUR_TERPAKAI: {
    pesan: 'Id prosedur "{prosedur}" sudah dipakai untuk permohonan lain.',
    perbaikan: 'Gunakan id baru untuk permohonan baru.',
    dasar: [],
    keluar: 5,
  },
  BELUM_TERJAWAB: {
    pesan: 'Belum ada hasil dalam {detik} detik; masukan sudah tercatat dan tetap akan diproses.',
    perbaikan: 'Lihat hasilnya nanti pada prosedur {prosedur}; mengirim ulang dengan id yang sama aman.',
    dasar: [],
    keluar: 7,
  },
  LAYANAN_TIDAK_TERJANGKAU: {
    pesan: 'Layanan {layanan} tidak terjangkau: {rincian}',
    perbaikan: 'Pastikan layanan itu, atau sistem-kerja (npm start), sedang berjalan, lalu coba lagi.',
    dasar: [],
    keluar: 7,
  },
  SURAT_TIDAK_DIKENAL: {
    pesan: 'Surat "{surat}" tidak ada dalam register.',
    perbaikan: 'Periksa id atau nomor surat.',
    dasar: [],
    keluar: 4,
  },
  PERATURAN_TIDAK_SAH: {
    pesan: 'Data peraturan tidak dapat dipakai: {rincian}',
    perbaikan: 'Perbaiki berkas pada tempat yang disebut, lalu periksa lagi.',
    dasar: [],
    keluar: 2,
  },
  CATATAN_BERBEDA: {
    pesan: 'Riwayat, mesin, dan register tidak cocok: {rincian}',
    perbaikan: 'Laporkan kepada pengelola; catatan telah berubah di luar prosedur.',
    dasar: [],
    keluar: 6,
  },
} as const;
