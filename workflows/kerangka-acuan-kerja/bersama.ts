/**
 * Kerangka Acuan Kerja (KAK) of a tim kerja: drafted, consulted on with the PUO before he may approve it, handed to the
 * Pengampu Fungsi Tata Usaha for the DPA. Forms 6 and 7 differ in who drafts it: ketua and anggota, or the ketua alone.
 */
import { assign, setup } from 'xstate';
import { catatDokumen, type KonteksDokumen, kembalikan, konteksDokumen, versiBerikut } from '../runtime/dokumen.ts';
import { type Ajukan, aksiTanpaEfek, beritahu, type Konteks, type Peristiwa, terbitkan } from '../runtime/mesin.ts';
import { type PeristiwaTarik, penarikan, stateDitarik } from '../runtime/penarikan.ts';
import { alasanPada } from '../runtime/penugasan.ts';
import type { PeristiwaKak, Permohonan } from './skema.ts';

type Peristiwanya = Peristiwa<Exclude<PeristiwaKak, { type: 'ajukan' }>> | Ajukan<Permohonan> | PeristiwaTarik;

export interface KonteksKak extends KonteksDokumen {
  /** The PUO has been consulted on the last version. */
  dikonsultasikan: boolean;
}

const kerangkaAcuanKerja = setup({
  types: {} as { context: KonteksKak; events: Peristiwanya; input: Pick<Konteks, 'peran'> },
  guards: {
    /** T-alasan: what comes back says what is wanted. */
    beralasan: ({ event }) => alasanPada(event) !== '',
    versiBerikut,
    /** d: "… wajib dikonsultasikan": what is approved is the version that was consulted on (T-RT-konsultasi). */
    terkonsultasi: ({ context }) => context.dikonsultasikan,
  },
  actions: {
    ...aksiTanpaEfek,
    catatKak: assign((masuk) => ({ ...catatDokumen(masuk), dikonsultasikan: false })),
    catatKonsultasi: assign(({ context, event }) =>
      event.type === 'konsultasikan'
        ? { dikonsultasikan: true, catatan: { ...context.catatan, konsultasi: event.pada } }
        : {},
    ),
  },
});

/** Clauses of one form, in its order, and who drafts by it. */
interface Dasar {
  penyusun: 'ketua' | 'penyusun';
  penyusunan: string[];
  konsultasi: string[];
  persetujuan: string[];
  penyerahan: string[];
  dpa: string[];
}

const KEMBALI_TU = ['T-RT-tata-usaha'];
const KEMBALI_PUO = ['T-RT-kak-kembali'];

export function mesinKak(id: string, dasar: Dasar) {
  const menyusun = [...dasar.penyusunan, 'T-RT-kak-rencana-aksi'];
  const perbaikan = [...dasar.penyusunan, 'T-RT-versi'];
  const mengonsultasi = [...dasar.konsultasi, 'T-RT-konsultasi'];
  const tarik = penarikan('ketua');
  return kerangkaAcuanKerja.createMachine({
    id,
    context: (masuk) => ({ ...konteksDokumen(masuk), dikonsultasikan: false }),
    initial: 'penyusunan',
    states: {
      penyusunan: {
        meta: { pelaku: 'ketua', dasar: menyusun },
        on: { ajukan: { target: 'konsultasi', meta: { dasar: menyusun }, actions: ['catatKak'] } },
      },
      // "… yang disusun wajib dikonsultasikan dengan Pimpinan Unit Organisasi": before he may approve it.
      konsultasi: {
        meta: { pelaku: 'puo', memutus: true, tenggat: 'konsultasi', dasar: mengonsultasi },
        on: {
          konsultasikan: {
            meta: { dasar: mengonsultasi },
            actions: [
              'catatKonsultasi',
              beritahu({
                kepada: [dasar.penyusun],
                hal: 'Konsultasi Kerangka Acuan Kerja dengan Pimpinan Unit Organisasi telah dicatat',
                dasar: mengonsultasi,
              }),
            ],
          },
          setujui: { guard: 'terkonsultasi', target: 'penyerahan', meta: { dasar: dasar.persetujuan } },
          kembalikan: kembalikan('puo', dasar.penyusun, [], KEMBALI_PUO),
          ...tarik,
        },
      },
      perbaikan: {
        meta: { pelaku: dasar.penyusun, tenggat: 'perbaikan', dasar: perbaikan },
        on: {
          perbaiki: {
            guard: 'versiBerikut',
            target: 'konsultasi',
            meta: { dasar: perbaikan },
            actions: ['catatKak'],
          },
          ...tarik,
        },
      },
      // "KAK yang telah mendapatkan persetujuan … diserahkan kepada Pengampu Fungsi Tata Usaha"
      penyerahan: {
        meta: { pelaku: 'ketua', tenggat: 'penyampaian', dasar: dasar.penyerahan },
        on: {
          serahkan: {
            target: 'pemasukan',
            meta: { dasar: dasar.penyerahan },
            actions: [
              terbitkan({
                surat: 'notaDinasKak',
                penandatangan: 'ketua',
                kepada: ['pengampuTataUsaha'],
                tembusan: ['puo'],
                dasar: [...dasar.penyerahan, ...KEMBALI_TU],
              }),
            ],
          },
          ...tarik,
        },
      },
      // "… untuk selanjutnya dimasukkan kedalam Dokumen Pelaksanaan Anggaran (DPA)"
      pemasukan: {
        meta: { pelaku: 'pengampuTataUsaha', memutus: true, tenggat: 'tataUsaha', dasar: dasar.dpa },
        on: {
          masukkan: {
            target: 'selesai',
            meta: { dasar: dasar.dpa },
            actions: [
              beritahu({
                kepada: ['penyusun', 'puo'],
                hal: 'Kerangka Acuan Kerja telah dimasukkan ke Dokumen Pelaksanaan Anggaran',
                dasar: dasar.dpa,
              }),
            ],
          },
          kembalikan: kembalikan('pengampuTataUsaha', dasar.penyusun, ['puo'], KEMBALI_TU),
        },
      },
      selesai: { type: 'final', meta: { dasar: dasar.dpa } },
      ditarik: stateDitarik,
    },
  });
}
