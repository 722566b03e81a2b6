/** Kerangka Acuan Kerja of a tim kerja as one value: machines, schemas, roles (domain.md §5). */
import { acuanTim } from '../rencana-aksi/definisi.ts';
import type { DefinisiProsedur } from '../runtime/mesin.ts';
import { bengkuluLampiran } from './bengkulu-lampiran.ts';
import { bengkuluPasal } from './bengkulu-pasal.ts';
import { skemaPeristiwa, skemaPermohonan } from './skema.ts';

export const definisiKak = {
  nama: 'kerangkaAcuanKerja',
  awalan: 'kak',
  permohonan: skemaPermohonan,
  peristiwa: skemaPeristiwa,
  peran: {
    ketua: { dari: 'tim', peran: 'ketuaTim' },
    penyusun: [
      { dari: 'tim', peran: 'ketuaTim' },
      { dari: 'tim', peran: 'anggotaTim' },
    ],
    puo: { unit: 'unitPemilik', ambil: 'pimpinan' },
    pengampuTataUsaha: { unit: 'unitPemilik', ambil: 'tataUsaha' },
  },
  acuan: {
    tim: acuanTim,
    // Agreed with the PUO: from there on plan, target and time are set (T-RT-kak-rencana-aksi).
    rencanaAksi: {
      prosedur: 'rencanaAksi',
      keadaan: ['penyampaian', 'pemasukan', 'penyerahan', 'selesai'],
      sama: ['tim', 'unitPemilik', 'namaTim', 'tahunAnggaran'],
      kode: 'KAK_TANPA_RENCANA_AKSI',
    },
  },
  bukanPemegang: { ketua: 'BUKAN_KETUA_TIM', penyusun: 'BUKAN_PENYUSUN_KAK' },
  jangkauan: 'dalamUnit',
  mesin: { bengkuluLampiran, bengkuluPasal },
  penjaga: {
    beralasan: 'ALASAN_WAJIB',
    versiBerikut: 'VERSI_TIDAK_BERURUT',
    terkonsultasi: 'KAK_BELUM_DIKONSULTASIKAN',
  },
} satisfies DefinisiProsedur;
