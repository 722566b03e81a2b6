/** Guards and context changes that the three variants of pembentukan tim kerja share. */
import { assign, setup } from 'xstate';
import { anakTerbuka, catatAnakMulai, catatAnakSelesai } from '../runtime/anak.ts';
import type { ParamAnak } from '../runtime/kontrak.ts';
import { aksiTanpaEfek, bersyarat, type Konteks, orang, pemegangSama } from '../runtime/mesin.ts';
import { alasanPada, catatPenerimaan, konteksAwal as konteksKosong, penjagaPenugasan } from '../runtime/penugasan.ts';
import { disiplin } from './skema.ts';
import {
  type Bacaan,
  bentuk,
  type KonteksTim,
  kebutuhanDiminta,
  type Masuk,
  type PeristiwaMesin,
  susunanDiminta,
  terimaPelibatan,
  usulkan,
} from './susunan.ts';

const beralasan = ({ event }: Masuk) => alasanPada(event) !== '';
const adaKebutuhan = ({ event }: Masuk) => kebutuhanDiminta(event).length > 0;

/** T-TK-susunan-lengkap, B-P-11-3: what a team may not lack, nor have twice; places that are asked for may be open yet. */
const susunan = bersyarat<Masuk>([
  [
    'INSTANSI_TANPA_PIMPINAN',
    ({ context: { bacaan, peran } }) =>
      !bacaan.tembusanPimpinan || [peran.kepalaDaerah, peran.sekretarisDaerah].every((p) => p?.length),
  ],
  [
    'LINTAS_INSTANSI_TIDAK_DIATUR',
    ({ context, event }) =>
      context.bacaan.lintasInstansi || kebutuhanDiminta(event).every((k) => k.jalur !== 'lintasInstansi'),
  ],
  [
    'ANGGOTA_GANDA',
    (masuk) => {
      const { ketua, anggota } = susunanDiminta(masuk);
      const semua = [...(ketua ? [ketua] : []), ...anggota];
      return new Set(semua).size === semua.length;
    },
  ],
  [
    'TIM_TANPA_KETUA',
    (masuk) => !masuk.context.bacaan.ketuaWajib || adaKebutuhan(masuk) || !!susunanDiminta(masuk).ketua,
  ],
  ['TIM_TANPA_ANGGOTA', (masuk) => adaKebutuhan(masuk) || susunanDiminta(masuk).anggota.length > 0],
]);

/** Who sets the team is who proposes it: nobody else has to agree. */
const satuPejabat = ({ context }: Masuk) => pemegangSama(context.peran, 'kepala', 'puoPemilik');

/** Resignation for a technical ground, by one who is there. */
const mundur = (peran: 'anggotaTim' | 'ketuaTim') =>
  bersyarat<Masuk>([
    ['BUKAN_ANGGOTA_TIM', ({ context, event }) => orang(context.peran[peran]).includes(event.oleh)],
    ['DASAR_DISIPLIN', ({ event }) => 'sebab' in event && !disiplin(event.sebab)],
    ['ALASAN_WAJIB', ({ event }) => 'sebab' in event && (event.sebab !== 'lainnya' || !!event.uraian)],
  ]);
const mundurAnggota = mundur('anggotaTim');
const mundurKetua = mundur('ketuaTim');

/** A team does not end while somebody is still being asked for people in its name. */
const tanpaPelibatan = ({ context }: Masuk) => anakTerbuka(context).length === 0;
const bubar = bersyarat<Masuk>([
  ['ALASAN_WAJIB', beralasan],
  ['PELIBATAN_TERBUKA', tanpaPelibatan],
]);

/** Codes of the guards' refusals. */
export const penjagaTim = {
  beralasan: 'ALASAN_WAJIB',
  usulanSah: susunan.sebab,
  susunanSah: susunan.sebab,
  pelibatanSah: 'LINTAS_INSTANSI_TIDAK_DIATUR',
  anggotaMundur: mundurAnggota.sebab,
  ketuaMundur: mundurKetua.sebab,
  bolehSelesai: 'PELIBATAN_TERBUKA',
  beralasanDanBolehBubar: bubar.sebab,
} as const;

export const timKerja = setup({
  types: {} as { context: KonteksTim; events: PeristiwaMesin; input: Pick<Konteks, 'peran'> },
  guards: {
    ...penjagaPenugasan,
    beralasan,
    usulanSah: susunan.penjaga,
    usulanSahSatuPejabat: (masuk) => susunan.penjaga(masuk) && satuPejabat(masuk),
    usulanSahBerkebutuhan: (masuk) => susunan.penjaga(masuk) && adaKebutuhan(masuk),
    susunanSah: susunan.penjaga,
    susunanSahSatuPejabat: (masuk) => susunan.penjaga(masuk) && satuPejabat(masuk),
    pelibatanSah: ({ context, event }) =>
      context.bacaan.lintasInstansi || kebutuhanDiminta(event).every((k) => k.jalur !== 'lintasInstansi'),
    anggotaMundur: mundurAnggota.penjaga,
    anggotaMundurTanpaKetua: (masuk) =>
      mundurAnggota.penjaga(masuk) && orang(masuk.context.peran.ketuaTim).length === 0,
    ketuaMundur: mundurKetua.penjaga,
    bolehSelesai: tanpaPelibatan,
    beralasanDanBolehBubar: bubar.penjaga,
    beralasanDanAdaYangKeluar: (masuk) => beralasan(masuk) && orang(masuk.context.peran.akanKeluar).length > 0,
  },
  actions: {
    ...aksiTanpaEfek,
    catatPekerjaan: assign(({ event }) => {
      if (event.type !== 'ajukan') return {};
      const { unitPemilik, namaTim, durasi, rincian } = event.permohonan;
      return { pekerjaan: { unitPemilik, namaTim, durasi, rincian } };
    }),
    usulkan: assign(usulkan),
    bentuk: assign(bentuk),
    /** All have their letter: what only led to it is done with. */
    mulai: assign(({ context: { peran } }) => ({ sudah: [], peran: { ...peran, keluar: [], pengundurDiri: [] } })),
    catatPenerimaan: assign((masuk) => catatPenerimaan(masuk)),
    catatAnakMulai: assign((masuk, params: ParamAnak) => catatAnakMulai(masuk, params)),
    catatAnakSelesai: assign((masuk) => catatAnakSelesai(masuk)),
    terimaPelibatan: assign(terimaPelibatan),
    catatPengundur: assign(({ context, event }) => ({
      peran: { ...context.peran, pengundurDiri: [{ pegawai: event.oleh }] },
    })),
    lepaskan: assign(({ context: { peran } }) => ({ peran: { ...peran, akanKeluar: peran.pengundurDiri ?? [] } })),
  },
});

export const konteksAwal =
  (bacaan: Bacaan) =>
  (masuk: { input: Pick<Konteks, 'peran'> }): KonteksTim => ({ ...konteksKosong(masuk), bacaan });
