/** Pengajuan sukarela lintas unit organisasi as one value: machines, schemas, roles (domain.md 2.5). */
import type { DefinisiProsedur } from '../runtime/mesin.ts';
import { bengkuluLampiran } from './bengkulu-lampiran.ts';
import { bengkuluPasal } from './bengkulu-pasal.ts';
import { skemaPeristiwa, skemaPermohonan } from './skema.ts';
import { sumut } from './sumut.ts';

export const definisiSukarelaLintasUnit = {
  nama: 'pengajuanSukarelaLintasUnit',
  awalan: 'psl',
  permohonan: skemaPermohonan,
  peristiwa: skemaPeristiwa,
  peran: {
    pemohon: { pegawai: 'pemohon', fungsional: true },
    puoBersangkutan: { unitPemohon: true, ambil: 'pimpinan' },
    ppkBersangkutan: { unitPemohon: true, ambil: 'ppk' },
    /** "Pimpinan Unit Organisasi … dan/atau Pejabat Penilai Kinerja bersangkutan": whoever acts first. */
    atasanBersangkutan: [
      { unitPemohon: true, ambil: 'pimpinan' },
      { unitPemohon: true, ambil: 'ppk' },
    ],
    puoDituju: { unit: 'unitDituju', ambil: 'pimpinan' },
    /** As the applicant names him, or as the team's own case has him. */
    ketuaTim: [
      { pegawai: 'ketua', opsional: true },
      { dari: 'tim', peran: 'ketuaTim', opsional: true },
    ],
  },
  jangkauan: 'lintasUnit',
  keberatan: { TUJUAN_LAIN_INSTANSI: 'SUKARELA_LAIN_INSTANSI', TUJUAN_UNIT_SENDIRI: 'SUKARELA_UNIT_SENDIRI' },
  mesin: { bengkuluLampiran, bengkuluPasal, sumut },
  penjaga: { beralasan: 'ALASAN_WAJIB', menyebutAlternatif: 'ALASAN_WAJIB', bukanKetua: 'PERMOHONAN_SENDIRI' },
} satisfies DefinisiProsedur;
