/**
 * Children as Temporal workflows. A child outlives its parent's run (continue-as-new) and its end: it reports by a signal,
 * so that the report is in the parent's history before anything follows from it.
 */
import { RawValue } from '@temporalio/common';
import { ApplicationFailure, getExternalWorkflowHandle, startChild, workflowInfo } from '@temporalio/workflow';
import { anakTerbuka } from './anak.ts';
import { type AnakSelesai, type Child, type Masukan, SIGNAL_CHILD, SIGNAL_WITHDRAW } from './kontrak.ts';
import type { Konteks } from './mesin.ts';
import { TARIK } from './penarikan.ts';
import type { Rencana } from './tolak.ts';

/** Starts the children that an accepted step asked for. Rules and roles are left to the worker of the child. */
export async function mulaikanAnak(id: string, { perintah: { langkah } }: Rencana): Promise<void> {
  for (const aksi of langkah?.aksi ?? []) {
    if (aksi.type !== 'mulaiAnak') continue;
    for (const { id: workflowId, kunci, prosedur, varian, pemohon, permohonan } of aksi.anak) {
      const masukan: Masukan = { varian, pemohon, permohonan, induk: { id, kunci } };
      await startChild(prosedur, { workflowId, args: [new RawValue(masukan)], parentClosePolicy: 'ABANDON' });
    }
  }
}

/** Who withdraws a case withdraws what it has started, under the same id; a child that can not be withdrawn any more goes on. */
export async function tarikAnak(id: string, { perintah, berikut }: Rencana): Promise<void> {
  if (perintah.peristiwa.type !== TARIK || !berikut) return;
  const { sebab, pelaku, peristiwa } = perintah;
  for (const kunci of anakTerbuka(berikut.context as Konteks)) {
    await kirim(`${id}.${kunci}`, SIGNAL_WITHDRAW, { id: sebab, pelaku, alasan: peristiwa.alasan });
  }
}

/** Tells the parent what became of this case. */
export async function laporkanAnak(
  induk: NonNullable<Masukan['induk']>,
  hasil: Omit<AnakSelesai, 'id' | 'kunci'>,
): Promise<void> {
  const id = workflowInfo().workflowId;
  const isi: Child = { id: `anak:${id}`, anak: { kunci: induk.kunci, id, ...hasil } };
  await kirim(induk.id, SIGNAL_CHILD, isi);
}

/** A signal to a case that may have ended meanwhile: then there is nobody to whom it matters. */
async function kirim(id: string, sinyal: string, isi: unknown): Promise<void> {
  try {
    await getExternalWorkflowHandle(id).signal(sinyal, new RawValue(isi));
  } catch (galat) {
    if (!(galat instanceof ApplicationFailure && galat.type === 'ExternalWorkflowExecutionNotFound')) throw galat;
  }
}
