/**
 * Everything a fresh machine needs before the first command, with nothing but Node: the right Node, the packages of the
 * lock file, a Temporal server (worker/temporal-server/). When all is there it costs a few milliseconds.
 *
 *   node scripts/prepare.mjs [--test-server]
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findJudges } from '../test/support/hakim/find-judges.mjs';
import { cached, exclusively } from '../worker/temporal-server/cache.mjs';
import { findTemporal } from '../worker/temporal-server/find-temporal.mjs';
import { findTestServer } from '../worker/temporal-server/find-test-server.mjs';
import { progress } from '../worker/temporal-server/progress.mjs';
import { run } from '../worker/temporal-server/run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const lockFile = join(root, 'package-lock.json');
const installedLock = join(root, 'node_modules', '.package-lock.json');
const stampFile = join(root, 'node_modules', '.sistem-kerja.sha256');

/** A problem that its reader can remedy: shown as it is, without a stack. */
export class PreparationError extends Error {}

/**
 * @param {{ testServer?: boolean }} [options] testServer: also Temporal's time-skipping server and the judges of signed
 *   letters; without one the tests that need it say so and are left out, so its absence is a notice and no error
 */
export async function prepare({ testServer = false } = {}) {
  checkNode(testServer);
  await installPackages();
  const temporal = await findTemporal({ obtain: true });
  if ('reason' in temporal) throw new PreparationError(temporal.reason);
  if (!testServer) return;
  const found = await findTestServer({ obtain: true });
  if ('reason' in found) process.stderr.write(`${found.reason}\nUji yang melompati waktu tidak akan dijalankan.\n`);
  for (const [judge, { reason }] of Object.entries(await findJudges({ obtain: true }))) {
    if (reason)
      process.stderr.write(`Hakim surat bertanda tangan ${judge}: ${reason}. Ujinya tidak akan dijalankan.\n`);
  }
}

/** @param {boolean} forTests the test tools ask for a later Node than the product does */
function checkNode(forTests) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const needed = forTests ? 19 : 3;
  if (major > 20 || (major === 20 && minor >= needed)) return;
  throw new PreparationError(
    `Diperlukan Node.js ≥ 20.${needed}${forTests ? ' untuk uji' : ''}; yang menjalankan ini ${process.version}.`,
  );
}

async function installPackages() {
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  const stamped = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash;
  if (stamped()) return;
  if (!installedByHand()) {
    const place = createHash('sha256').update(root).digest('hex').slice(0, 16);
    await progress('memasang paket menurut package-lock.json (npm ci)', () =>
      exclusively(cached(`npm-ci-${place}.lock`), async () => {
        if (stamped()) return;
        const { ok, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], {
          cwd: root,
          shell: process.platform === 'win32',
        });
        if (!ok) throw new PreparationError(`npm ci gagal:\n${output}`);
      }),
    );
  }
  writeFileSync(stampFile, hash);
}

/** Whether somebody ran `npm ci` already: npm's own record names the same packages (those of other platforms aside). */
function installedByHand() {
  if (!existsSync(installedLock)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  const paths = new Set([...Object.keys(wanted), ...Object.keys(installed)]);
  paths.delete('');
  return [...paths].every((path) => {
    if (!(path in installed)) return wanted[path].optional === true;
    return installed[path].integrity === wanted[path]?.integrity;
  });
}

/** Runs `prepare`, and ends the process with one clear message when that cannot be done. */
export async function prepareOrExit(options) {
  try {
    await prepare(options);
  } catch (error) {
    if (!(error instanceof PreparationError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await prepareOrExit({ testServer: process.argv.includes('--test-server') });
}
