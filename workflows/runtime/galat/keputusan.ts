/** What a decision says, and whom it names. */
export const keputusan = {
  PERAN_TIDAK_COCOK: {
    pesan: 'Pemegang peran {peran} tidak sesuai dengan direktori.',
    perbaikan: 'Kosongkan "peran" agar diisi dari direktori, atau sesuaikan.',
    dasar: [],
    keluar: 2,
  },
  ATURAN_TIDAK_COCOK: {
    pesan: 'Aturan yang disematkan berbeda dari aturan yang berlaku (sidik {sidik}).',
    perbaikan: 'Kosongkan "aturan" agar diisi dari aturan yang berlaku.',
    dasar: [],
    keluar: 2,
  },
  ALASAN_WAJIB: {
    pesan: 'Keputusan ini harus disertai alasan tertulis.',
    perbaikan: 'Tuliskan alasannya, lalu kirim lagi.',
    dasar: ['B-P-13-1-d', 'B-L-2.a.2-d', 'S-II.a.2-libat-5', 'T-alasan'],
    keluar: 2,
  },
  PEGAWAI_WAJIB: {
    pesan: 'Sebutkan paling sedikit satu Pejabat Fungsional atau pelaksana yang ditugaskan.',
    perbaikan: 'Isi "pegawai" dengan id pegawai dari unit dituju.',
    dasar: ['T-LU-nama-pegawai', 'B-L-2.a.3-e-1a'],
    keluar: 2,
  },
  DI_LUAR_REKOMENDASI: {
    pesan: 'Pegawai yang ditugaskan tidak termasuk dalam rekomendasi atau persetujuan.',
    perbaikan: 'Pilih dari pegawai yang direkomendasikan atau disetujui.',
    dasar: ['B-L-2.a.2-c-2'],
    keluar: 2,
  },
  PEGAWAI_BUKAN_UNIT_DITUJU: {
    pesan: 'Pegawai "{pegawai}" bukan Pejabat Fungsional atau pelaksana pada unit dituju.',
    perbaikan: 'Pilih Pejabat Fungsional atau pelaksana yang berkedudukan di unit dituju.',
    dasar: ['B-P-13-1-a', 'B-L-2.a.1', 'B-L-2.a.2-a', 'B-L-2.a.3-d-1', 'S-II.a.2-libat-1'],
    keluar: 2,
  },
  PEGAWAI_TANPA_JABATAN: {
    pesan: 'Pegawai "{pegawai}" tidak memangku jabatan apa pun pada {tanggal}.',
    perbaikan: 'Sebutkan pegawai lain, atau muat direktori yang terbaru.',
    dasar: [],
    keluar: 2,
  },
} as const;
