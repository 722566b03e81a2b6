/** What is asked or loaded: requests, directory and law data as such. */
export const masukan = {
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
} as const;
