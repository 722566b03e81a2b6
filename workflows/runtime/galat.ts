/**
 * The one table of errors. Every refusal of the client, the workflow and the commit is one of these codes; the messages
 * are Indonesian since officials read them. `docs/galat.md` is made from this table, and a test keeps the two equal.
 *
 * `{…}` in a message is filled from the error's details. `dasar` are clause ids; `keluar` is the exit code of the CLI:
 * 2 the input is wrong, 3 the actor may not, 4 not found, 5 too late or too early, 6 two records disagree, 7 unreachable.
 */
export const GALAT = {
  MASUKAN_TIDAK_SAH: {
    pesan: 'Masukan tidak sah: {rincian}',
    perbaikan: 'Perbaiki isian yang disebut, lalu kirim lagi.',
    dasar: [],
    keluar: 2,
  },
  PERMOHONAN_TIDAK_LENGKAP: {
    pesan: 'Permohonan pelibatan belum memuat: {rincian}',
    perbaikan: 'Lengkapi keempat isi permohonan: maksud dan tujuan, kompetensi, ekspektasi/target kinerja, durasi.',
    dasar: ['B-P-13-1-a', 'B-L-2.a-muat-a', 'INST-isi-permohonan'],
    keluar: 2,
  },
  VARIAN_TIDAK_DIKENAL: {
    pesan: 'Varian "{varian}" tidak dikenal untuk prosedur ini.',
    perbaikan: 'Pilih salah satu: {pilihan}.',
    dasar: [],
    keluar: 2,
  },
  PROSEDUR_TIDAK_DIKENAL: {
    pesan: 'Prosedur "{prosedur}" tidak ditemukan.',
    perbaikan: 'Periksa id prosedur.',
    dasar: [],
    keluar: 4,
  },
  JABATAN_TIDAK_DIKENAL: {
    pesan: 'Jabatan "{jabatan}" tidak ada dalam direktori.',
    perbaikan: 'Periksa ejaan id jabatan atau muat direktori yang terbaru.',
    dasar: [],
    keluar: 2,
  },
  UNIT_TIDAK_DIKENAL: {
    pesan: 'Unit organisasi "{unit}" tidak ada dalam direktori.',
    perbaikan: 'Periksa ejaan id unit atau muat direktori yang terbaru.',
    dasar: [],
    keluar: 2,
  },
  PEGAWAI_TIDAK_DIKENAL: {
    pesan: 'Pegawai "{pegawai}" tidak ada dalam direktori.',
    perbaikan: 'Periksa ejaan id pegawai atau muat direktori yang terbaru.',
    dasar: [],
    keluar: 2,
  },
  JENIS_SURAT_TIDAK_DIKENAL: {
    pesan: 'Jenis surat "{surat}" tidak dikenal dalam prosedur {prosedur}.',
    perbaikan: 'Periksa nama jenis surat; jenis yang ada ditulis di docs/generated/surat.',
    dasar: [],
    keluar: 2,
  },
  KLASIFIKASI_TIDAK_ADA: {
    pesan: 'Kode klasifikasi atau pola nomor untuk surat {surat} tidak ada pada {instansi}.',
    perbaikan: 'Isi "klasifikasi" pada varian atau profil surat, dan "polaNomor" pada profil atau instansi.',
    dasar: [],
    keluar: 2,
  },
  NASKAH_TIDAK_LENGKAP: {
    pesan: 'Surat {surat} tidak dapat disusun: {rincian}',
    perbaikan: 'Lengkapi isian yang disebut, pada permohonan atau keputusan, atau dalam direktori.',
    dasar: [],
    keluar: 2,
  },
  DIREKTORI_TIDAK_SAH: {
    pesan: 'Direktori tidak dapat dimuat: {rincian}',
    perbaikan: 'Perbaiki baris yang disebut; tidak ada yang diubah.',
    dasar: [],
    keluar: 2,
  },
  UJI_DIREKTORI_USANG: {
    pesan: 'Direktori sudah berubah sejak perubahan ini diperlihatkan; tidak ada yang dimuat.',
    perbaikan: 'Uji berkasnya sekali lagi, baca perubahannya, lalu muat.',
    dasar: [],
    keluar: 5,
  },
  UJI_DIREKTORI_TIDAK_ADA: {
    pesan: 'Tidak ada direktori dengan sidik itu yang sudah diuji, atau ujinya lebih dari satu hari yang lalu.',
    perbaikan: 'Uji berkasnya, baca perubahannya, lalu muat.',
    dasar: [],
    keluar: 4,
  },
  KALENDER_BERUBAH: {
    pesan: 'Kalender {tahun} sudah diubah orang lain sejak Anda membacanya; tidak ada yang disimpan.',
    perbaikan: 'Baca kalendernya sekali lagi, lalu ulangi perubahan Anda.',
    dasar: [],
    keluar: 5,
  },
  TUJUAN_LAIN_INSTANSI: {
    pesan: 'Unit dituju berada di instansi lain ({instansi}).',
    perbaikan: 'Gunakan prosedur penunjukan lintas instansi.',
    dasar: ['B-L-2.a.3-a'],
    keluar: 2,
  },
  TUJUAN_INSTANSI_SENDIRI: {
    pesan: 'Unit dituju berada di instansi yang sama.',
    perbaikan: 'Gunakan prosedur penunjukan lintas unit organisasi.',
    dasar: ['B-L-2.a.2-a'],
    keluar: 2,
  },
  TUJUAN_UNIT_SENDIRI: {
    pesan: 'Unit dituju sama dengan unit pemilik kinerja.',
    perbaikan: 'Gunakan penunjukan di dalam unit organisasi.',
    dasar: ['B-L-2.a.1'],
    keluar: 2,
  },
  INSTANSI_TANPA_PYB: {
    pesan: 'Pejabat yang Berwenang pada {instansi} tidak ada dalam direktori.',
    perbaikan: 'Isi "pyb" instansi itu dengan id jabatan Pejabat yang Berwenang, lalu muat direktori.',
    dasar: ['B-L-2.a.3-a', 'B-L-2.a.3-b-2'],
    keluar: 2,
  },
  UNIT_TANPA_TATA_USAHA: {
    pesan: 'Pengampu Fungsi Tata Usaha {unit} tidak ada dalam direktori.',
    perbaikan: 'Isi "tataUsaha" unit itu, atau unit di atasnya, dengan id jabatan pengampunya, lalu muat direktori.',
    dasar: ['B-F-6-tugas-c-1', 'B-F-6-tugas-d-4', 'B-F-7-2-1-c-1', 'B-F-7-2-1-d-4'],
    keluar: 2,
  },
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
  TIM_DENGAN_KEPUTUSAN: {
    pesan: 'Penunjukan menurut Pasal 10 hanya untuk penugasan individu; Tim Kerja dibentuk dengan Keputusan.',
    perbaikan: 'Gunakan prosedur pembentukan tim kerja, atau tunjuk secara individu.',
    dasar: ['B-P-10-1'],
    keluar: 2,
  },
  BUKAN_FUNGSIONAL_PELAKSANA: {
    pesan: 'Pegawai "{pegawai}" bukan Pejabat Fungsional atau pelaksana.',
    perbaikan: 'Prosedur ini untuk Pejabat Fungsional dan pelaksana.',
    dasar: ['B-P-10-3', 'B-L-2.b.1-a', 'S-II.b.1-a'],
    keluar: 2,
  },
  SUKARELA_LAIN_INSTANSI: {
    pesan: 'Pengajuan sukarela hanya di dalam instansi sendiri; unit dituju berada di instansi lain ({instansi}).',
    perbaikan: 'Pilih unit di instansi sendiri. Pelibatan lintas instansi dimohonkan oleh unit pemilik kinerja.',
    dasar: ['B-L-2.b-0'],
    keluar: 2,
  },
  SUKARELA_UNIT_SENDIRI: {
    pesan: 'Unit dituju adalah unit organisasi pemohon sendiri.',
    perbaikan: 'Gunakan pengajuan sukarela di dalam unit organisasi.',
    dasar: ['B-P-13-2-a', 'B-L-2.b.1-a', 'S-II.b.1-a'],
    keluar: 2,
  },
  CARA_TIDAK_SESUAI: {
    pesan: 'Keinginan tidak disampaikan dengan cara yang diminta naskah.',
    perbaikan: 'Ubah "cara" menjadi lisan atau tertulis, sebagaimana disebut dasarnya.',
    dasar: ['B-P-13-2-a', 'S-II.b.1-a'],
    keluar: 2,
  },
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
  BUKAN_PEJABAT_BERWENANG: {
    pesan: 'Keputusan ini wewenang {jabatan}.',
    perbaikan: 'Mintalah pejabat tersebut, Plt./Plh.-nya, atau penerima delegasinya.',
    dasar: ['ND-1-plt-plh'],
    keluar: 3,
  },
  WEWENANG_BERAKHIR: {
    pesan: 'Wewenang sebagai {kapasitas} {jabatan} telah berakhir pada {sampai}.',
    perbaikan: 'Mintalah pejabat yang sekarang memangku jabatan tersebut.',
    dasar: ['ND-1-plt-plh'],
    keluar: 3,
  },
  WEWENANG_TIDAK_DITERUSKAN: {
    pesan: 'Langkah ini tidak dapat diambil sebagai {kapasitas} untuk {jabatan}: wewenang pinjaman tidak diteruskan.',
    perbaikan: 'Mintalah pemangku definitif jabatan itu; penerima delegasi, Plt., dan Plh. tidak melimpahkannya lagi.',
    dasar: ['T-PD-tidak-berjenjang', 'ND-1-plt-wewenang'],
    keluar: 3,
  },
  PELIMPAHAN_KEPADA_SENDIRI: {
    pesan: 'Wewenang {jabatan} tidak dapat dilimpahkan kepada diri sendiri atau kepada yang sudah memangkunya.',
    perbaikan: 'Pilih pejabat lain yang tidak dipangku oleh orang yang sama.',
    dasar: ['T-PD-diri-sendiri', 'T-PP-diri-sendiri', 'T-diri-sendiri'],
    keluar: 2,
  },
  PELIMPAHAN_TUMPANG_TINDIH: {
    pesan: 'Wewenang {jabatan} sudah dilimpahkan dengan surat {nomorSurat} dari {mulai} sampai dengan {sampai}.',
    perbaikan: 'Pilih masa atau lingkup lain, atau cabut pelimpahan yang ada lebih dahulu.',
    dasar: ['T-PD-satu-penerima', 'T-PP-satu-penerima'],
    keluar: 2,
  },
  MASA_TERBALIK: {
    pesan: 'Masa berakhir pada {sampai}, sebelum mulai pada {mulai}.',
    perbaikan: 'Perbaiki "mulai" dan "sampai".',
    dasar: ['T-PD-masa', 'T-PP-masa'],
    keluar: 2,
  },
  MASA_LAMPAU: {
    pesan: 'Masa dari {mulai} sampai dengan {sampai} sudah lewat pada {tanggal}; wewenang tidak dilimpahkan surut.',
    perbaikan: 'Pilih masa yang mulai pada hari ini atau sesudahnya.',
    dasar: ['T-PD-masa', 'T-PP-masa'],
    keluar: 2,
  },
  MASA_BELUM_BERAKHIR: {
    pesan: 'Masa ini masih berjalan sampai dengan {sampai}.',
    perbaikan: 'Cabut dengan alasan bila harus berakhir lebih dahulu; penutupan dilakukan setelah hari terakhirnya.',
    dasar: ['T-PD-penutup', 'T-PP-penutup'],
    keluar: 5,
  },
  MASA_SUDAH_BERAKHIR: {
    pesan: 'Masa ini sudah berakhir pada {sampai}; tidak ada yang dicabut.',
    perbaikan: 'Tutup prosedurnya dengan "akhiri".',
    dasar: ['T-PD-pencabutan', 'T-PP-pencabutan'],
    keluar: 5,
  },
  DELEGASI_DI_LUAR_GARIS: {
    pesan: 'Kewenangan {dari} tidak dapat didelegasikan kepada {kepada}: penerimanya {penerima}.',
    perbaikan: 'Pilih pejabat struktural di bawah pemberi, sebagaimana disebut naskah untuk model unit itu.',
    dasar: ['B-L-1.a.1-tugas-f', 'B-L-1.b.1-tugas-5-2', 'B-L-1.10-tugas-f-2', 'B-L-1.12-tugas-f', 'T-PD-garis'],
    keluar: 2,
  },
  DELEGASI_TIDAK_SESUAI_MODEL: {
    pesan: 'Menurut model {model} pendelegasian ini dilakukan {sifat}.',
    perbaikan: 'Isi "penugasan" dengan surat tugas yang menyertainya bila bersama penugasan; selain itu kosongkan.',
    dasar: ['B-L-1.a.1-tugas-f', 'B-L-1.b.1-tugas-5-2', 'B-L-1.10-tugas-f-2', 'T-PD-bersama-penugasan'],
    keluar: 2,
  },
  PLT_MELEBIHI_MASA: {
    pesan: 'Plt. {jabatan} paling lama tiga bulan, diperpanjang satu kali; paling lama sampai dengan {paling}.',
    perbaikan: 'Pendekkan masanya, atau tunjuk pejabat lain bila perpanjangannya sudah dipakai.',
    dasar: ['ND-1-plt-masa'],
    keluar: 2,
  },
  PLT_JABATAN_TERISI: {
    pesan: '{jabatan} dipangku {pemangku}; Plt. hanya untuk jabatan yang lowong atau pejabatnya berhalangan tetap.',
    perbaikan: 'Tunjuk Plh. bila pejabatnya berhalangan sementara.',
    dasar: ['ND-1-plt-plh'],
    keluar: 2,
  },
  PLH_JABATAN_LOWONG: {
    pesan: '{jabatan} tidak dipangku pejabat definitif pada {tanggal}; Plh. menggantikan pejabat yang berhalangan.',
    perbaikan: 'Tunjuk Plt. untuk jabatan yang lowong.',
    dasar: ['ND-1-plt-plh'],
    keluar: 2,
  },
  PLT_LAIN_INSTANSI: {
    pesan: 'Pegawai "{pegawai}" berkedudukan di instansi lain ({instansi}).',
    perbaikan: 'Tunjuk pegawai instansi jabatan itu sendiri.',
    dasar: ['T-PP-instansi'],
    keluar: 2,
  },
  JABATAN_TANPA_ATASAN: {
    pesan: 'Atasan {jabatan} tidak ada dalam direktori.',
    perbaikan: 'Isi "atasan" jabatan itu, lalu muat direktori.',
    dasar: ['T-PP-penunjuk'],
    keluar: 2,
  },
  PERMOHONAN_SENDIRI: {
    pesan: 'Tidak seorang pun boleh memutus permohonannya sendiri atau menugaskan dirinya sendiri.',
    perbaikan: 'Keputusan harus diambil pejabat lain yang berwenang.',
    dasar: ['T-diri-sendiri'],
    keluar: 3,
  },
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
  MENUNGGU_TTE: {
    pesan: 'Surat nomor {nomor} yang membuka langkah ini belum ditandatangani secara elektronik.',
    perbaikan: 'Tunggu sampai penandatangannya menandatangani surat itu.',
    dasar: ['T-tte'],
    keluar: 5,
  },
  BUKAN_PENANDATANGAN: {
    pesan: 'Surat nomor {nomor} ditandatangani oleh pejabat lain.',
    perbaikan:
      'Hanya penandatangan yang tercetak, atau yang sekarang bertindak untuk jabatannya bila ia tidak lagi menjabat atau berhalangan. Laporan dan penilaian adalah pernyataan penandatangannya sendiri: bila ia tidak lagi menjabat, pengaju menarik perkara lalu mengajukan lagi.',
    dasar: ['T-tte', 'T-tte-alih'],
    keluar: 3,
  },
  SURAT_TIDAK_MENUNGGU_TTE: {
    pesan: 'Surat nomor {nomor} tidak menunggu tanda tangan: statusnya {status}.',
    perbaikan: 'Tidak ada yang perlu ditandatangani.',
    dasar: ['T-tte'],
    keluar: 5,
  },
  TTE_TIDAK_TERSEDIA: {
    pesan: 'Instalasi ini tidak mempunyai layanan tanda tangan elektronik.',
    perbaikan: 'Atur layanan TTE pada instalasi (lihat README), lalu coba lagi.',
    dasar: [],
    keluar: 7,
  },
  TTE_TIDAK_COCOK: {
    pesan: 'Tanda tangan yang dilaporkan untuk surat "{surat}" tidak ada dalam register.',
    perbaikan: 'Tandatangani surat itu melalui client, yang menyimpan hasilnya lebih dahulu.',
    dasar: ['T-tte'],
    keluar: 6,
  },
  PENANDA_TANPA_IDENTITAS: {
    pesan: 'Direktori tidak memuat {isian} penanda tangan, yang diperlukan layanan TTE.',
    perbaikan: 'Lengkapi isian itu pada direktori, lalu muat.',
    dasar: [],
    keluar: 2,
  },
  PASSPHRASE_SALAH: {
    pesan: 'Passphrase salah; surat belum ditandatangani.',
    perbaikan: 'Masukkan passphrase sertifikat elektronik Anda dengan benar.',
    dasar: [],
    keluar: 3,
  },
  SERTIFIKAT_TIDAK_BERLAKU: {
    pesan: 'Sertifikat elektronik Anda tidak dapat dipakai: {status}.',
    perbaikan: 'Perbarui atau aktifkan sertifikat pada BSrE; surat tetap bernomor dan menunggu.',
    dasar: [],
    keluar: 3,
  },
  TTE_GAGAL: {
    pesan: 'Penandatanganan gagal: {rincian}',
    perbaikan: 'Surat tetap bernomor dan menunggu; coba lagi, atau hubungi pengelola layanan TTE.',
    dasar: [],
    keluar: 7,
  },
  TTE_TIDAK_TERJAWAB: {
    pesan: 'Jawaban layanan TTE tidak diterima ({rincian}); belum diketahui apakah surat telah ditandatangani.',
    perbaikan: 'Coba lagi: dari dua hasil, yang pertama disimpan.',
    dasar: [],
    keluar: 7,
  },
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
} as const satisfies Record<string, { pesan: string; perbaikan: string; dasar: readonly string[]; keluar: number }>;

export type KodeGalat = keyof typeof GALAT;
export type RincianGalat = Record<string, string | number>;

/** Fills the `{…}` of a message of the table; an unknown place stays visible. */
export function isiPesan(pola: string, rincian: RincianGalat): string {
  return pola.replace(/\{(\w+)\}/g, (utuh, nama: string) => String(rincian[nama] ?? utuh));
}

/** A refusal or failure with its code from the table. `message` is Indonesian and safe to show to an official. */
export class Galat extends Error {
  override readonly name = 'Galat';

  constructor(
    readonly kode: KodeGalat,
    readonly rincian: RincianGalat = {},
  ) {
    super(isiPesan(GALAT[kode].pesan, rincian));
  }

  /** What the reader can do about it. */
  get perbaikan(): string {
    return isiPesan(GALAT[this.kode].perbaikan, this.rincian);
  }

  /** Clause ids that the refusal rests on. */
  get dasar(): readonly string[] {
    return GALAT[this.kode].dasar;
  }

  get kodeKeluar(): number {
    return GALAT[this.kode].keluar;
  }

  toJSON() {
    return {
      kode: this.kode,
      pesan: this.message,
      perbaikan: this.perbaikan,
      dasar: this.dasar,
      rincian: this.rincian,
    };
  }
}
