import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { afterAll, expect, test } from 'vitest';
import { startTemporal } from '../../worker/server/temporal.ts';

const folder = mkdtempSync(join(tmpdir(), 'temporal-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function withClient<T>(address: string, use: (client: Client) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address, connectTimeout: 500 });
  try {
    return await use(new Client({ connection }));
  } finally {
    await connection.close();
  }
}

const begin = (address: string) =>
  withClient(address, (client) => client.workflow.start('apaSaja', { workflowId: 'perkara-1', taskQueue: 'sepi' }));
const stateOf = (address: string) =>
  withClient(address, async (client) => (await client.workflow.getHandle('perkara-1').describe()).status.name);

test('given a server that was killed, when it starts on the same file and port, then its workflows go on', async () => {
  const dbFile = join(folder, 'killed.sqlite');
  const first = await startTemporal({ dbFile });
  await begin(first.address);
  await first.kill();

  const second = await startTemporal({ dbFile, port: first.port });
  expect(second.address).toBe(first.address);
  expect(await stateOf(second.address)).toBe('RUNNING');
  await second.stop();
});

test('given a server without a file, when it stops, then it is gone', async () => {
  const server = await startTemporal();
  await begin(server.address);
  await server.stop();
  await expect(stateOf(server.address)).rejects.toThrow();
  expect(() => process.kill(server.pid, 0)).toThrow('ESRCH');
});

test('given a configuration that the server refuses, when it starts, then the error says what its log says', async () => {
  const start = startTemporal({ dynamicConfig: { 'limit.blobSize.error': 'bukan json' } });
  await expect(start).rejects.toThrow(/berakhir \(kode 1\)[\s\S]*limit\.blobSize\.error/);
});

test('given a port in use, when a server is to start there, then it waits until the port is free', async () => {
  const occupant = createServer();
  await new Promise<void>((listening) => occupant.listen(0, '127.0.0.1', listening));
  const { port } = occupant.address() as { port: number };
  const started = startTemporal({ port });
  occupant.close();
  const server = await started;
  expect(server.address).toBe(`127.0.0.1:${port}`);
  await server.stop();
});
