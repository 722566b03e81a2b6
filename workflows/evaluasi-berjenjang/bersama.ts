/** Guards and context changes of evaluasi berjenjang, and the machine of both Bengkulu readings. */
import { assign, setup } from 'xstate';
import type { Peran } from '../runtime/kontrak.ts';
import { type Ajukan, aksiTanpaEfek, beritahu, type Konteks, type Peristiwa, terbitkan } from '../runtime/mesin.ts';
import { type PeristiwaTarik, penarikan, stateDitarik } from '../runtime/penarikan.ts';
import type { PeristiwaEvaluasi, Permohonan } from './skema.ts';

type Peristiwanya = Peristiwa<Exclude<PeristiwaEvaluasi, { type: 'ajukan' }>> | Ajukan<Permohonan> | PeristiwaTarik;

export interface KonteksEvaluasi extends Konteks {
  /** Level of the chain that has the result now, 0 the lowest; -1 while it is with its maker. */
  tingkat: number;
  /** Number of the result's last version. */
  versi: number;
}

const teksPada = (p: Peristiwanya, kolom: 'alasan' | 'tindakan' | 'catatan'): string | undefined =>
  (kolom in p ? (p as Record<string, unknown>)[kolom]?.toString().trim() : '') || undefined;

const rantai = (peran: Peran) => peran.rantai ?? [];
const puncak = ({ peran, tingkat }: KonteksEvaluasi) => tingkat === rantai(peran).length - 1;
const beralasan = ({ event }: { event: Peristiwanya }) => teksPada(event, 'alasan') !== undefined;
const versiBerikut = ({ context, event }: { context: KonteksEvaluasi; event: Peristiwanya }) =>
  event.type === 'perbaiki' && event.versi === context.versi + 1;

/** The result at a level: whose task it is, and who stands below and is told of what becomes of it. */
const padaTingkat = ({ peran }: KonteksEvaluasi, tingkat: number): Pick<KonteksEvaluasi, 'peran' | 'tingkat'> => ({
  tingkat,
  peran: {
    ...peran,
    peninjau: rantai(peran).slice(Math.max(tingkat, 0), tingkat + 1),
    jenjangBawah: rantai(peran).slice(0, Math.max(tingkat, 0)),
  },
});

export const evaluasi = setup({
  types: {} as { context: KonteksEvaluasi; events: Peristiwanya; input: Pick<Konteks, 'peran'> },
  guards: {
    /** T-EV-alasan, T-alasan: what comes back says what is wanted. */
    beralasan,
    /** There is a level below that receives the return (T-EV-satu-jenjang). */
    beralasanDanBerjenjang: ({ context, event }) => beralasan({ event }) && context.tingkat > 0,
    puncak: ({ context }) => puncak(context),
    /** T-EV-versi: what is mended is the next version, so that no reviewed one is overwritten. */
    versiBerikut,
    satuPeninjau: ({ context }) => rantai(context.peran).length === 1,
    versiBerikutSatuPeninjau: ({ context, event }) =>
      versiBerikut({ context, event }) && rantai(context.peran).length === 1,
    /** S-II.a.1-c-3: the return and the corrective action go together. */
    beralasanDanBertindak: ({ event }) => beralasan({ event }) && teksPada(event, 'tindakan') !== undefined,
  },
  actions: {
    ...aksiTanpaEfek,
    naik: assign(({ context }) => padaTingkat(context, context.tingkat + 1)),
    turun: assign(({ context }) => padaTingkat(context, context.tingkat - 1)),
    kePengaju: assign(({ context }) => padaTingkat(context, -1)),
    catatVersi: assign(({ context, event }) =>
      event.type === 'perbaiki'
        ? {
            versi: event.versi,
            catatan: { ...context.catatan, versi: String(event.versi), ringkasan: event.ringkasan },
          }
        : {},
    ),
    catatEvaluasi: assign(({ event }) => ({ rekomendasi: teksPada(event, 'alasan') ?? teksPada(event, 'catatan') })),
  },
});

/** @param tetap holders of the roles that a reading names besides, from the chain. */
export const konteksAwal =
  (tetap: (rantaiPeran: Peran[string]) => Peran = () => ({})) =>
  ({ input: { peran } }: { input: Pick<Konteks, 'peran'> }): KonteksEvaluasi => ({
    peran: { ...peran, ...tetap(rantai(peran)) },
    sudah: [],
    tingkat: -1,
    versi: 1,
  });

/** Whoever submitted the result takes it back until it is accepted: the acceptance is what ends the case (ADR 0095). */
export const tarik = penarikan('pengaju');

const DITERIMA = 'Hasil pelaksanaan kegiatan diterima dan dinyatakan sesuai dengan target dan ekspektasi';

/** Clauses of one reading, by what the transition does. */
interface DasarBerjenjang {
  ajukan: string[];
  tinjau: string[];
  selesai: string[];
  kembalikan: string[];
  perbaiki: string[];
}

/**
 * One machine for chains of any length: the reviewers are data (`peran.rantai`, lowest first). The level that has the
 * result reviews it, or mends it after a return; from the lowest the result goes back to its maker.
 */
export function mesinBerjenjang(id: string, dasar: DasarBerjenjang) {
  const pengembalian = (kepada: 'peninjau' | 'pengaju') =>
    terbitkan({
      surat: 'pengembalianHasil',
      penandatangan: 'peninjau',
      kepada: [kepada],
      // The maker is told of every return, also of one that a level above him mends.
      tembusan: kepada === 'pengaju' ? [] : ['pengaju'],
      dasar: dasar.kembalikan,
    });
  /** "… dikembalikan untuk disesuaikan kembali, secara berjenjang berdasarkan level struktur organisasi" */
  const kembalikan = [
    {
      guard: 'beralasanDanBerjenjang' as const,
      target: 'perbaikanPeninjau',
      reenter: true,
      meta: { dasar: dasar.kembalikan },
      actions: ['turun' as const, pengembalian('peninjau')],
    },
    {
      guard: 'beralasan' as const,
      target: 'perbaikanPengaju',
      meta: { dasar: dasar.kembalikan },
      actions: ['kePengaju' as const, pengembalian('pengaju')],
    },
  ];
  const perbaiki = {
    guard: 'versiBerikut' as const,
    target: 'peninjauan',
    meta: { dasar: dasar.perbaiki },
    actions: ['catatVersi' as const, 'naik' as const],
  };
  return evaluasi.createMachine({
    id,
    context: konteksAwal(),
    initial: 'penyampaian',
    states: {
      penyampaian: {
        meta: { pelaku: 'pengaju', dasar: dasar.ajukan },
        on: { ajukan: { target: 'peninjauan', meta: { dasar: dasar.ajukan }, actions: ['naik'] } },
      },
      peninjauan: {
        meta: { pelaku: 'peninjau', memutus: true, tenggat: 'reviu', dasar: dasar.tinjau },
        on: {
          sesuai: [
            {
              guard: 'puncak',
              target: 'selesai',
              meta: { dasar: dasar.selesai },
              actions: [beritahu({ kepada: ['pengaju', 'jenjangBawah'], hal: DITERIMA, dasar: dasar.selesai })],
            },
            { target: 'peninjauan', reenter: true, meta: { dasar: dasar.tinjau }, actions: ['naik'] },
          ],
          kembalikan,
          ...tarik,
        },
      },
      // The level that receives a return mends and resubmits, or returns it further down.
      perbaikanPeninjau: {
        meta: { pelaku: 'peninjau', memutus: true, tenggat: 'perbaikan', dasar: dasar.kembalikan },
        on: { perbaiki, kembalikan, ...tarik },
      },
      perbaikanPengaju: {
        meta: { pelaku: 'pengaju', tenggat: 'perbaikan', dasar: dasar.kembalikan },
        on: { perbaiki, ...tarik },
      },
      selesai: { type: 'final', meta: { dasar: dasar.selesai } },
      ditarik: stateDitarik,
    },
  });
}
