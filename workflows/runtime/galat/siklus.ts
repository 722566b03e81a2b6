/** Siklus penugasan: who plans, who does the work, who reports. */
export const siklus = {
  UNIT_TANPA_MODEL: {
    pesan: '{unit} tidak tercakup oleh model kedudukan mana pun: {sebab}.',
    perbaikan: 'Pilih unit yang bermodel, atau isi "model" unit itu pada direktori bila naskah memuat modelnya.',
    dasar: ['T-EV-tanpa-model'],
    keluar: 2,
  },
  JENJANG_TIDAK_ADA: {
    pesan: 'Rantai jenjang {unit} memerlukan {jenjang}, yang tidak ada pada direktori.',
    perbaikan: 'Sebutkan unit yang lebih kecil tempat pekerjaan itu berada, atau lengkapi "atasan" pada direktori.',
    dasar: ['T-EV-jenjang-tidak-ada'],
    keluar: 2,
  },
  UNIT_BUKAN_PENYUSUN_STRATEGI: {
    pesan: 'Strategi untuk {unit} dirumuskan oleh {jenjang}, yang tidak memimpin unit itu.',
    perbaikan: 'Sebutkan unit yang dipimpin pejabat tersebut.',
    dasar: ['T-SIK-unit'],
    keluar: 2,
  },
  PELAKSANA_BELUM_ADA: {
    pesan: 'Belum ada pegawai yang ditugaskan untuk pekerjaan ini.',
    perbaikan: 'Tetapkan strategi dengan penunjukan atau pelibatan lain.',
    dasar: ['T-SIK-menunggu-pelaksana'],
    keluar: 2,
  },
  INDIVIDU_SATU_ORANG: {
    pesan: 'Penugasan dalam bentuk individu adalah penugasan satu orang.',
    perbaikan: 'Mulailah siklus dalam bentuk tim, atau siklus lain untuk orang lain itu.',
    dasar: ['T-SIK-satu-individu'],
    keluar: 2,
  },
  PELIBATAN_MELALUI_TIM: {
    pesan: 'Personel tim kerja dimohonkan melalui prosedur tim kerja itu.',
    perbaikan: 'Gunakan "mintaPelibatan" pada prosedur tim kerjanya, lalu catat susunannya.',
    dasar: ['T-SIK-tim-dicatat'],
    keluar: 2,
  },
  TIM_BERBEDA: {
    pesan: 'Susunan yang dicatat berbeda dari tim kerja yang ditetapkan: {rincian}',
    perbaikan: 'Catat ketua dan anggota sebagaimana ditetapkan, dan mereka yang berasal dari unit lain.',
    dasar: ['T-SIK-tim-dicatat'],
    keluar: 2,
  },
  BUKAN_PELAKSANA_TUGAS: {
    pesan: 'Laporan hanya dari dan tentang pelaksana tugas ini.',
    perbaikan: 'Yang melapor: individu atau ketua tim ("lapor"), anggota kepada ketuanya ("laporKepadaKetua").',
    dasar: ['B-P-14-1', 'B-P-14-2', 'B-P-14-3', 'B-L-4.a', 'B-L-4.b-1', 'B-L-4.b-2', 'T-SIK-pelapor'],
    keluar: 3,
  },
  PIHAK_BUKAN_LINTAS: {
    pesan: 'Tindak lanjut pimpinan lain hanya untuk pelaksanaan tugas lintas unit organisasi atau instansi.',
    perbaikan: 'Kosongkan "pihak"; kendala dalam unit diputuskan pimpinan unit organisasi.',
    dasar: ['B-L-3.b-4-1', 'B-L-3.c-5-1'],
    keluar: 2,
  },
  KINERJA_BELUM_LENGKAP: {
    pesan: 'Laporan hasil kinerja harus memuat setiap anggota tim.',
    perbaikan: 'Lengkapi hasil kinerja masing-masing.',
    dasar: ['B-L-3.tj-ketua-5', 'B-L-3.tj-individu-3', 'S-II.a.2-d-3-e'],
    keluar: 2,
  },
} as const;
