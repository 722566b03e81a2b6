/** Memory of a worker while thousands of procedures are open: they live on the server, so it must not grow with them. */
import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProduct } from './contestants.ts';
import { REQUEST, type Stage } from './stage.ts';

/** Open procedures at which the memory is read. The first of them fill the worker's cache of those in use (500). */
const POINTS = [0, 2_500, 5_000, 10_000];
const AT_ONCE = 32;
const PROGRESS = 500;

export async function measureMemory(stage: Stage, progress: (text: string) => void): Promise<Record<string, number>> {
  const { client, worker, register } = await startProduct(stage, 'memori');
  const began = performance.now();
  let opened = 0;
  const openUpTo = async (target: number) => {
    let left = target - opened;
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (left-- > 0) {
          await client.start('penunjukanLintasUnit', REQUEST);
          opened += 1;
          if (opened % PROGRESS === 0) progress(`${opened} terbuka, worker ${resident(worker.pid).toFixed(0)} MB`);
        }
      }),
    );
  };
  try {
    const at: number[] = [];
    for (const point of POINTS) {
      await openUpTo(point);
      at.push(await settled(worker.pid));
    }
    const seconds = (performance.now() - began) / 1000;
    const { terbuka } = await register.db
      .selectFrom('prosedur')
      .select((eb) => eb.fn.countAll<string>().as('terbuka'))
      .where('status', '=', 'berjalan')
      .executeTakeFirstOrThrow();
    if (Number(terbuka) !== opened) throw new Error(`${terbuka} procedures are open, not ${opened}`);
    return {
      ...Object.fromEntries(POINTS.map((point, i) => [`open${point}MB`, Math.round(at[i] as number)])),
      /** What 7,500 more open procedures add. */
      ratio: Math.round((100 * (at.at(-1) as number)) / (at[1] as number)) / 100,
      seconds: Math.round(seconds),
    };
  } finally {
    await client.close();
  }
}

/** Resident memory of a process, MB. */
const resident = (pid: number) =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

/** The median of a few seconds at rest: garbage collection goes up and down. */
async function settled(pid: number): Promise<number> {
  const samples: number[] = [];
  for (let i = 0; i < 9; i++) {
    await sleep(500);
    samples.push(resident(pid));
  }
  return samples.sort((a, b) => a - b)[4] as number;
}
