import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Layanan, readLayanan, removeLayanan, writeLayanan } from '../../client/layanan.ts';
import { type DataFolder, dataFolder, temporaryDataFolder } from '../../worker/server/data-folder.ts';

const folders: DataFolder[] = [];
const newFolder = () => {
  const folder = temporaryDataFolder();
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const { root } of folders.splice(0)) rmSync(root, { recursive: true });
});

const layanan: Layanan = {
  databaseUrl: 'postgresql://postgres:rahasia@127.0.0.1:5432/register',
  temporalAddress: '127.0.0.1:7233',
  namespace: 'default',
  taskQueue: 'sistem-kerja',
  pid: process.pid,
};

async function pidOfDeadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid as number;
}

test('given a running installation, when another process reads its folder, then it learns where the servers are', () => {
  const folder = newFolder();
  expect(readLayanan(folder.layanan)).toBeUndefined();
  writeLayanan(folder.layanan, layanan);
  expect(readLayanan(dataFolder(folder.root).layanan)).toEqual(layanan);
  expect(statSync(folder.layanan).mode & 0o777).toBe(0o600);
  removeLayanan(folder.layanan);
  expect(readLayanan(folder.layanan)).toBeUndefined();
});

test('given an installation that died, when its folder is read, then none runs and another may start', async () => {
  const folder = newFolder();
  writeLayanan(folder.layanan, { ...layanan, pid: await pidOfDeadProcess() });
  expect(readLayanan(folder.layanan)).toBeUndefined();
  writeLayanan(folder.layanan, layanan);
  expect(readLayanan(folder.layanan)?.pid).toBe(process.pid);
});

test('given an installation that runs, when another starts on its folder, then it is refused and nothing changes', () => {
  const folder = newFolder();
  writeLayanan(folder.layanan, { ...layanan, pid: process.ppid });
  expect(() => writeLayanan(folder.layanan, layanan)).toThrow(`sudah berjalan (proses ${process.ppid}`);
  expect(readLayanan(folder.layanan)?.pid).toBe(process.ppid);
});

test.each([
  ['bukan JSON', 'bukan JSON'],
  ['{"pid": 1}', 'tidak sah'],
  [JSON.stringify({ ...layanan, databaseUrl: 'http://127.0.0.1' }), 'databaseUrl'],
  [JSON.stringify({ ...layanan, pid: -1 }), 'pid'],
])('given a layanan.json of %s, when it is read, then the error names what is wrong', (text, message) => {
  const folder = newFolder();
  writeFileSync(folder.layanan, text);
  expect(() => readLayanan(folder.layanan)).toThrow(message);
});

test('given a folder of an installation, when one looks at it, then Temporal’s state is closed to others', () => {
  const folder = newFolder();
  expect(readdirSync(folder.root).sort()).toEqual(['bundel', 'temporal', 'tte']);
  for (const name of ['bundel', 'temporal', 'tte']) expect(statSync(join(folder.root, name)).mode & 0o777).toBe(0o700);
});
