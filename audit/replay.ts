/**
 * Replays a case: its history through Temporal's own replayer (the workflow code decides the same again), through the
 * pure machine (states and letters are what the machine says), and beside the register (journal and letters agree).
 */
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { z } from 'zod';
import { muatPeraturan } from '../peraturan/muat.ts';
import { workflowsPath } from '../workflows/lokasi.ts';
import { ringkas } from '../workflows/runtime/ringkas.ts';
import { bandingkanRegister, type CatatanRegister } from './jurnal.ts';
import { lipat } from './lipat.ts';
import { bacaRun, type History, type RunTerbaca } from './riwayat.ts';

/** A case as a file: its runs as Temporal's JSON histories, with what the register says, if it was taken along. */
export const skemaPerkara = z.strictObject({
  id: z.string(),
  /** Temporal's JSON form of each run's history, the oldest first. */
  runs: z.array(z.looseObject({ events: z.array(z.unknown()) })).min(1),
  register: z
    .strictObject({
      jurnal: z.array(z.looseObject({ urutan: z.int() })),
      surat: z.array(z.looseObject({ id: z.string() })),
      tte: z.array(z.strictObject({ surat: z.string(), sha256: z.string() })).optional(),
    })
    .optional(),
});

export interface Perkara {
  id: string;
  runs: History[];
  register?: CatatanRegister;
}

export interface HasilReplay {
  cocok: boolean;
  id: string;
  jenis: string;
  keadaan: string;
  langkah: number;
  runs: number;
  /** Clauses of the duties that held in the case besides its steps. */
  kewajiban: string[];
  /** Whether the register was compared, or only the history replayed. */
  denganRegister: boolean;
  perbedaan: string[];
}

/** A case file, or one plain history as `temporal workflow show --output json` and the SDKs write it. */
export function bacaPerkara(teks: string): Perkara {
  const isi = JSON.parse(teks);
  if (Array.isArray(isi.events)) {
    const history = historyFromJSON(isi);
    return { id: history.events?.[0]?.workflowExecutionStartedEventAttributes?.workflowId ?? '', runs: [history] };
  }
  const perkara = skemaPerkara.safeParse(isi);
  if (!perkara.success) throw new Error(ringkas(perkara.error));
  const { id, runs, register } = perkara.data;
  return { id, runs: runs.map((r) => historyFromJSON(r)), register: register as CatatanRegister | undefined };
}

/**
 * @param bundle the workflows as a bundle; left out, they are bundled from the source (about two seconds)
 * @param peraturan folders of further regulations; the history itself needs none, only the duties that held beside it
 */
export async function replay(
  perkara: Perkara,
  bundle?: WorkflowBundleOption,
  peraturan: readonly string[] = [],
): Promise<HasilReplay> {
  const perbedaan: string[] = [];
  const kode = bundle ? { workflowBundle: bundle } : { workflowsPath };
  for await (const { workflowId, error } of Worker.runReplayHistories(
    kode,
    perkara.runs.map((history) => ({ workflowId: perkara.id, history })),
  )) {
    if (error) perbedaan.push(`replayer Temporal (${workflowId}): ${error.message}`);
  }
  const runs = perkara.runs.map((r) => bacaRun(r, perkara.id));
  const lipatan = lipat(runs);
  perbedaan.push(...lipatan.perbedaan);
  if (perkara.register) perbedaan.push(...bandingkanRegister(lipatan, perkara.register));
  return {
    cocok: perbedaan.length === 0,
    id: perkara.id,
    jenis: runs[0]?.jenis ?? '',
    keadaan: lipatan.keadaan,
    langkah: lipatan.langkah.length,
    runs: runs.length,
    kewajiban: kewajibanPerkara(runs[0], peraturan),
    denganRegister: perkara.register !== undefined,
    perbedaan,
  };
}

/** By the law of the day on which the case began, its variant and its pinned model. */
function kewajibanPerkara(awal: RunTerbaca | undefined, folder: readonly string[]): string[] {
  const aturan = awal?.masukan.aturan ?? awal?.siap?.aturan;
  if (!awal || !aturan) return [];
  const { varian, permohonan } = awal.masukan;
  const perkara = {
    prosedur: awal.jenis,
    varian,
    model: aturan.model?.id,
    permohonan: permohonan as Record<string, unknown>,
  };
  return muatPeraturan(folder)
    .kewajiban(perkara, awal.mulai)
    .map((k) => k.klausul);
}
