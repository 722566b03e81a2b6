import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { progress } from './progress.mjs';
import { lastLine, run } from './run.mjs';

const secondsWithoutProgress = 20;

/**
 * Lets the Temporal SDK download a server. In a process of its own, which is ended when nothing arrives any more: the
 * SDK itself sets no limit of time.
 *
 * @param {'dev-server' | 'time-skipping'} kind
 * @param {string} target the file to make
 * @returns {Promise<{ reason: string } | undefined>}
 */
export function sdkDownload(kind, target) {
  return progress(`mengunduh server Temporal (${kind})`, (note) => downloadElsewhere(kind, target, note));
}

async function downloadElsewhere(kind, target, note) {
  const folder = join(dirname(target), 'unduhan');
  mkdirSync(folder, { recursive: true });
  let size = 0;
  let grown = Date.now();
  let stalled = false;
  const { ok, output } = await run(process.execPath, [fileURLToPath(import.meta.url), kind, folder], {
    abandoned: () => {
      const now = bytesIn(folder);
      if (now !== size) {
        size = now;
        grown = Date.now();
        note(`${Math.round(size / 1e6)} MB`);
      }
      stalled = Date.now() - grown > secondsWithoutProgress * 1000;
      return stalled;
    },
  });
  if (stalled) return { reason: `tidak ada kemajuan selama ${secondsWithoutProgress} detik` };
  const [file] = ok ? readdirSync(folder) : [];
  if (file === undefined) return { reason: lastLine(output) };
  renameSync(join(folder, file), target);
  rmSync(folder, { recursive: true });
  return undefined;
}

function bytesIn(folder) {
  return readdirSync(folder).reduce((sum, file) => {
    return sum + (statSync(join(folder, file), { throwIfNoEntry: false })?.size || 0);
  }, 0);
}

/** The child: starting a server through the SDK downloads it first, and shows that it runs on this machine. */
async function downloadHere(kind, downloadDir) {
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  const options = { server: { executable: { type: 'cached-download', downloadDir } } };
  const environment =
    kind === 'dev-server'
      ? await TestWorkflowEnvironment.createLocal(options)
      : await TestWorkflowEnvironment.createTimeSkipping(options);
  await environment.teardown();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kind, folder] = process.argv.slice(2);
  await downloadHere(kind, folder).catch((error) => {
    // The cause stands at the end of a chain of "failed to …: error …: cause".
    process.stderr.write(`${error.message.split(': ').slice(-2).join(': ').split('\n')[0]}\n`);
    process.exitCode = 1;
  });
}
