/** To which unit a request goes, and the posts that it needs there. */
export const tujuan = {
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
} as const;
