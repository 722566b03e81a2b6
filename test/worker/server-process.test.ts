import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { isAlive } from '../../client/alive.ts';
import { startPostgres } from '../../worker/server/postgres.ts';
import { startTemporal } from '../../worker/server/temporal.ts';

const folder = mkdtempSync(join(tmpdir(), 'server-process-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Servers {
  postgres: number;
  temporal: number;
  port: number;
}

/** A program that starts both servers, says so, and then does nothing until it is killed. */
async function parentOfServers(keepRunning: boolean) {
  const module = (name: string) => JSON.stringify(new URL(`../../worker/server/${name}.ts`, import.meta.url).href);
  const script = join(folder, 'parent.mts');
  writeFileSync(
    script,
    `import { startPostgres } from ${module('postgres')};
     import { startTemporal } from ${module('temporal')};
     const postgres = await startPostgres({ dir: ${JSON.stringify(join(folder, 'pg'))}, persistent: true });
     const temporal = await startTemporal({ dbFile: ${JSON.stringify(join(folder, 'temporal.sqlite'))} });
     console.log(JSON.stringify({ postgres: postgres.pid, temporal: temporal.pid, port: temporal.port }));
     ${keepRunning ? 'setInterval(() => {}, 1000);' : ''}`,
  );
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const line = await new Promise<string>((resolve, reject) => {
    lines.once('line', resolve).once('close', () => reject(new Error('the parent ended without a word')));
  });
  return { child, servers: JSON.parse(line) as Servers };
}

test('given a parent that is killed, when it starts again at once, then the old servers end and new ones resume', async () => {
  const { child, servers } = await parentOfServers(true);
  expect([isAlive(servers.postgres), isAlive(servers.temporal)]).toEqual([true, true]);
  child.kill('SIGKILL');
  await once(child, 'exit');

  const postgres = await startPostgres({ dir: join(folder, 'pg'), persistent: true });
  const temporal = await startTemporal({ dbFile: join(folder, 'temporal.sqlite'), port: servers.port });
  expect([isAlive(servers.postgres), isAlive(servers.temporal)]).toEqual([false, false]);
  expect([isAlive(postgres.pid), isAlive(temporal.pid)]).toEqual([true, true]);
  await Promise.all([postgres.stop(), temporal.stop()]);
});

test('given a parent that stops nothing, when it has nothing left to do, then it ends and its servers too', async () => {
  const { child, servers } = await parentOfServers(false);
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  await vi.waitUntil(() => !isAlive(servers.postgres) && !isAlive(servers.temporal), { timeout: 20_000 });
});
