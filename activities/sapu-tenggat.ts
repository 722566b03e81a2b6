/** Sends what is due to its procedure as a signal: the cause is in that history before anything is recorded. */
import { activityInfo } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { Kysely } from 'kysely';
import type { Basisdata } from '../register/skema.ts';
import { type Deadline, SIGNAL_DEADLINE } from '../workflows/runtime/kontrak.ts';

export interface PortTenggat {
  db: Kysely<Basisdata>;
  temporal: Pick<Client, 'workflow'>;
  /** Longest sleep between two sweeps: a task opened meanwhile can be due before the next known one. */
  palingLamaMs: number;
}

/** No shorter than this between two sweeps: a signal sent is committed before it is looked for again. */
const PALING_SINGKAT_MS = 5_000;
const SEKALIGUS = 500;

export const buatSapuTenggat =
  ({ db, temporal, palingLamaMs }: PortTenggat) =>
  async (): Promise<{ tidurMs: number; dikirim: number }> => {
    // The server's time of this very attempt: one that is repeated sees also what has become due meanwhile.
    const pada = activityInfo().currentAttemptScheduledTimestampMs;
    const jatuh = await db
      .selectFrom('tugas')
      .select(['prosedur', 'tugas', 'putaran', 'tahap', 'tahap_pada'])
      .distinct()
      .where('ditutup', 'is', null)
      .where('tahap', 'is not', null)
      .where('tahap_pada', '<=', new Date(pada))
      .limit(SEKALIGUS)
      .execute();
    const yatim: string[] = [];
    for (const { prosedur, tugas, putaran, tahap, tahap_pada: jatuhPada } of jatuh) {
      if (!tahap || !jatuhPada) continue;
      // With its time: a stage comes again where another calendar has moved the deadline that it told of.
      const isi: Deadline = {
        id: `tenggat:${tugas}:${putaran}:${tahap}:${jatuhPada.getTime()}`,
        tugas,
        putaran,
        tahap,
      };
      try {
        await temporal.workflow.getHandle(prosedur).signal(SIGNAL_DEADLINE, isi);
      } catch (galat) {
        if (!(galat instanceof WorkflowNotFoundError)) throw galat;
        yatim.push(prosedur);
      }
    }
    // The register says open, Temporal says ended: named loudly, after the others have had their signals.
    if (yatim.length > 0) throw new Error(`open in the register, not in Temporal: ${yatim.join(', ')}`);
    if (jatuh.length > 0) return { tidurMs: PALING_SINGKAT_MS, dikirim: jatuh.length };
    const berikut = await db
      .selectFrom('tugas')
      .select(({ fn }) => fn.min('tahap_pada').as('pada'))
      .where('ditutup', 'is', null)
      .where('tahap', 'is not', null)
      .executeTakeFirst();
    const hingga = berikut?.pada ? new Date(berikut.pada).getTime() - pada : palingLamaMs;
    return { tidurMs: Math.max(PALING_SINGKAT_MS, Math.min(palingLamaMs, hingga)), dikirim: 0 };
  };
