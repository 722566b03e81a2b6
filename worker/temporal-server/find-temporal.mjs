import { join } from 'node:path';
import { cached, fillCache, temporalVersion, toolFolder } from './cache.mjs';
import { progress } from './progress.mjs';
import { isExecutable, lastLine, onPath, run } from './run.mjs';
import { sdkDownload } from './sdk-download.mjs';
import { firstThatWorks } from './ways.mjs';

const folder = cached(`temporal-${temporalVersion}`);
const executable = join(folder, 'temporal');

/** @type {import('./ways.mjs').Way} */
const running = {
  title: 'TEMPORAL_ADDRESS=host:port, alamat server Temporal yang sudah berjalan',
  quick: true,
  attempt: async () => {
    const address = process.env.TEMPORAL_ADDRESS;
    return address ? { address } : { reason: 'TEMPORAL_ADDRESS tidak diisi' };
  },
};

/** @type {import('./ways.mjs').Way[]} */
const programs = [
  {
    title: 'perintah `temporal` (Temporal CLI) di PATH; cara memasang: https://docs.temporal.io/cli',
    quick: true,
    attempt: async () => {
      const path = onPath('temporal');
      if (path === undefined) return { reason: 'tidak ada `temporal` di PATH' };
      const { ok, output } = await run(path, ['--version']);
      return ok && output.includes('temporal version')
        ? { executable: path }
        : { reason: `${path} bukan Temporal CLI: ${lastLine(output)}` };
    },
  },
  {
    title: `salinan tersimpan di ${executable}`,
    quick: true,
    attempt: async () => present() || { reason: 'belum ada' },
  },
  {
    title: 'sambungan internet, supaya SDK Temporal mengunduhnya (temporal.download)',
    quick: false,
    attempt: () => fillCache(folder, present, (work) => sdkDownload('dev-server', join(work, 'temporal'))),
  },
  {
    title: 'Go ≥ 1.25 di PATH, untuk membangunnya dari worker/temporal-server/go.mod (2-3 menit, sekali saja)',
    quick: false,
    attempt: async () => {
      const go = onPath('go');
      if (go === undefined) return { reason: 'tidak ada `go` di PATH' };
      return progress(`membangun Temporal CLI ${temporalVersion} dengan Go, 2-3 menit, sekali saja`, () =>
        fillCache(folder, present, (work) => goBuild(go, join(work, 'temporal'))),
      );
    },
  },
];

function present() {
  return isExecutable(executable) ? { executable } : undefined;
}

async function goBuild(go, target) {
  // Stripped (-s -w): a sixth smaller. The version is only what `temporal --version` prints.
  const flags = `-s -w -X github.com/temporalio/cli/temporalcli.Version=${temporalVersion}`;
  const { ok, output } = await run(
    go,
    ['build', '-mod=readonly', `-ldflags=${flags}`, '-o', target, 'github.com/temporalio/cli/cmd/temporal'],
    { cwd: toolFolder, env: { ...process.env, CGO_ENABLED: '0', GOWORK: 'off' } },
  );
  return ok ? undefined : { reason: `go build gagal: ${lastLine(output)}` };
}

/** See find-temporal.d.mts. */
export async function findTemporal({ obtain = false } = {}) {
  return explained(await firstThatWorks([running, ...programs], { obtain }), obtain);
}

/** See find-temporal.d.mts. */
export async function findTemporalProgram() {
  return explained(await firstThatWorks(programs, { obtain: false }), false);
}

function explained(answer, obtain) {
  if (!('reason' in answer)) return answer;
  const remedy = obtain ? '' : '\nPersiapkan tanpa TEMPORAL_ADDRESS dengan: node scripts/prepare.mjs';
  return { reason: `Tidak ada server Temporal. Sediakan salah satu, lalu ulangi:\n${answer.reason}${remedy}` };
}
