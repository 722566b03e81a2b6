/** The services and officials of a run: they start and decide through the client, and insist as a service would. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Galat, type Hasil, type KodeGalat, type SistemKerja } from '../../client/index.ts';
import type { Scenario } from './scenarios.ts';
import { signAll } from './signing.ts';

/** What a caller was told of one input, or that it was refused. */
export interface Told {
  /** Decision id, or `mulai`. */
  id: string;
  hasil?: Hasil;
  refused?: KodeGalat;
}

export interface Driven {
  prosedur: string;
  scenario: Scenario;
  told: Told[];
}

const AT_ONCE = 16;
/** Answers after which the same sending is repeated under the same id; every other code is an answer. */
const PASSING: KodeGalat[] = ['BELUM_TERJAWAB', 'LAYANAN_TIDAK_TERJANGKAU', 'TTE_GAGAL', 'TTE_TIDAK_TERJAWAB'];
const PAUSE_MS = 200;
/** Longer than this nothing here is away: what still fails then is a fault of its own. */
const PATIENCE_MS = 120_000;

/**
 * Drives one procedure of each scenario given, 16 at once.
 * @param answered called after each answer
 * @param stop aborted when the run can not go on
 */
export async function drive(
  client: SistemKerja,
  scenarios: Scenario[],
  answered: () => void,
  stop: AbortSignal,
): Promise<Driven[]> {
  const driven: Driven[] = scenarios.map((scenario, i) => ({ prosedur: `uji-${i + 1}`, scenario, told: [] }));
  const waiting = [...driven];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await driveOne(client, next, answered, stop);
    }),
  );
  return driven;
}

async function driveOne(
  client: SistemKerja,
  { prosedur, scenario, told }: Driven,
  answered: () => void,
  stop: AbortSignal,
): Promise<void> {
  const tell = async (id: string, pelaku: string, send: () => Promise<Hasil>) => {
    const answer = await insist(send, stop);
    told.push({ id, ...answer });
    answered();
    if (answer.hasil) await signAll(client, pelaku, answer.hasil, (sign) => insist(sign, stop));
  };
  const { start, decisions } = scenario;
  await tell('mulai', start.pemohon, () => client.start('penunjukanLintasUnit', { ...start, id: prosedur }));
  for (const [i, { refused: _, ...decision }] of decisions.entries()) {
    const id = `${prosedur}.${i + 1}`;
    await tell(id, decision.pelaku, () => client.decide({ ...decision, prosedur, id }));
  }
}

/** Sends until there is an answer: what failed on the way is sent again, under the same id. */
async function insist(send: () => Promise<Hasil>, stop: AbortSignal): Promise<Pick<Told, 'hasil' | 'refused'>> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    stop.throwIfAborted();
    try {
      return { hasil: await send() };
    } catch (error) {
      if (error instanceof Galat && !PASSING.includes(error.kode)) return { refused: error.kode };
      if (Date.now() > deadline) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
