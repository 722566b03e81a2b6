import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The folder with the pinned tool modules (go.mod, pom.xml): each version is written there and nowhere else. */
export const toolFolder = dirname(fileURLToPath(import.meta.url));

export const temporalVersion = pinned('go.mod', /github\.com\/temporalio\/cli v(\S+)/);
export const testServerVersion = pinned('pom.xml', /<artifactId>temporal-test-server<\/artifactId>\s*<version>([^<]+)/);

function pinned(file, pattern) {
  const version = pattern.exec(readFileSync(join(toolFolder, file), 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${file}: no pinned version`);
  return version;
}

/** Where the servers are kept, shared by all clones of one user. @param {string} name @returns {string} */
export function cached(name) {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sistem-kerja', name);
}

/**
 * Fills a cache folder all or nothing: `make` works in a folder beside it, which is renamed when `make` succeeds.
 * One process at a time; a second one waits and then finds the work done.
 *
 * @template {{ reason: string } | { executable: string }} R
 * @param {string} folder
 * @param {() => R | undefined} present what stands there already
 * @param {(workFolder: string) => Promise<{ reason: string } | undefined>} make
 * @returns {Promise<R>}
 */
export async function fillCache(folder, present, make) {
  return exclusively(`${folder}.lock`, async () => {
    const before = present();
    if (before !== undefined) return before;
    const workFolder = `${folder}.baru`;
    rmSync(workFolder, { recursive: true, force: true });
    mkdirSync(workFolder, { recursive: true });
    try {
      const failure = await make(workFolder);
      if (failure !== undefined) return failure;
      rmSync(folder, { recursive: true, force: true });
      renameSync(workFolder, folder);
    } finally {
      rmSync(workFolder, { recursive: true, force: true });
    }
    return present() || { reason: `${folder} tidak berisi program yang diharapkan` };
  });
}

/**
 * Runs a task while holding a lock file with this process's id. The lock of a dead process counts for nothing. (Two
 * waiters that both see a dead holder could both go on: then both do the work and the last rename wins, no harm done.)
 *
 * @template T
 * @param {string} lockFile
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function exclusively(lockFile, task) {
  const mine = `${lockFile}.${process.pid}`;
  mkdirSync(dirname(lockFile), { recursive: true });
  writeFileSync(mine, String(process.pid));
  try {
    while (!tryLink(mine, lockFile)) {
      if (!holderLives(lockFile)) rmSync(lockFile, { force: true });
      else await sleep(250);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  try {
    return await task();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** link() creates a file together with its contents or not at all: nobody ever reads a lock without an owner. */
function tryLink(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function holderLives(lockFile) {
  try {
    process.kill(Number(readFileSync(lockFile, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
