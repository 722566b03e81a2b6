/**
 * Drives any procedure's machine durably (design §4). Signals wait in a queue; each is taken up alone: the pure core
 * plans, one local activity commits, only then does the state change. No clock, no random, no I/O here.
 */
import { RawValue, rawValueTypeInfo } from '@temporalio/common';
import {
  ApplicationFailure,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineWorkflowOptions,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { ZodError } from 'zod';
import { laporkanAnak, mulaikanAnak, tarikAnak } from './anak-temporal.ts';
import { Galat } from './galat.ts';
import { type Kasus, keadaanAwal, nama, pilihMesin, pulihkan, tugasTerbuka } from './keadaan.ts';
import {
  type AktivitasProsedur,
  ANAK_GAGAL,
  type Antrean,
  type Keadaan,
  type Masukan,
  QUERY_PREVIEW,
  QUERY_SHOW,
  SIGNAL_CHILD,
  SIGNAL_DEADLINE,
  SIGNAL_DECIDE,
  SIGNAL_SIGNED,
  SIGNAL_TAKEOVER,
  SIGNAL_WITHDRAW,
  skemaId,
  skemaMasukan,
} from './kontrak.ts';
import { type DefinisiProsedur, type Konteks, orang } from './mesin.ts';
import { urai, uraiSinyal } from './muatan.ts';
import { TARIK } from './penarikan.ts';
import { rencanakan, terapkan } from './rencana.ts';
import { ringkas } from './ringkas.ts';
import type { Rencana } from './tolak.ts';
import { waktuHistory } from './waktu.ts';

const { commit, siapkan } = proxyLocalActivities<AktivitasProsedur>({
  startToCloseTimeout: '30 seconds',
  // The register may be away for a while: the step waits for it, it is never skipped.
  retry: { initialInterval: '100 milliseconds', maximumInterval: '5 seconds' },
});

/** Arguments are taken raw and decoded by us (muatan.ts). */
const MENTAH = { typeInfo: { inputTypes: [rawValueTypeInfo] } };
export const decide = defineSignal<[RawValue?]>(SIGNAL_DECIDE, MENTAH);
export const deadline = defineSignal<[RawValue?]>(SIGNAL_DEADLINE, MENTAH);
export const withdraw = defineSignal<[RawValue?]>(SIGNAL_WITHDRAW, MENTAH);
export const child = defineSignal<[RawValue?]>(SIGNAL_CHILD, MENTAH);
export const signed = defineSignal<[RawValue?]>(SIGNAL_SIGNED, MENTAH);
export const takeover = defineSignal<[RawValue?]>(SIGNAL_TAKEOVER, MENTAH);
export const show = defineQuery<RingkasanKeadaan>(QUERY_SHOW);
export const preview = defineQuery<Rencana['perintah'] | null, [unknown]>(QUERY_PREVIEW);

/** Answer of the query `show`. */
export interface RingkasanKeadaan {
  keadaan: string;
  urutan: number;
  selesai: boolean;
  tugas: { tugas: string; putaran: number; peran: string; peristiwa: string[] }[];
  /** Letters that are numbered and wait for their signature, and with them what they opened. */
  menungguTte?: { surat: string; nomor: string }[];
}

/** The Temporal workflow of a procedure; its type name is the name under which it is exported. */
export function workflowDari(definisi: DefinisiProsedur) {
  const workflow = (masukan?: RawValue) => jalankan(definisi, urai(masukan?.payload));
  defineWorkflowOptions(workflow, { staticOptions: MENTAH });
  return workflow;
}

/**
 * Runs one case to its end. Fails only before the first step: with the code of the table that the input deserves. The
 * procedure that started it, if one did, is told of the end either way.
 */
export async function jalankan(
  definisi: DefinisiProsedur,
  mentah: unknown,
): Promise<{ keadaan: string; urutan: number }> {
  const antrean: Antrean[] = [];
  const terima = (jenis: Antrean['jenis']) => (muatan?: RawValue) =>
    void antrean.push({ jenis, muatan: uraiSinyal(muatan?.payload) });
  setHandler(decide, terima('decide'));
  setHandler(deadline, terima('deadline'));
  setHandler(withdraw, terima('withdraw'));
  setHandler(child, terima('child'));
  setHandler(signed, terima('signed'));
  setHandler(takeover, terima('takeover'));

  const masukan = periksaMasukan(mentah);
  try {
    return await jalankanKasus(definisi, masukan, antrean);
  } catch (galat) {
    if (masukan.induk && galat instanceof ApplicationFailure && galat.type) {
      await laporkanAnak(masukan.induk, {
        prosedur: definisi.nama,
        keadaan: ANAK_GAGAL,
        pegawai: [],
        kode: galat.type,
      });
    }
    throw galat;
  }
}

async function jalankanKasus(
  definisi: DefinisiProsedur,
  mentah: Masukan,
  antrean: Antrean[],
): Promise<{ keadaan: string; urutan: number }> {
  const masukan = { ...mentah, permohonan: periksaPermohonan(definisi, mentah.permohonan) };
  const { peran, aturan } = masukan;
  const kasus = bukaKasus(
    definisi,
    masukan.varian,
    peran && aturan ? { peran, aturan } : await lengkapi(definisi, masukan),
  );
  const { mesin } = kasus;
  let keadaan: Keadaan;
  if (masukan.lanjutan) {
    keadaan = masukan.lanjutan.keadaan;
    antrean.unshift(...masukan.lanjutan.antrean);
  } else {
    keadaan = keadaanAwal(mesin, kasus.peran);
    const { varian, pemohon, permohonan, induk, lampiran } = masukan;
    const { peran, aturan } = kasus;
    const sejak = workflowInfo().startTime.toISOString();
    const muatan = { varian, pemohon, permohonan, peran, aturan, ...(induk ? { induk } : {}), lampiran, sejak };
    antrean.unshift({ jenis: 'mulai', muatan });
  }
  setHandler(show, () => ringkasan(kasus, keadaan));
  // Pure: what the decision would ask of the commit, which a preview composes the letter from and throws away.
  setHandler(preview, (muatan) => rencanakan(kasus, keadaan, { jenis: 'decide', muatan })?.perintah ?? null);

  // A case is not over while a letter of it waits for its signature: nobody has it yet (T-tte).
  const selesai = () => pulihkan(mesin, keadaan).status === 'done' && !keadaan.menungguTte;
  while (!selesai() || antrean.length > 0) {
    // A promise costs a workflow dear (the SDK traces each): only where there is something to wait for.
    if (antrean.length === 0) await condition(() => antrean.length > 0);
    const diambil = antrean.shift() as Antrean;
    const rencana = rencanakan(kasus, keadaan, diambil);
    if (!rencana) continue;
    const hasil = await commit({ ...rencana.perintah, pada: waktuHistory() });
    keadaan = terapkan(keadaan, rencana, hasil);
    if (diambil.jenis === 'mulai' && !hasil.diterima)
      throw gagal(hasil.kode ?? 'MASUKAN_TIDAK_SAH', hasil.rincian ?? {});
    const { langkah, peristiwa } = rencana.perintah;
    if (hasil.diterima && langkah?.aksi.some((a) => a.type === 'mulaiAnak')) await mulaikanAnak(kasus.id, rencana);
    if (hasil.diterima && peristiwa.type === TARIK) await tarikAnak(kasus.id, rencana);
    if (!selesai() && workflowInfo().continueAsNewSuggested) {
      const { peran, aturan } = kasus;
      await continueAsNew(new RawValue({ ...masukan, peran, aturan, lanjutan: { keadaan, antrean } }));
    }
  }
  const akhir = pulihkan(mesin, keadaan);
  if (masukan.induk) {
    const pegawai = orang((akhir.context as Konteks).peran.pegawaiDitugaskan);
    await laporkanAnak(masukan.induk, { prosedur: definisi.nama, keadaan: nama(akhir), pegawai });
  }
  return { keadaan: nama(akhir), urutan: keadaan.urutan };
}

/** Input from any service, also one that is not our client: refused with its code before anything is opened. */
function periksaMasukan(mentah: unknown): Masukan {
  const masukan = skemaMasukan.safeParse(mentah);
  if (!masukan.success) throw gagalZod(masukan.error);
  const id = skemaId.safeParse(workflowInfo().workflowId);
  if (!id.success) throw gagalZod(id.error);
  // A state to go on from comes from our own continue-as-new alone; a caller can not bring one.
  if (masukan.data.lanjutan && !workflowInfo().continuedFromExecutionRunId) {
    throw gagal('MASUKAN_TIDAK_SAH', { rincian: 'lanjutan: hanya dari prosedur itu sendiri' });
  }
  return masukan.data;
}

function periksaPermohonan(definisi: DefinisiProsedur, mentah: unknown): Record<string, unknown> {
  const permohonan = definisi.permohonan.safeParse(mentah);
  if (!permohonan.success) throw gagalZod(permohonan.error);
  return permohonan.data;
}

type Termuat = Required<Pick<Masukan, 'peran' | 'aturan'>>;

/** What a service that is not our client left out, rules or roles: from regulation and directory, by the worker. */
async function lengkapi(
  definisi: DefinisiProsedur,
  { varian, pemohon, permohonan, peran, aturan }: Masukan & { permohonan: Record<string, unknown> },
): Promise<Termuat> {
  const siap = await siapkan({ jenisProsedur: definisi.nama, varian, pemohon, permohonan, pada: waktuHistory() });
  if ('kode' in siap) throw gagal(siap.kode, siap.rincian);
  return { peran: peran ?? siap.peran, aturan: aturan ?? siap.aturan };
}

function bukaKasus(definisi: DefinisiProsedur, varian: string, termuat: Termuat): Kasus & Termuat {
  try {
    const mesin = pilihMesin(definisi, termuat.aturan.mesin);
    return { definisi, mesin, id: workflowInfo().workflowId, varian, ...termuat };
  } catch (galat) {
    if (galat instanceof Galat) throw gagal(galat.kode, galat.rincian);
    throw galat;
  }
}

function ringkasan(kasus: Kasus, keadaan: Keadaan): RingkasanKeadaan {
  const snapshot = pulihkan(kasus.mesin, keadaan);
  return {
    keadaan: nama(snapshot),
    urutan: keadaan.urutan,
    selesai: snapshot.status === 'done' && !keadaan.menungguTte,
    ...(keadaan.menungguTte ? { menungguTte: keadaan.menungguTte.map(({ surat, nomor }) => ({ surat, nomor })) } : {}),
    tugas: tugasTerbuka(snapshot, keadaan.putaran).map(({ tugas, putaran, peran, peristiwa }) => ({
      tugas,
      putaran,
      peran,
      peristiwa,
    })),
  };
}

const gagal = (kode: string, rincian: Record<string, string | number>) =>
  ApplicationFailure.nonRetryable(kode, kode, rincian);
const gagalZod = (galat: ZodError) => gagal('MASUKAN_TIDAK_SAH', { rincian: ringkas(galat) });
