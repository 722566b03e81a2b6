/** Memory of a worker while thousands of procedures are open: they live on the server, so it must not grow with them. */
import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProduct } from './contestants.ts';
import { REQUEST, type Stage } from './stage.ts';

const FEW = 1_000;
const MANY = 10_000;
const AT_ONCE = 32;

export async function measureMemory(stage: Stage, progress: (text: string) => void): Promise<Record<string, number>> {
  const { client, worker, register } = await startProduct(stage, 'memori');
  let opened = 0;
  const openUpTo = async (target: number) => {
    let left = target - opened;
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (left-- > 0) {
          await client.start('penunjukanLintasUnit', REQUEST);
          opened += 1;
          if (opened % 1_000 === 0)
            progress(`${opened} prosedur terbuka, worker ${resident(worker.pid).toFixed(0)} MB`);
        }
      }),
    );
    return settled(worker.pid);
  };
  try {
    const idle = await settled(worker.pid);
    const few = await openUpTo(FEW);
    const many = await openUpTo(MANY);
    const { terbuka } = await register.db
      .selectFrom('prosedur')
      .select((eb) => eb.fn.countAll<string>().as('terbuka'))
      .where('status', '=', 'berjalan')
      .executeTakeFirstOrThrow();
    if (Number(terbuka) !== MANY) throw new Error(`${terbuka} procedures are open, not ${MANY}`);
    return {
      idleMB: Math.round(idle),
      [`open${FEW}MB`]: Math.round(few),
      [`open${MANY}MB`]: Math.round(many),
      ratio: Math.round((100 * many) / few) / 100,
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
