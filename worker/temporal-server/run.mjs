import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Runs a program to its end. Never throws: the answer says what happened, because the callers go on to the next way.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { abandoned?: () => boolean }} [options]
 *   `abandoned` is asked twice a second; when it answers true the program is killed
 * @returns {Promise<{ ok: boolean, output: string }>} output: stdout and stderr together
 */
export function run(command, args, { abandoned = () => false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const watch = setInterval(() => abandoned() && child.kill('SIGKILL'), 500);
    const end = (ok, more = '') => {
      clearInterval(watch);
      resolve({ ok, output: (Buffer.concat(chunks).toString('utf8') + more).trim() });
    };
    child.once('error', (error) => end(false, error.message));
    child.once('close', (code) => end(code === 0));
  });
}

/** @param {string} name @returns {string | undefined} the program of that name on PATH */
export function onPath(name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const folders = (process.env.PATH || '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, file)).find(isExecutable);
}

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} output @returns {string} the last line that says something: the reason of a failure */
export function lastLine(output) {
  const lines = output.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').at(-1) || 'tanpa pesan';
}
