/**
 * What the texts want of each machine, written down beside it and not read off it: whom each letter and notice goes to,
 * who must know of a case when it ends, on whatever way it ended, which letter is the final one, after which it can no
 * longer be withdrawn; and which acts judge nobody's request. A machine that is not in the table fails.
 */

import type { Wanted } from './wanted-shape.ts';
import { NO_JUDGEMENT_SIKLUS, WANTED_SIKLUS } from './wanted-siklus.ts';

const finalLetters = ['suratTugas'];

/** 2.1: where the PUO himself designates there is nobody else to be told. */
const dalamUnit: Wanted = {
  letters: [
    'suratTugas: puo > pegawaiDitugaskan',
    'suratTugas: puo > pegawaiDitugaskan cc penunjuk',
    'pemberitahuan: puo > penunjuk',
  ],
  known: { selesai: ['pegawaiDitugaskan'], ditolak: ['penunjuk', 'puo'] },
  finalLetters,
};

/** 2.4 */
const sukarelaDalamUnit = (letters: string[], selesai: string[] = []): Wanted => ({
  letters: ['suratTugas: puo > pemohon', 'penolakanSukarela: puo > pemohon', ...letters],
  known: { selesai: ['pemohon', 'puo', ...selesai], ditolak: ['pemohon', 'puo'] },
  finalLetters,
});

/** Forms 4 and 5. */
const rekomendasiKetua = ['rekomendasiSetuju: ketuaTim > puoDituju', 'rekomendasiTidakSetuju: ketuaTim > puoDituju'];

/** 2.8: every level of the chain has had the result as its task; no letter ends it. */
const berjenjang: Wanted = {
  letters: [
    'pengembalianHasil: peninjau > pengaju',
    'pengembalianHasil: peninjau > peninjau cc pengaju',
    'pemberitahuan: peninjau > pengaju, jenjangBawah',
  ],
  known: { selesai: ['pengaju', 'peninjau', 'jenjangBawah'] },
  finalLetters: [],
};

/** 2.6: who of a team resigns, and what is said to whom. */
const pengunduran = [
  'pengunduranDiri: anggotaTim > ketuaTim',
  'pengunduranDiri: ketuaTim > ppk',
  'pemberitahuan: pengundurDiri > ketuaTim, ppk',
  'jawabanPengunduranDiri: ppk > pengundurDiri cc puoPemilik, ketuaTim',
  // People who were asked of others.
  'pemberitahuan: - > puoPemilik',
];
const tim = (lain: string[] = []) => ({
  selesai: ['puoPemilik', 'ppk', 'ketuaTim', 'anggotaTim', ...lain],
  dibubarkan: ['puoPemilik', 'ppk', 'ketuaTim', 'anggotaTim', ...lain],
});
const timTanpaKeputusan: Wanted = {
  letters: [
    'suratTugas: puoPemilik > pegawaiDitugaskan cc ppk, keluar',
    'pemberitahuan: puoPemilik > puoPemilik, ppk, ketuaTim, anggotaTim',
    // Where there is no ketua.
    'pengunduranDiri: anggotaTim > ppk',
    ...pengunduran,
  ],
  known: tim(),
  finalLetters,
};

/** A delegation or appointment that has been answered and written; it ends by itself, or is revoked. */
const delegasi: Wanted = {
  letters: [
    'pendelegasianKewenangan: pemberi > penerima cc atasanPemberi',
    'pencabutanWewenang: pemberi > penerima cc atasanPemberi',
    'pemberitahuan: penerima > pemberi',
    'pemberitahuan: pemberi > penerima, atasanPemberi',
  ],
  known: {
    berakhir: ['pemberi', 'penerima', 'atasanPemberi'],
    dicabut: ['pemberi', 'penerima', 'atasanPemberi'],
    ditolak: ['pemberi', 'penerima'],
  },
  finalLetters: ['pendelegasianKewenangan'],
};

const sentBack = ['pengembalianDokumen'];
const rencanaAksi: Wanted = {
  letters: [
    'pengembalianDokumen: puo > ketua',
    'notaDinasRencanaAksi: ketua > pengampuTataUsaha cc puo',
    'pengembalianDokumen: pengampuTataUsaha > ketua cc puo',
    'pemberitahuan: pengampuTataUsaha > ketua, puo',
  ],
  known: { selesai: ['ketua', 'puo', 'pengampuTataUsaha'] },
  finalLetters: ['notaDinasRencanaAksi'],
  sentBack,
};
const kak = (penyusun: string, selesai: string[]): Wanted => ({
  letters: [
    `pemberitahuan: puo > ${penyusun}`,
    `pengembalianDokumen: puo > ${penyusun}`,
    'notaDinasKak: ketua > pengampuTataUsaha cc puo',
    `pengembalianDokumen: pengampuTataUsaha > ${penyusun} cc puo`,
    'pemberitahuan: pengampuTataUsaha > penyusun, puo',
  ],
  known: { selesai },
  finalLetters: ['notaDinasKak'],
  sentBack,
});

export const WANTED: Record<string, Wanted> = {
  'penunjukanDalamUnit.bengkuluLampiran': dalamUnit,
  'penunjukanDalamUnit.bengkuluPasal': dalamUnit,
  'penunjukanDalamUnit.sumut': dalamUnit,
  // 2.2
  'penunjukanLintasUnit.bengkuluLampiran': {
    letters: [
      'permohonanPelibatan: puoPemilik > ppkDituju cc ppkBersangkutan',
      'penolakanPelibatan: ppkDituju > puoPemilik',
      'suratTugas: ppkDituju > pegawaiDitugaskan cc puoPemilik, puoDituju',
    ],
    known: {
      selesai: ['puoPemilik', 'ppkDituju', 'ppkBersangkutan', 'puoDituju', 'pegawaiDitugaskan'],
      ditolak: ['puoPemilik', 'ppkDituju', 'ppkBersangkutan'],
    },
    finalLetters,
  },
  'penunjukanLintasUnit.bengkuluPasal': {
    letters: [
      'permohonanPelibatan: puoPemilik > puoDituju',
      'persetujuanPelibatan: puoDituju > puoPemilik',
      'penolakanPelibatan: puoDituju > puoPemilik',
      'suratTugas: puoPemilik > pegawaiDitugaskan cc puoDituju',
    ],
    known: { selesai: ['puoPemilik', 'puoDituju', 'pegawaiDitugaskan'], ditolak: ['puoPemilik', 'puoDituju'] },
    finalLetters,
  },
  'penunjukanLintasUnit.sumut': {
    letters: [
      'permohonanPelibatan: puoPemilik > puoDituju',
      'persetujuanPelibatan: puoDituju > puoPemilik cc ppkDituju',
      'penolakanPelibatan: puoDituju > puoPemilik',
      'suratTugas: puoDituju > pegawaiDitugaskan cc puoPemilik, ppkDituju',
    ],
    known: {
      selesai: ['puoPemilik', 'puoDituju', 'ppkDituju', 'pegawaiDitugaskan'],
      ditolak: ['puoPemilik', 'puoDituju'],
    },
    finalLetters,
  },
  // 2.3
  'penunjukanLintasInstansi.bengkuluLampiran': {
    letters: [
      'permohonanPelibatan: puoPemilik > pybPemohon cc ppkBersangkutan',
      'permohonanAntarInstansi: puoPemilik > pybDituju cc ppkBersangkutan',
      'permohonanAntarInstansi: pybPemohon > pybDituju cc puoPemilik',
      'penolakanPelibatan: pybPemohon > puoPemilik',
      'penolakanPelibatan: pybDituju > pybPemohon cc puoPemilik',
      'instruksiPenugasan: pybDituju > ppkDituju',
      'instruksiPenugasan: pybDituju > ppkDituju cc puoDituju',
      'jawabanKetersediaan: ppkDituju > pybDituju',
      'pengembalianDaftar: pybDituju > ppkDituju',
      'persetujuanPelibatan: pybDituju > pybPemohon cc puoPemilik',
      'suratTugas: puoDituju > pegawaiDitugaskan cc pybDituju, ppkDituju, pybPemohon, puoPemilik',
    ],
    known: {
      selesai: [
        'puoPemilik',
        'ppkBersangkutan',
        'pybPemohon',
        'pybDituju',
        'ppkDituju',
        'puoDituju',
        'pegawaiDitugaskan',
      ],
      ditolak: ['puoPemilik', 'ppkBersangkutan', 'pybPemohon'],
      tidakTersedia: ['puoPemilik', 'ppkBersangkutan', 'pybPemohon', 'pybDituju', 'ppkDituju'],
    },
    finalLetters,
  },
  'pengajuanSukarelaDalamUnit.bengkuluLampiran': sukarelaDalamUnit([
    'permohonanSukarela: pemohon > puo',
    'catatanPermohonanLisan: puo > pemohon',
  ]),
  'pengajuanSukarelaDalamUnit.bengkuluPasal': sukarelaDalamUnit(['permohonanSukarela: pemohon > puo']),
  'pengajuanSukarelaDalamUnit.sumut': sukarelaDalamUnit(
    ['catatanPermohonanLisan: atasan > puo, pemohon', 'laporanPelaksanaan: pemohon > atasan'],
    ['atasan'],
  ),
  // 2.5
  'pengajuanSukarelaLintasUnit.bengkuluLampiran': {
    letters: [
      'permohonanSukarela: pemohon > puoDituju cc ppkBersangkutan, puoBersangkutan',
      ...rekomendasiKetua,
      'persetujuanSukarela: puoDituju > pemohon cc puoBersangkutan',
      'penolakanSukarela: puoDituju > pemohon cc puoBersangkutan',
      'penerusanPersetujuan: pemohon > ppkBersangkutan cc puoBersangkutan',
      'suratTugas: ppkBersangkutan > pemohon cc puoDituju, ketuaTim',
      'penolakanSukarela: ppkBersangkutan > pemohon cc puoDituju, ketuaTim',
      'pemberitahuan: pemohon > ketuaTim',
    ],
    known: {
      selesai: ['pemohon', 'puoDituju', 'ppkBersangkutan', 'puoBersangkutan'],
      ditolak: ['pemohon', 'puoDituju', 'ppkBersangkutan', 'puoBersangkutan'],
      tidakDisetujuiAtasan: ['pemohon', 'puoDituju', 'ppkBersangkutan', 'puoBersangkutan'],
    },
    finalLetters,
  },
  'pengajuanSukarelaLintasUnit.bengkuluPasal': {
    letters: [
      'catatanPermohonanLisan: puoDituju > pemohon',
      'penolakanSukarela: puoDituju > pemohon',
      'permohonanSukarela: pemohon > puoDituju cc puoBersangkutan',
      ...rekomendasiKetua,
      'persetujuanSukarela: puoDituju > pemohon cc puoBersangkutan',
      'penolakanSukarela: puoDituju > pemohon cc puoBersangkutan',
      'penerusanPersetujuan: pemohon > puoBersangkutan',
      'suratTugas: puoBersangkutan > pemohon cc puoDituju, ketuaTim',
      'penolakanSukarela: puoBersangkutan > pemohon cc puoDituju, ketuaTim',
      'pemberitahuan: pemohon > ketuaTim',
    ],
    known: {
      selesai: ['pemohon', 'puoDituju', 'puoBersangkutan'],
      ditolak: ['pemohon', 'puoDituju'],
      tidakDisetujuiAtasan: ['pemohon', 'puoDituju', 'puoBersangkutan'],
    },
    finalLetters,
  },
  'pengajuanSukarelaLintasUnit.sumut': {
    letters: [
      'penolakanSukarela: atasanBersangkutan > pemohon',
      'permohonanSukarela: pemohon > puoDituju',
      ...rekomendasiKetua,
      'persetujuanSukarela: puoDituju > pemohon',
      'penolakanSukarela: puoDituju > pemohon',
      'penerusanPersetujuan: pemohon > atasanBersangkutan',
      'penolakanSukarela: atasanBersangkutan > pemohon cc puoDituju, ketuaTim',
      'suratTugas: atasanBersangkutan > puoDituju cc pemohon, ketuaTim',
    ],
    known: {
      selesai: ['pemohon', 'puoDituju', 'atasanBersangkutan'],
      ditolak: ['pemohon', 'puoDituju', 'atasanBersangkutan'],
      tidakDisetujuiAtasan: ['pemohon', 'atasanBersangkutan'],
    },
    finalLetters,
  },
  'evaluasiBerjenjang.bengkuluLampiran': berjenjang,
  'evaluasiBerjenjang.bengkuluPasal': berjenjang,
  'evaluasiBerjenjang.sumut': {
    letters: [
      'pemberitahuan: ppk > pengaju',
      'pengembalianHasil: puo > pengaju cc ppk',
      'pemberitahuan: puo > pengaju, ppk',
    ],
    known: { selesai: ['pengaju', 'ppk', 'puo'] },
    finalLetters: [],
  },
  // 2.6: a keputusan and a surat tugas; whoever leaves, or is left, is told by the same letters.
  'pembentukanTimKerja.bengkuluPasal': {
    letters: [
      'keputusanPembentukanTim: kepala > ketuaTim, anggotaTim cc kepalaDaerah, sekretarisDaerah, keluar',
      'keputusanPembentukanTim: kepala > ketuaTim, anggotaTim cc kepalaDaerah, sekretarisDaerah, puoPemilik, keluar',
      'suratTugas: kepala > pegawaiDitugaskan cc ppk, keluar',
      'suratTugas: kepala > pegawaiDitugaskan cc puoPemilik, ppk, keluar',
      'pemberitahuan: kepala > puoPemilik',
      'pemberitahuan: kepala > puoPemilik, ppk, ketuaTim, anggotaTim, kepalaDaerah, sekretarisDaerah',
      ...pengunduran,
    ],
    known: tim(['kepalaDaerah', 'sekretarisDaerah']),
    finalLetters: ['keputusanPembentukanTim'],
  },
  'pembentukanTimKerja.bengkuluLampiran': timTanpaKeputusan,
  'pembentukanTimKerja.sumut': timTanpaKeputusan,
  // Rencana Aksi and KAK go to the Tata Usaha by way of the PUO; in form 6 the anggota draft the KAK too.
  'rencanaAksi.bengkuluLampiran': rencanaAksi,
  'rencanaAksi.bengkuluPasal': rencanaAksi,
  'kerangkaAcuanKerja.bengkuluLampiran': kak('penyusun', ['ketua', 'penyusun', 'puo', 'pengampuTataUsaha']),
  'kerangkaAcuanKerja.bengkuluPasal': kak('ketua', ['ketua', 'puo', 'pengampuTataUsaha']),
  ...WANTED_SIKLUS,
  // 2.9
  'penilaianKinerjaPelibatan.bengkulu': {
    letters: [
      'pemberitahuan: puoPemilik > dinilai',
      'penilaianKinerja: ppkPenilai > ppkBersangkutan cc dinilai, puoPemilik',
      'penilaianKinerja: ppkPenilai > dinilai cc puoPemilik',
    ],
    known: { selesai: ['dinilai', 'puoPemilik', 'ppkPenilai', 'ppkBersangkutan'] },
    finalLetters: ['penilaianKinerja'],
  },
  'pendelegasianKewenangan.bengkulu': delegasi,
  'pendelegasianKewenangan.sumut': delegasi,
  'penunjukanPltPlh.pedoman': {
    letters: [
      'suratPerintahPltPlh: penunjuk > ditunjuk cc jabatanDiwakili, atasanDitunjuk',
      'pencabutanWewenang: penunjuk > ditunjuk cc jabatanDiwakili, atasanDitunjuk',
      'pemberitahuan: ditunjuk > penunjuk',
      'pemberitahuan: penunjuk > ditunjuk, jabatanDiwakili, atasanDitunjuk',
    ],
    known: {
      berakhir: ['penunjuk', 'ditunjuk', 'jabatanDiwakili', 'atasanDitunjuk'],
      dicabut: ['penunjuk', 'ditunjuk', 'jabatanDiwakili', 'atasanDitunjuk'],
      ditolak: ['penunjuk', 'ditunjuk'],
    },
    finalLetters: ['suratPerintahPltPlh'],
  },
};

/**
 * Acts that judge nobody's request: to ask, to receive, to report, to pass on, to draft, to mend, to resign or take that
 * back, to put together or end what one sets oneself. Any other act judges.
 */
export const NO_JUDGEMENT = [
  'ajukan',
  'ajukanKonsep',
  'akhiri',
  'anakSelesai',
  'bubarkan',
  'cabut',
  'cabutPengunduran',
  'kirimPermohonan',
  'lapor',
  'laporkan',
  'perbaiki',
  'selesaikan',
  'serahkan',
  'susunTim',
  'tarik',
  'terima',
  'teruskan',
  'undurkanDiriAnggota',
  'undurkanDiriKetua',
  ...NO_JUDGEMENT_SIKLUS,
];

/** Acts that judge another than who started the case or was named in it: the role of him who is judged. */
export const JUDGED: Record<string, string> = {
  kabulkan: 'pengundurDiri',
  kembalikanRencana: 'pelapor',
  nilai: 'dinilai',
  putuskanKendala: 'pelapor',
  sepakatiRencana: 'pelapor',
  tidakKabulkan: 'pengundurDiri',
};
