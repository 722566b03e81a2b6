/**
 * Penilaian kinerja of a JF or pelaksana at the end of an involvement across units, as Lampiran I BAB III angka 10 of the
 * Bengkulu text has it: five aspek perilaku, a conclusion, the signature of the PPK. The text has the form alone; who asks
 * for it and where it goes is implied. Both Bengkulu readings use it.
 */
import { setup } from 'xstate';
import {
  type Ajukan,
  aksiTanpaEfek,
  beritahu,
  type Konteks,
  type Peristiwa,
  pemegangSama,
  terbitkan,
} from '../runtime/mesin.ts';
import { type PeristiwaTarik, penarikan, stateDitarik } from '../runtime/penarikan.ts';
import { penjagaPenugasan } from '../runtime/penugasan.ts';
import type { PeristiwaPenilaian, Permohonan } from './skema.ts';

type Peristiwanya = Peristiwa<Exclude<PeristiwaPenilaian, { type: 'ajukan' }>> | Ajukan<Permohonan> | PeristiwaTarik;

/** T-PK-rentang: whole numbers from 0 to 120, so that each has one predikat. */
const sah = (angka: number) => Number.isInteger(angka) && angka >= 0 && angka <= 120;
const angkaSah = ({ event }: { event: Peristiwanya }) =>
  event.type === 'nilai' && [...event.angka, event.simpulan].every(sah);
const penilaiSama = ({ context }: { context: Konteks }) => pemegangSama(context.peran, 'ppkPenilai', 'ppkBersangkutan');

const penilaian = setup({
  types: {} as { context: Konteks; events: Peristiwanya; input: Pick<Konteks, 'peran'> },
  guards: {
    beralasan: penjagaPenugasan.beralasan,
    angkaSah,
    /** He who appraises the involvement is the PPK of the pegawai himself: there is nobody to hand it to (T-PK-serah). */
    angkaSahPenilaiSama: ({ context, event }) => angkaSah({ event }) && penilaiSama({ context }),
  },
  actions: aksiTanpaEfek,
});

const MENILAI = [
  'B-F-10-1',
  'B-F-10-2',
  'B-F-10-ttd',
  'T-PK-rentang',
  'T-PK-predikat-bebas',
  'T-PK-aspek-kelima',
  'T-PK-simpulan',
];
const surat = (kepada: string[], tembusan: string[]) =>
  terbitkan({
    surat: 'penilaianKinerja',
    penandatangan: 'ppkPenilai',
    kepada,
    tembusan,
    dasar: ['B-F-10-1', 'B-F-10-2', 'B-F-10-ttd'],
  });

export const bengkulu = penilaian.createMachine({
  id: 'penilaianKinerjaPelibatan.bengkulu',
  context: ({ input }) => ({ peran: input.peran, sudah: [] }),
  initial: 'permintaan',
  states: {
    permintaan: {
      meta: { pelaku: 'puoPemilik', dasar: ['T-PK-permintaan'] },
      on: {
        ajukan: {
          target: 'penilaian',
          meta: { dasar: ['T-PK-permintaan', 'T-PK-penilai'] },
          actions: [
            beritahu({
              kepada: ['dinilai'],
              hal: 'Penilaian kinerja pelibatan diminta kepada Pejabat Penilai Kinerja',
              dasar: ['T-PK-permintaan'],
            }),
          ],
        },
      },
    },
    // "PENILAIAN PRILAKU KERJA … PEJABAT PENILAI KINERJA,"
    penilaian: {
      meta: {
        pelaku: 'ppkPenilai',
        bukanOleh: 'dinilai',
        tenggat: 'penilaian',
        dasar: ['B-F-10-1', 'T-PK-penilai', 'T-PK-diri-sendiri'],
      },
      on: {
        nilai: [
          {
            guard: 'angkaSahPenilaiSama',
            target: 'selesai',
            meta: { dasar: [...MENILAI, 'T-PK-serah'] },
            actions: [surat(['dinilai'], ['puoPemilik'])],
          },
          {
            guard: 'angkaSah',
            target: 'penyerahan',
            meta: { dasar: MENILAI },
            actions: [surat(['ppkBersangkutan'], ['dinilai', 'puoPemilik'])],
          },
        ],
        // Until the PPK has signed the penilaian, which is the final letter (ADR 0095).
        ...penarikan('puoPemilik'),
      },
    },
    penyerahan: {
      meta: { pelaku: 'ppkBersangkutan', tenggat: 'penyerahan', dasar: ['T-PK-serah'] },
      on: { terima: { target: 'selesai', meta: { dasar: ['T-PK-serah'] } } },
    },
    selesai: { type: 'final', meta: { dasar: ['B-F-10-ttd', 'T-PK-serah'] } },
    ditarik: stateDitarik,
  },
});
