/** Kills worker and Temporal server while procedures run, and starts them again, as a supervisor would. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from './random.ts';

export interface Victim {
  name: string;
  /** SIGKILL, then a new start on the same data; resolves when it serves again. */
  killAndRestart(): Promise<void>;
}

export interface Strike {
  victim: Victim;
  /** Share of all answers that must have been given before. */
  after: number;
  /** Then so long, milliseconds: into the middle of whatever is under way. */
  delay: number;
}

const LONGEST_DELAY_MS = 400;

/** Random moments over the whole run; which victim falls when is random too. */
export function planStrikes(victims: Victim[], chance: Random): Strike[] {
  const moments = victims.map(() => 0.02 + 0.93 * chance.next()).sort((a, b) => a - b);
  return chance
    .shuffle(victims)
    .map((victim, i) => ({ victim, after: moments[i] as number, delay: chance.next() * LONGEST_DELAY_MS }));
}

/** Carries the plan out. One strike at a time; the next may come as soon as the last victim is up. */
export async function strikeAll(
  strikes: Strike[],
  answeredShare: () => number,
  progress: (text: string) => void,
  stop: AbortSignal,
): Promise<number> {
  let kills = 0;
  for (const { victim, after, delay } of strikes) {
    while (answeredShare() < after) {
      stop.throwIfAborted();
      await sleep(10);
    }
    await sleep(delay);
    kills += 1;
    const share = `${Math.round(answeredShare() * 100)} %`;
    progress(`mati ${kills}/${strikes.length}: ${victim.name}, setelah ${share} jawaban`);
    await victim.killAndRestart();
  }
  return kills;
}
