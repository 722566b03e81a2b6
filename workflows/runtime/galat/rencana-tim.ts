/** Rencana Aksi and Kerangka Acuan Kerja of a team. */
export const rencanaTim = {
  TIM_TIDAK_BERJALAN: {
    pesan: 'Tim kerja "{prosedur}" tidak ada, sudah berakhir, atau bukan tim dengan nama dan unit pemilik kinerja itu.',
    perbaikan: 'Isi "tim" dengan id pembentukan tim kerja yang berjalan, dengan "namaTim" dan "unitPemilik" yang sama.',
    dasar: ['B-F-6-tugas-b-1', 'B-F-6-tugas-d-1', 'B-F-7-2-1-b-1', 'B-F-7-2-1-d-1'],
    keluar: 2,
  },
  BUKAN_KETUA_TIM: {
    pesan: 'Rencana Aksi dan Kerangka Acuan Kerja disusun dan disampaikan oleh Ketua Tim Kerja itu.',
    perbaikan: 'Mintalah Ketua Tim Kerja yang bersangkutan.',
    dasar: ['B-F-6-tugas-b-1', 'B-F-6-tugas-d-1', 'B-F-7-2-1-b-1', 'B-F-7-2-1-d-1'],
    keluar: 3,
  },
  BUKAN_PENYUSUN_KAK: {
    pesan: 'Kerangka Acuan Kerja disusun oleh Ketua Tim Kerja dan anggotanya.',
    perbaikan: 'Mintalah Ketua Tim Kerja atau anggotanya.',
    dasar: ['B-F-6-tugas-d-1'],
    keluar: 3,
  },
  RENCANA_TANPA_TARGET_WAKTU: {
    pesan: 'Tiap kegiatan Rencana Aksi harus memuat target dan waktu pencapaian di dalam tahun anggarannya.',
    perbaikan: 'Isi "target" dan "waktu" tiap kegiatan, dengan "waktu" di dalam "tahunAnggaran".',
    dasar: ['B-F-6-tugas-b-1', 'B-F-6-tugas-b-2', 'B-F-7-2-1-b-1', 'B-F-7-2-1-b-2'],
    keluar: 2,
  },
  PETA_PROSES_BISNIS_WAJIB: {
    pesan: 'Rencana Aksi harus disertai Peta Proses Bisnis pelaksanaan tugas Tim.',
    perbaikan: 'Isi "petaProsesBisnis" dengan nama dan sidik berkasnya.',
    dasar: ['B-F-7-2-1-a', 'T-RT-peta'],
    keluar: 2,
  },
  KAK_TANPA_RENCANA_AKSI: {
    pesan:
      'Kerangka Acuan Kerja memerlukan Rencana Aksi tim itu untuk tahun anggaran yang sama, yang telah disepakati dengan Pimpinan Unit Organisasi; "{prosedur}" bukan Rencana Aksi demikian.',
    perbaikan: 'Selesaikan Rencana Aksi lebih dahulu, lalu isi "rencanaAksi" dengan id prosedurnya.',
    dasar: ['T-RT-kak-rencana-aksi'],
    keluar: 2,
  },
  KAK_BELUM_DIKONSULTASIKAN: {
    pesan: 'Kerangka Acuan Kerja versi ini belum dikonsultasikan dengan Pimpinan Unit Organisasi.',
    perbaikan: 'Catat konsultasinya lebih dahulu, lalu setujui.',
    dasar: ['B-F-6-tugas-d-2', 'B-F-7-2-1-d-2', 'T-RT-konsultasi'],
    keluar: 2,
  },
} as const;
