import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prepare-'));
  mkdirSync(join(folder, 'bin'));
  symlinkSync(process.execPath, join(folder, 'bin', 'node'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a script on a machine with Node and nothing else: no tools on PATH, an empty cache, no way out. */
async function onBareMachine(script: string, args: string[] = [], more: Record<string, string> = {}) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const env = {
    PATH: join(folder, 'bin'),
    HOME: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
    HTTPS_PROXY: 'http://127.0.0.1:1',
    ...more,
  };
  const child = spawn(process.execPath, [join(root, 'scripts', script), ...args], { cwd: root, env });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}

function program(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}

test('given a machine without any way to a Temporal server, when prepared, then one message names every way', async () => {
  const { code, stdout, stderr } = await onBareMachine('prepare.mjs');
  expect(code).toBe(1);
  expect(stdout).toBe('');
  const ways = stderr.split('\n').filter((line) => /^ {2}\d\. /.test(line));
  expect(ways).toHaveLength(5);
  const names = ['TEMPORAL_ADDRESS=', '`temporal`', join(folder, 'cache'), 'internet', 'Go ≥ 1.25'];
  for (const [index, name] of names.entries()) expect(ways[index]).toContain(name);
  expect(stderr).toContain('tidak ada `go` di PATH');
});

test('given that machine, when a program is put where the message says, then it is prepared', async () => {
  const { stderr } = await onBareMachine('prepare.mjs');
  const place = /salinan tersimpan di (\S+)/.exec(stderr)?.[1] as string;
  program(place, '#!/bin/sh\n');
  expect(await onBareMachine('prepare.mjs')).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('given a server that runs elsewhere, when TEMPORAL_ADDRESS names it, then nothing else is needed', async () => {
  const { code } = await onBareMachine('prepare.mjs', [], { TEMPORAL_ADDRESS: '127.0.0.1:7233' });
  expect(code).toBe(0);
});

test('given a `temporal` on PATH, when it is the Temporal CLI, then it serves, and another program does not', async () => {
  const file = join(folder, 'bin', 'temporal');
  program(file, '#!/bin/sh\necho "temporal version 1.5.1 (Server 1.29.1, UI 2.42.1)"\n');
  expect((await onBareMachine('prepare.mjs')).code).toBe(0);
  program(file, '#!/bin/sh\necho "a calculator of dates"\n');
  const { code, stderr } = await onBareMachine('prepare.mjs');
  expect(code).toBe(1);
  expect(stderr).toContain(`${file} bukan Temporal CLI: a calculator of dates`);
});

test('given no way to a time-skipping server, when prepared for tests, then it says so and goes on', async () => {
  const { code, stderr } = await onBareMachine('prepare.mjs', ['--test-server'], {
    TEMPORAL_ADDRESS: '127.0.0.1:7233',
  });
  expect(code).toBe(0);
  expect(stderr).toContain('Java ≥ 11 dan Maven');
  expect(stderr).toContain('Uji yang melompati waktu tidak akan dijalankan.');
});

test('given a command, when it is run through the preparation, then arguments, output and exit code are its own', async () => {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const command = join(folder, 'perintah.ts');
  writeFileSync(
    command,
    'const kode: number = 3;\nconsole.log(process.argv.slice(2).join());\nprocess.exitCode = kode;\n',
  );
  const ready = { TEMPORAL_ADDRESS: '127.0.0.1:7233' };
  const answer = await onBareMachine('run.mjs', [command, '--varian', 'sumut', '--tolak'], ready);
  expect(answer).toEqual({ code: 3, stdout: '--varian,sumut,--tolak\n', stderr: '' });

  const unprepared = await onBareMachine('run.mjs', [command]);
  expect(unprepared.code).toBe(1);
  expect(unprepared.stdout).toBe('');
});
