/** Interleaved rounds: the two run the same number of cases one after the other, and must leave the same rows behind. */
import { deepStrictEqual } from 'node:assert/strict';
import type { Contestant } from './contestants.ts';
import { checkNumbers, countRows } from './rows.ts';

const AT_ONCE = 16;
/** Cases that one runs before the other has its turn: short, so that what else the machine does meets both alike. */
const SLICE = 3 * AT_ONCE;
const MOST_SLICES = 4;
/** What all rounds together may take; a slow or busy machine runs fewer slices in each. */
const BUDGET_SECONDS = 150;

export interface Block {
  cases: number;
  seconds: number;
  /** Milliseconds of each decision, as the caller waits for it. */
  latencies: number[];
  ids: string[];
}

export interface Round {
  product: Block;
  conventional: Block;
}

export const rate = ({ cases, seconds }: Block) => cases / seconds;

/** Runs cases, 16 at once; the clock stands still while those that are decided close. */
async function runSlice(contestant: Contestant): Promise<Block> {
  const latencies: number[] = [];
  const ids: string[] = [];
  let left = SLICE;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) ids.push(await contestant.run((ms) => latencies.push(ms)));
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  await Promise.all(ids.map((id) => contestant.temporal.workflow.getHandle(id).result()));
  return { cases: SLICE, seconds, latencies, ids };
}

const joined = (slices: Block[]): Block => ({
  cases: slices.reduce((n, s) => n + s.cases, 0),
  seconds: slices.reduce((n, s) => n + s.seconds, 0),
  latencies: slices.flatMap((s) => s.latencies),
  ids: slices.flatMap((s) => s.ids),
});

export async function runRounds(
  product: Contestant,
  conventional: Contestant,
  rounds: number,
  progress: (text: string) => void,
): Promise<Round[]> {
  progress(`pemanasan: ${SLICE} perkara masing-masing`);
  const warm = [await runSlice(product), await runSlice(conventional)];
  const affordable = Math.floor(BUDGET_SECONDS / rounds / joined(warm).seconds);
  const slices = Math.max(1, Math.min(MOST_SLICES, affordable));
  const done: Round[] = [];
  for (let n = 1; n <= rounds; n++) {
    progress(`ronde ${n} dari ${rounds}: ${slices * SLICE} perkara masing-masing, bergantian tiap ${SLICE}`);
    const ours: Block[] = [];
    const theirs: Block[] = [];
    for (let s = 0; s < slices; s++) {
      ours.push(await runSlice(product));
      theirs.push(await runSlice(conventional));
    }
    deepStrictEqual(await countRows(product.register), await countRows(conventional.register));
    await checkNumbers(product.register);
    await checkNumbers(conventional.register);
    done.push({ product: joined(ours), conventional: joined(theirs) });
  }
  return done;
}
