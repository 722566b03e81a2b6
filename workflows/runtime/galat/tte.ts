/** Electronic signatures. */
export const tte = {
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
} as const;
