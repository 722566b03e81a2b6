import { openStage } from './bench/stage.ts';
import { product, conventional } from './bench/contestants.ts';
const N = Number(process.argv[2] ?? 160), R = Number(process.argv[3] ?? 2), which = process.argv[4] ?? 'both';
const med = (a: number[]) => [...a].sort((x, y) => x - y)[a.length >> 1]!;
import { ServerProcess } from './worker/server/server-process.ts';
const orig = ServerProcess.start.bind(ServerProcess);
(ServerProcess as any).start = (p: any) => orig(p.name === 'Worker' ? { ...p, args: ['--cpu-prof', '--cpu-prof-dir=/tmp/lab/bench/prof', ...p.args] } : p);
const stage = await openStage();
try {
  console.log(await stage.durability());
  const all = [];
  if (which !== 'c') all.push(await product(stage));
  if (which !== 'p') all.push(await conventional(stage));
  for (let r = 0; r <= R; r++) for (const c of all) {
    const lat: number[] = []; let n = r === 0 ? 48 : N; const ids: string[] = []; const t = performance.now();
    const worker = async () => { while (n-- > 0) ids.push(await c.run((ms) => lat.push(ms))); };
    await Promise.all(Array.from({ length: 16 }, worker));
    const t1 = performance.now() - t;
    await Promise.all(ids.map((id) => c.temporal.workflow.getHandle(id).result()));
    const t2 = performance.now() - t;
    const h = await c.temporal.workflow.getHandle(ids.at(-1)!).fetchHistory();
    console.log(c.name, r, 'rate', (ids.length / t2 * 1000).toFixed(1), '(unclosed', (ids.length / t1 * 1000).toFixed(1), ') lat', med(lat).toFixed(1), 'events', h.events!.length);
  }
  for (const c of all) await c.close();
} catch (e) { console.error(e); } finally { await stage.stop(); }
