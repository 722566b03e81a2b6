/** Reads a Temporal history as what the runtime saw: the input, the signals in their order, the commits' answers. */
import type { temporal } from '@temporalio/proto';
import {
  type Antrean,
  type HasilCommit,
  type Masukan,
  SIGNAL_CHILD,
  SIGNAL_DEADLINE,
  SIGNAL_DECIDE,
  SIGNAL_SIGNED,
  SIGNAL_TAKEOVER,
  SIGNAL_WITHDRAW,
  skemaMasukan,
} from '../workflows/runtime/kontrak.ts';
import { urai, uraiSinyal } from '../workflows/runtime/muatan.ts';

export type History = temporal.api.history.v1.IHistory;

/** One run of a case. A case that continued as new has several, each starting from what the one before handed on. */
export interface RunTerbaca {
  jenis: string;
  id: string;
  masukan: Masukan;
  /** Day of its start, `YYYY-MM-DD`. */
  mulai: string;
  /** Signals in the order of the history. */
  sinyal: Antrean[];
  /** Answers of the local activity `siapkan`, where the start left rules or roles open. */
  siap: { peran: Masukan['peran']; aturan: Masukan['aturan'] } | undefined;
  /** Answers of the local activity `commit`, in their order. */
  hasil: HasilCommit[];
  /** How the run ended, if it did. */
  akhir: 'berjalan' | 'selesai' | 'dilanjutkan' | 'gagal';
}

const SINYAL: Record<string, Antrean['jenis']> = {
  [SIGNAL_CHILD]: 'child',
  [SIGNAL_DEADLINE]: 'deadline',
  [SIGNAL_DECIDE]: 'decide',
  [SIGNAL_SIGNED]: 'signed',
  [SIGNAL_TAKEOVER]: 'takeover',
  [SIGNAL_WITHDRAW]: 'withdraw',
};

/** @param id the workflow's id, which a history file does not contain for its first event in every version. */
export function bacaRun(history: History, id?: string): RunTerbaca {
  const [awal] = history.events ?? [];
  const mulai = awal?.workflowExecutionStartedEventAttributes;
  if (!mulai) throw new Error('no history of a workflow: it does not begin with WorkflowExecutionStarted');
  const run: RunTerbaca = {
    jenis: mulai.workflowType?.name ?? '',
    id: mulai.workflowId || id || '',
    // A JSON history has plain numbers where one from the server has Longs.
    mulai: new Date(Number(awal.eventTime?.seconds ?? 0) * 1000).toISOString().slice(0, 10),
    masukan: skemaMasukan.parse(urai(mulai.input?.payloads?.[0])),
    sinyal: [],
    siap: undefined,
    hasil: [],
    akhir: 'berjalan',
  };
  for (const event of history.events ?? []) bacaEvent(run, event);
  return run;
}

function bacaEvent(run: RunTerbaca, event: temporal.api.history.v1.IHistoryEvent): void {
  const sinyal = event.workflowExecutionSignaledEventAttributes;
  const jenis = SINYAL[sinyal?.signalName ?? ''];
  if (sinyal && jenis) run.sinyal.push({ jenis, muatan: uraiSinyal(sinyal.input?.payloads?.[0]) });
  const marker = event.markerRecordedEventAttributes;
  if (marker?.markerName === 'core_local_activity') {
    const { activity_type: aktivitas } = urai(marker.details?.data?.payloads?.[0]) as { activity_type: string };
    const jawaban = urai(marker.details?.result?.payloads?.[0]);
    if (aktivitas === 'commit') run.hasil.push(jawaban as HasilCommit);
    if (aktivitas === 'siapkan') run.siap = jawaban as RunTerbaca['siap'];
  }
  if (event.workflowExecutionCompletedEventAttributes) run.akhir = 'selesai';
  if (event.workflowExecutionContinuedAsNewEventAttributes) run.akhir = 'dilanjutkan';
  if (event.workflowExecutionFailedEventAttributes) run.akhir = 'gagal';
}
