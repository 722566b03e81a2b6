import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached, fillCache } from '../../../worker/temporal-server/cache.mjs';
import { javaProblem, mavenFetch } from '../../../worker/temporal-server/java.mjs';
import { progress } from '../../../worker/temporal-server/progress.mjs';
import { isExecutable, lastLine, onPath, run } from '../../../worker/temporal-server/run.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const pom = join(here, 'pom.xml');
const requirements = join(here, 'requirements.txt');
const pinned = (file, pattern) => pattern.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
const verapdf = cached(`verapdf-${pinned(pom, /greenfield-apps<\/artifactId>\s*<version>([^<]+)/)}`);
const pyhanko = cached(`pyhanko-${pinned(requirements, /^pyhanko==(\S+)/m)}`);
const schemathesisOnly = join(here, 'schemathesis.txt');
const schemathesis = cached(`schemathesis-${pinned(schemathesisOnly, /^schemathesis==(\S+)/m)}`);
const clientOnly = join(here, 'klien-python.txt');
const client = cached(`klien-python-${pinned(clientOnly, /^openapi-python-client==(\S+)/m)}`);

/** See find-judges.d.mts. */
export async function findJudges({ obtain = false } = {}) {
  return {
    pdfsig: findPdfsig(),
    verapdf: await findVerapdf(obtain),
    pyhanko: await findPip('pyHanko', pyhanko, requirements, obtain),
    schemathesis: await findPip('Schemathesis', schemathesis, schemathesisOnly, obtain),
    klienPython: await findClientGenerator({ obtain }),
  };
}

/** See find-judges.d.mts. */
export const findClientGenerator = ({ obtain = false } = {}) =>
  findPip('openapi-python-client', client, clientOnly, obtain);

function findPdfsig() {
  const executable = onPath('pdfsig');
  return executable ? { executable } : { reason: 'tidak ada `pdfsig` di PATH (poppler-utils)' };
}

async function findVerapdf(obtain) {
  const problem = await javaProblem();
  if (problem) return problem;
  const name = 'verapdf';
  const present = () => program(verapdf, name);
  const maven = onPath('mvn');
  if (present() || !obtain) return present() ?? { reason: `belum ada di ${verapdf}` };
  if (!maven) return { reason: 'tidak ada `mvn` di PATH' };
  const main = 'org.verapdf.apps.GreenfieldCliWrapper';
  return progress('mengambil veraPDF dengan Maven, sekali saja', () =>
    fillCache(verapdf, present, (work) => mavenFetch(maven, { pom, work, name, main })),
  );
}

/** Python packages in an environment of their own; its interpreter runs them. */
async function findPip(name, folder, wanted, obtain) {
  const present = () => program(folder, 'python');
  if (present() || !obtain) return present() ?? { reason: `belum ada di ${folder}` };
  const python = onPath('python3');
  if (!python) return { reason: 'tidak ada `python3` di PATH' };
  return progress(`memasang ${name} dengan pip, sekali saja`, () =>
    fillCache(folder, present, async (work) => {
      const venv = join(work, 'venv');
      const steps = [
        [python, ['-m', 'venv', venv]],
        [join(venv, 'bin', 'python'), ['-m', 'pip', 'install', '-q', '-r', wanted]],
      ];
      for (const [command, args] of steps) {
        const { ok, output } = await run(command, args);
        if (!ok) return { reason: `${command} ${args[1]} gagal: ${lastLine(output)}` };
      }
      // The folder is renamed after this: only the interpreter survives that, the programs beside it do not.
      writeFileSync(join(work, 'python'), '#!/bin/sh\nexec "$(dirname "$0")/venv/bin/python" "$@"\n');
      chmodSync(join(work, 'python'), 0o755);
      return undefined;
    }),
  );
}

function program(folder, name) {
  const executable = join(folder, name);
  return isExecutable(executable) ? { executable } : undefined;
}
