/**
 * Rencana Aksi of a tim kerja: ketua and PUO set plan, target and time, the ketua hands the document to the Pengampu
 * Fungsi Tata Usaha, who enters it into the planning document and hands it on to SIPD. Forms 6 and 7 say the same in the
 * same order; each variant is this machine with the clauses of its form.
 */
import { assign, setup } from 'xstate';
import {
  catatDokumen,
  dokumenPada,
  type KonteksDokumen,
  kembalikan,
  konteksDokumen,
  versiBerikut,
} from '../runtime/dokumen.ts';
import type { KodeGalat } from '../runtime/galat.ts';
import {
  type Ajukan,
  aksiTanpaEfek,
  beritahu,
  bersyarat,
  type Konteks,
  type Peristiwa,
  terbitkan,
} from '../runtime/mesin.ts';
import { type PeristiwaTarik, penarikan, stateDitarik } from '../runtime/penarikan.ts';
import { alasanPada } from '../runtime/penugasan.ts';
import type { PeristiwaRencanaAksi, Permohonan, Rencana } from './skema.ts';

type Peristiwanya = Peristiwa<Exclude<PeristiwaRencanaAksi, { type: 'ajukan' }>> | Ajukan<Permohonan> | PeristiwaTarik;

export interface KonteksRencana extends KonteksDokumen {
  tahunAnggaran: number;
}

interface Masuk {
  context: KonteksRencana;
  event: Peristiwanya;
}

const tahun = ({ context, event }: Masuk): number =>
  event.type === 'ajukan' ? event.permohonan.tahunAnggaran : context.tahunAnggaran;

/** Each activity has a target, and a time within the budget year. */
function terencana({ context, event }: Masuk): boolean {
  const dalamTahun = (tanggal: string) => tanggal.startsWith(`${tahun({ context, event })}-`);
  const { kegiatan } = dokumenPada<Rencana>(event) ?? { kegiatan: [] };
  return kegiatan.every(
    ({ target, waktu }) => target?.trim() && waktu && dalamTahun(waktu.mulai) && dalamTahun(waktu.selesai),
  );
}

const berpeta = ({ event }: Masuk) => dokumenPada<Rencana>(event)?.petaProsesBisnis !== undefined;

type Syarat = [KodeGalat, (masuk: Masuk) => boolean];
const TERENCANA: Syarat = ['RENCANA_TANPA_TARGET_WAKTU', terencana];
const BERPETA: Syarat = ['PETA_PROSES_BISNIS_WAJIB', berpeta];
const VERSI: Syarat = ['VERSI_TIDAK_BERURUT', versiBerikut];

/** What a plan must hold, and one that is mended; where the form has the Peta Proses Bisnis, that too. */
const rencana = bersyarat<Masuk>([TERENCANA]);
const rencanaBerpeta = bersyarat<Masuk>([TERENCANA, BERPETA]);
const perbaikan = bersyarat<Masuk>([VERSI, TERENCANA]);
const perbaikanBerpeta = bersyarat<Masuk>([VERSI, TERENCANA, BERPETA]);

/** Codes of the guards' refusals. */
export const penjagaRencana = {
  beralasan: 'ALASAN_WAJIB',
  rencanaSah: rencana.sebab,
  rencanaBerpetaSah: rencanaBerpeta.sebab,
  perbaikanSah: perbaikan.sebab,
  perbaikanBerpetaSah: perbaikanBerpeta.sebab,
} as const;

const rencanaAksi = setup({
  types: {} as { context: KonteksRencana; events: Peristiwanya; input: Pick<Konteks, 'peran'> },
  guards: {
    /** T-alasan: what comes back says what is wanted. */
    beralasan: ({ event }) => alasanPada(event) !== '',
    rencanaSah: rencana.penjaga,
    rencanaBerpetaSah: rencanaBerpeta.penjaga,
    perbaikanSah: perbaikan.penjaga,
    perbaikanBerpetaSah: perbaikanBerpeta.penjaga,
  },
  actions: {
    ...aksiTanpaEfek,
    catatRencana: assign((masuk) => ({ ...catatDokumen(masuk), tahunAnggaran: tahun(masuk) })),
  },
});

/** Clauses of one form, in its order. */
interface Dasar {
  /** Form 7 a: the Peta Proses Bisnis, which then goes with the plan. */
  peta: string[];
  /** b: plan, target and time with the PUO. */
  koordinasi: string[];
  /** b: the Rencana Aksi is drawn up of them. */
  penyusunan: string[];
  /** c: the document to the Pengampu Fungsi Tata Usaha. */
  penyampaian: string[];
  /** c: into the planning document, then into SIPD. */
  perencanaan: string[];
}

const KEMBALI_TU = ['T-RT-tata-usaha'];

export function mesinRencanaAksi(id: string, dasar: Dasar) {
  const denganPeta = dasar.peta.length > 0;
  const memperbaiki = { pelaku: 'ketua', tenggat: 'perbaikan', dasar: [...dasar.koordinasi, 'T-RT-versi'] };
  const tarik = penarikan('ketua');
  return rencanaAksi.createMachine({
    id,
    context: (masuk) => ({ ...konteksDokumen(masuk), tahunAnggaran: 0 }),
    initial: 'perencanaan',
    states: {
      perencanaan: {
        meta: { pelaku: 'ketua', dasar: dasar.koordinasi },
        on: {
          ajukan: {
            guard: denganPeta ? 'rencanaBerpetaSah' : 'rencanaSah',
            target: 'koordinasi',
            meta: { dasar: [...dasar.peta, ...dasar.koordinasi] },
            actions: ['catatRencana'],
          },
        },
      },
      // b: "… menyusun rencana, target dan waktu pencapaian sasaran (Output) dengan Pimpinan Unit Organisasi"
      koordinasi: {
        meta: { pelaku: 'puo', memutus: true, tenggat: 'koordinasi', dasar: dasar.koordinasi },
        on: {
          sepakati: { target: 'penyampaian', meta: { dasar: [...dasar.koordinasi, ...dasar.penyusunan] } },
          kembalikan: kembalikan('puo', 'ketua', [], ['T-RT-kesepakatan']),
          ...tarik,
        },
      },
      perbaikan: {
        meta: memperbaiki,
        on: {
          perbaiki: {
            guard: denganPeta ? 'perbaikanBerpetaSah' : 'perbaikanSah',
            target: 'koordinasi',
            meta: { dasar: memperbaiki.dasar },
            actions: ['catatRencana'],
          },
          ...tarik,
        },
      },
      // c: "… menyampaikan Dokumen Rencana Aksi kepada Pengampu Fungsi Tata Usaha"
      penyampaian: {
        meta: { pelaku: 'ketua', tenggat: 'penyampaian', dasar: dasar.penyampaian },
        on: {
          sampaikan: {
            target: 'pemasukan',
            meta: { dasar: dasar.penyampaian },
            actions: [
              terbitkan({
                surat: 'notaDinasRencanaAksi',
                penandatangan: 'ketua',
                kepada: ['pengampuTataUsaha'],
                tembusan: ['puo'],
                dasar: [...dasar.penyampaian, ...KEMBALI_TU],
              }),
            ],
          },
          ...tarik,
        },
      },
      // c: "… untuk dapat dimasukkan kedalam dokumen perencanaan tahun berjalan"
      pemasukan: {
        meta: { pelaku: 'pengampuTataUsaha', memutus: true, tenggat: 'tataUsaha', dasar: dasar.perencanaan },
        on: {
          masukkan: { target: 'penyerahan', meta: { dasar: dasar.perencanaan } },
          kembalikan: kembalikan('pengampuTataUsaha', 'ketua', ['puo'], KEMBALI_TU),
        },
      },
      // c: "… untuk selanjutnya dimasukkan kedalam aplikasi Sistem Informasi Pembangunan Daerah (SIPD)"
      penyerahan: {
        meta: { pelaku: 'pengampuTataUsaha', tenggat: 'tataUsaha', dasar: [...dasar.perencanaan, 'T-RT-sipd'] },
        on: {
          serahkan: {
            target: 'selesai',
            meta: { dasar: [...dasar.perencanaan, 'T-RT-sipd'] },
            actions: [
              beritahu({
                kepada: ['ketua', 'puo'],
                hal: 'Rencana Aksi telah dimasukkan ke dokumen perencanaan dan diserahkan kepada SIPD',
                dasar: dasar.perencanaan,
              }),
            ],
          },
        },
      },
      selesai: { type: 'final', meta: { dasar: dasar.perencanaan } },
      ditarik: stateDitarik,
    },
  });
}
