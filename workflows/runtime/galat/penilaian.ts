/** Evaluasi berjenjang and the appraisal of a pelibatan. */
export const penilaian = {
  PENGAJU_TIDAK_SESUAI_MODEL: {
    pesan: 'Hasil dari "{bentuk}" tidak ditinjau menurut model {model}.',
    perbaikan: 'Pengaju menurut model itu: {pilihan}.',
    dasar: ['T-EV-pengaju'],
    keluar: 2,
  },
  VERSI_TIDAK_BERURUT: {
    pesan: 'Perbaikan harus bernomor versi berikut dari versi terakhir hasil.',
    perbaikan: 'Isi "versi" dengan nomor versi terakhir ditambah satu.',
    dasar: ['T-EV-versi', 'T-EV-putaran', 'T-RT-versi'],
    keluar: 2,
  },
  TINDAKAN_PERBAIKAN_WAJIB: {
    pesan: 'Hasil yang tidak sesuai dengan target harus disertai tindakan perbaikan pencapaian target kinerja.',
    perbaikan: 'Isi "alasan" dan "tindakan", lalu kirim lagi.',
    dasar: ['S-II.a.1-c-3', 'S-II.a.2-c-3'],
    keluar: 2,
  },
  PENILAIAN_UNIT_SENDIRI: {
    pesan: 'Pegawai berkedudukan di unit pemilik kinerja; penilaian ini hanya untuk pelibatan antar unit organisasi.',
    perbaikan: 'Kinerja di unit sendiri dinilai Pejabat Penilai Kinerjanya menurut model kedudukan unit itu.',
    dasar: ['B-F-10-1'],
    keluar: 2,
  },
  PENILAIAN_LAIN_INSTANSI: {
    pesan:
      'Pegawai berkedudukan di instansi lain ({instansi}); naskah memuat penilaian untuk pelibatan antar unit organisasi.',
    perbaikan: 'Sampaikan hasil pelibatan kepada Pejabat Penilai Kinerja pegawai itu melalui instansinya.',
    dasar: ['B-F-10-1'],
    keluar: 2,
  },
  ANGKA_DI_LUAR_RENTANG: {
    pesan: 'Angka penilaian harus bilangan bulat dari 0 sampai dengan 120.',
    perbaikan: 'Perbaiki angka kelima aspek perilaku dan simpulannya.',
    dasar: ['T-PK-rentang', 'B-F-10-1'],
    keluar: 2,
  },
  MENILAI_DIRI_SENDIRI: {
    pesan: 'Tidak seorang pun menilai kinerjanya sendiri.',
    perbaikan: 'Penilaian harus diberikan pejabat penilai kinerja lain yang berwenang.',
    dasar: ['T-PK-diri-sendiri', 'T-diri-sendiri'],
    keluar: 3,
  },
} as const;
