/** Interleaved rounds: the two run the same number of cases one after the other, and must leave the same rows behind. */
import { deepStrictEqual } from 'node:assert/strict';
import type { Contestant } from './contestants.ts';
import { checkNumbers, countRows } from './rows.ts';

const AT_ONCE = 16;
/** What all rounds together may take; a slow or busy machine runs fewer cases in each. */
const BUDGET_SECONDS = 150;
const FEWEST = 3 * AT_ONCE;

export interface Block {
  /** Cases a second. */
  rate: number;
  /** Milliseconds of each decision, as the caller waits for it. */
  latencies: number[];
  ids: string[];
}

export interface Round {
  product: Block;
  conventional: Block;
}

/** Runs cases, 16 at once; the clock stands still while those that are decided close. */
export async function runBlock(contestant: Contestant, cases: number): Promise<Block> {
  const latencies: number[] = [];
  const ids: string[] = [];
  let left = cases;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) ids.push(await contestant.run((ms) => latencies.push(ms)));
    }),
  );
  const rate = cases / ((performance.now() - start) / 1000);
  await Promise.all(ids.map((id) => contestant.temporal.workflow.getHandle(id).result()));
  return { rate, latencies, ids };
}

export async function runRounds(
  product: Contestant,
  conventional: Contestant,
  { rounds, most, warmUp }: { rounds: number; most: number; warmUp: number },
  progress: (text: string) => void,
): Promise<Round[]> {
  progress(`pemanasan: ${warmUp} perkara masing-masing`);
  const ours = await runBlock(product, warmUp);
  const theirs = await runBlock(conventional, warmUp);
  const affordable = Math.floor(BUDGET_SECONDS / rounds / (1 / ours.rate + 1 / theirs.rate));
  const cases = Math.max(FEWEST, Math.min(most, affordable));
  const done: Round[] = [];
  for (let n = 1; n <= rounds; n++) {
    progress(`ronde ${n} dari ${rounds}: ${cases} perkara masing-masing`);
    const block = {} as Round;
    // Who begins changes from round to round: neither has the younger servers for himself.
    const order = n % 2 === 1 ? (['product', 'conventional'] as const) : (['conventional', 'product'] as const);
    for (const who of order) block[who] = await runBlock({ product, conventional }[who], cases);
    deepStrictEqual(await countRows(product.register), await countRows(conventional.register));
    await checkNumbers(product.register);
    await checkNumbers(conventional.register);
    done.push(block);
  }
  return done;
}
