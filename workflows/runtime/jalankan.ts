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
import { Galat } from './galat.ts';
import {
  type AktivitasProsedur,
  type Antrean,
  type Keadaan,
  type Masukan,
  QUERY_SHOW,
  SIGNAL_DEADLINE,
  SIGNAL_DECIDE,
  skemaId,
  skemaMasukan,
} from './kontrak.ts';
import {
  type Kasus,
  keadaanAwal,
  nama,
  pilihMesin,
  pulihkan,
  rencanakan,
  ringkas,
  terapkan,
  tugasTerbuka,
} from './langkah.ts';
import type { DefinisiProsedur } from './mesin.ts';
import { urai, uraiSinyal } from './muatan.ts';
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
export const show = defineQuery<RingkasanKeadaan>(QUERY_SHOW);

/** Answer of the query `show`. */
export interface RingkasanKeadaan {
  keadaan: string;
  urutan: number;
  selesai: boolean;
  tugas: { tugas: string; putaran: number; peran: string; peristiwa: string[] }[];
}

/** The Temporal workflow of a procedure; its type name is the name under which it is exported. */
export function workflowDari(definisi: DefinisiProsedur) {
  const workflow = (masukan?: RawValue) => jalankan(definisi, urai(masukan?.payload));
  defineWorkflowOptions(workflow, { staticOptions: MENTAH });
  return workflow;
}

/** Runs one case to its end. Fails only before the first step: with the code of the table that the input deserves. */
export async function jalankan(
  definisi: DefinisiProsedur,
  mentah: unknown,
): Promise<{ keadaan: string; urutan: number }> {
  const antrean: Antrean[] = [];
  setHandler(decide, (muatan) => void antrean.push({ jenis: 'decide', muatan: uraiSinyal(muatan?.payload) }));
  setHandler(deadline, (muatan) => void antrean.push({ jenis: 'deadline', muatan: uraiSinyal(muatan?.payload) }));

  const masukan = periksa(definisi, mentah);
  const kasus = await bukaKasus(definisi, masukan);
  const { mesin } = kasus;
  let keadaan: Keadaan;
  if (masukan.lanjutan) {
    keadaan = masukan.lanjutan.keadaan;
    antrean.unshift(...masukan.lanjutan.antrean);
  } else {
    keadaan = keadaanAwal(mesin, kasus.peran);
    const { varian, pemohon } = masukan;
    const permohonan = masukan.permohonan as Record<string, unknown>;
    antrean.unshift({
      jenis: 'mulai',
      muatan: { varian, pemohon, permohonan, peran: kasus.peran, aturan: kasus.aturan },
    });
  }
  setHandler(show, () => ringkasan(kasus, keadaan));

  const selesai = () => pulihkan(mesin, keadaan).status === 'done';
  while (!selesai() || antrean.length > 0) {
    await condition(() => antrean.length > 0);
    const diambil = antrean.shift() as Antrean;
    const rencana = rencanakan(kasus, keadaan, diambil);
    if (!rencana) continue;
    const hasil = await commit({ ...rencana.perintah, pada: waktuHistory() });
    keadaan = terapkan(keadaan, rencana, hasil);
    if (diambil.jenis === 'mulai' && !hasil.diterima)
      throw gagal(hasil.kode ?? 'MASUKAN_TIDAK_SAH', hasil.rincian ?? {});
    if (!selesai() && workflowInfo().continueAsNewSuggested) {
      const { peran, aturan } = kasus;
      await continueAsNew(new RawValue({ ...masukan, peran, aturan, lanjutan: { keadaan, antrean } }));
    }
  }
  return { keadaan: nama(pulihkan(mesin, keadaan)), urutan: keadaan.urutan };
}

/** Input from any service, also one that is not our client: refused with its code before anything is opened. */
function periksa(definisi: DefinisiProsedur, mentah: unknown): Masukan {
  const masukan = skemaMasukan.safeParse(mentah);
  if (!masukan.success) throw gagalZod(masukan.error);
  const id = skemaId.safeParse(workflowInfo().workflowId);
  if (!id.success) throw gagalZod(id.error);
  // A state to go on from comes from our own continue-as-new alone; a caller can not bring one.
  if (masukan.data.lanjutan && !workflowInfo().continuedFromExecutionRunId) {
    throw gagal('MASUKAN_TIDAK_SAH', { rincian: 'lanjutan: hanya dari prosedur itu sendiri' });
  }
  const permohonan = definisi.permohonan.safeParse(masukan.data.permohonan);
  if (!permohonan.success) throw gagalZod(permohonan.error);
  return { ...masukan.data, permohonan: permohonan.data };
}

/** Rules and roles come with the input (our client sends them), or from regulation and directory by the worker. */
async function bukaKasus(
  definisi: DefinisiProsedur,
  masukan: Masukan,
): Promise<Kasus & Required<Pick<Masukan, 'peran' | 'aturan'>>> {
  let { peran, aturan } = masukan;
  if (!peran || !aturan) {
    const siap = await siapkan({
      jenisProsedur: definisi.nama,
      varian: masukan.varian,
      pemohon: masukan.pemohon,
      permohonan: masukan.permohonan as Record<string, unknown>,
      pada: waktuHistory(),
    });
    if ('kode' in siap) throw gagal(siap.kode, siap.rincian);
    peran ??= siap.peran;
    aturan ??= siap.aturan;
  }
  try {
    return { definisi, mesin: pilihMesin(definisi, aturan.mesin), id: workflowInfo().workflowId, peran, aturan };
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
    selesai: snapshot.status === 'done',
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
