/** Forming a team: ketua, anggota, people from elsewhere. */
export const timKerja = {
  TIM_TANPA_KETUA: {
    pesan: 'Tim Kerja paling sedikit terdiri atas Ketua Tim dan Anggota; Ketua Tim belum disebut.',
    perbaikan: 'Isi "ketua"; calonnya tampil pada siskerja calon-ketua.',
    dasar: ['B-P-11-3'],
    keluar: 2,
  },
  TIM_TANPA_ANGGOTA: {
    pesan: 'Tim Kerja harus mempunyai paling sedikit satu Anggota.',
    perbaikan: 'Isi "anggota", atau mohonkan personel dari unit lain dengan "kebutuhan".',
    dasar: ['B-P-11-3', 'T-TK-susunan-lengkap'],
    keluar: 2,
  },
  ANGGOTA_GANDA: {
    pesan: 'Seorang pegawai disebut dua kali dalam tim, atau menjadi ketua dan anggota sekaligus.',
    perbaikan: 'Sebutkan setiap pegawai satu kali.',
    dasar: ['T-TK-susunan-lengkap'],
    keluar: 2,
  },
  ANGGOTA_LAIN_UNIT: {
    pesan: 'Pegawai "{pegawai}" tidak berkedudukan di unit pemilik kinerja dan belum dilibatkan melalui penunjukan.',
    perbaikan: 'Mohonkan pelibatannya: "kebutuhan" pada permohonan, atau tindakan mintaPelibatan.',
    dasar: ['B-P-13-1-a', 'B-L-2.a.2-a', 'S-II.a.2-libat-1', 'T-TK-pelibatan'],
    keluar: 2,
  },
  KETUA_TIDAK_SESUAI: {
    pesan: 'Pegawai "{pegawai}" tidak dapat menjadi Ketua Tim menurut jabatannya.',
    perbaikan:
      'Pilih dari calon pada siskerja calon-ketua; pejabat struktural dan pelaksana hanya sejauh naskah membolehkan.',
    dasar: ['B-P-11-4', 'B-P-11-5', 'B-L-3-c', 'S-II.a.2-b-0-1'],
    keluar: 2,
  },
  ALASAN_KETUA_WAJIB: {
    pesan: 'Kualifikasi "{pegawai}" sebagai Ketua Tim lebih rendah daripada calon lain, antara lain {unggul}.',
    perbaikan: 'Pilih calon yang lebih tinggi kualifikasinya, atau isi "alasanKetua".',
    dasar: ['T-TK-ketua-urutan', 'B-P-11-6', 'B-P-11-8', 'B-L-3-d'],
    keluar: 2,
  },
  SUBSTANSI_MELEBIHI_BATAS: {
    pesan: 'Ketua Tim "{pegawai}" akan mengoordinasikan {jumlah} substansi kegiatan; paling banyak {paling}.',
    perbaikan: 'Pilih ketua lain, atau kurangi substansi tim yang dipimpinnya.',
    dasar: ['S-II.a.2-d-3-g'],
    keluar: 2,
  },
  LINTAS_INSTANSI_TIDAK_DIATUR: {
    pesan: 'Naskah ini tidak mengatur pelibatan pegawai dari instansi lain.',
    perbaikan: 'Mohonkan pegawai dari unit organisasi lain di instansi sendiri.',
    dasar: ['S-II.a.2-libat-1'],
    keluar: 2,
  },
  INSTANSI_TANPA_PIMPINAN: {
    pesan: 'Direktori tidak menyebut kepala daerah dan sekretaris daerah, penerima tembusan Keputusan.',
    perbaikan: 'Isi "kepalaDaerah" dan "sekretarisDaerah" instansi dengan id jabatannya, lalu muat direktori.',
    dasar: ['B-F-7-cc1', 'B-F-7-cc2'],
    keluar: 2,
  },
  BUKAN_ANGGOTA_TIM: {
    pesan: 'Yang mengundurkan diri bukan ketua atau anggota tim ini.',
    perbaikan: 'Ketua memakai undurkanDiriKetua, anggota memakai undurkanDiriAnggota.',
    dasar: ['B-F-6-tj-ketua-g', 'B-F-6-anggota-d-1', 'T-TK-pengunduran'],
    keluar: 3,
  },
  DASAR_DISIPLIN: {
    pesan: 'Pelanggaran peraturan perundang-undangan dan kode etik bukan alasan pengunduran diri dari tim.',
    perbaikan: 'Pengunduran diri hanya karena kendala teknis: cuti besar, cuti sakit, mutasi, promosi, dan sejenisnya.',
    dasar: ['B-F-6-tj-ketua-g', 'B-F-6-anggota-d-1'],
    keluar: 2,
  },
  PELIBATAN_TERBUKA: {
    pesan: 'Masih ada permohonan pelibatan pegawai untuk tim ini yang belum dijawab.',
    perbaikan: 'Tunggu jawabannya, atau tarik permohonan itu terlebih dahulu (siskerja tarik).',
    dasar: ['T-TK-berakhir'],
    keluar: 5,
  },
  TIM_BUKAN_UNIT_DITUJU: {
    pesan: 'Tim kerja "{tim}" tidak ada, sudah berakhir, atau bukan tim unit dituju.',
    perbaikan: 'Periksa id tim kerja pada unit dituju, atau kosongkan "tim".',
    dasar: ['B-F-2-1', 'T-SL-verifikasi-ketua'],
    keluar: 2,
  },
} as const;
