/** Whom a penunjukan or a pengajuan sukarela is for. */
export const penunjukan = {
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
} as const;
