import { join } from 'node:path';
import { cached, fillCache, testServerVersion, toolFolder } from './cache.mjs';
import { javaProblem, mavenFetch } from './java.mjs';
import { progress } from './progress.mjs';
import { isExecutable, onPath } from './run.mjs';
import { sdkDownload } from './sdk-download.mjs';
import { firstThatWorks } from './ways.mjs';

const name = 'temporal-test-server';
const main = 'io.temporal.testserver.TestServer';
// Two folders, because the program that Maven fetched needs Java and the downloaded one does not.
const native = cached(`${name}-${testServerVersion}`);
const java = cached(`${name}-${testServerVersion}-java`);

/** @type {import('./ways.mjs').Way[]} */
const ways = [
  {
    title: `salinan tersimpan di ${native}`,
    quick: true,
    attempt: async () => present(native) || { reason: 'belum ada' },
  },
  {
    title: `salinan tersimpan di ${java}, dengan Java ≥ 11`,
    quick: true,
    attempt: async () => {
      const found = present(java);
      return found === undefined ? { reason: 'belum ada' } : (await javaProblem()) || found;
    },
  },
  {
    title: 'sambungan internet, supaya SDK Temporal mengunduhnya (temporal.download)',
    quick: false,
    attempt: () =>
      fillCache(
        native,
        () => present(native),
        (work) => sdkDownload('time-skipping', join(work, name)),
      ),
  },
  {
    title: 'Java ≥ 11 dan Maven di PATH, untuk mengambilnya menurut worker/temporal-server/pom.xml',
    quick: false,
    attempt: async () => {
      const problem = await javaProblem();
      if (problem !== undefined) return problem;
      const maven = onPath('mvn');
      if (maven === undefined) return { reason: 'tidak ada `mvn` di PATH' };
      return progress(`mengambil server uji Temporal ${testServerVersion} dengan Maven, sekali saja`, () =>
        fillCache(
          java,
          () => present(java),
          // The SDK starts it as the native program: port first, then flags.
          (work) => mavenFetch(maven, { pom: join(toolFolder, 'pom.xml'), work, name, main }),
        ),
      );
    },
  },
];

function present(folder) {
  const executable = join(folder, name);
  return isExecutable(executable) ? { executable } : undefined;
}

/** See find-test-server.d.mts. */
export async function findTestServer({ obtain = false } = {}) {
  const answer = await firstThatWorks(ways, { obtain });
  return 'reason' in answer ? { reason: `Tidak ada server uji yang melompati waktu:\n${answer.reason}` } : answer;
}
