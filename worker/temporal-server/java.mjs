import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLine, onPath, run } from './run.mjs';

/** Why programs that Maven fetches can not run here; undefined where they can. */
export async function javaProblem() {
  if (onPath('java') === undefined) return { reason: 'tidak ada `java` di PATH' };
  const { output } = await run('java', ['-version']);
  const major = Number(/version "(\d+)/.exec(output)?.[1] || 0);
  return major >= 11 ? undefined : { reason: `Java ≥ 11 diperlukan; yang ada: ${lastLine(output)}` };
}

/**
 * Fetches what a pom.xml pins and makes a program `name` of it.
 *
 * @param {string} maven
 * @param {{ pom: string, work: string, name: string, main: string }} what `main`: the class that is run
 * @returns {Promise<{ reason: string } | undefined>}
 */
export async function mavenFetch(maven, { pom, work, name, main }) {
  const args = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies'];
  const { ok, output } = await run(maven, [...args, `-DoutputDirectory=${join(work, 'lib')}`]);
  if (!ok) {
    const error = output.split('\n').find((line) => line.startsWith('[ERROR]'));
    return { reason: `mvn gagal: ${error || lastLine(output)}` };
  }
  writeFileSync(join(work, name), `#!/bin/sh\nexec java -cp "$(dirname "$0")/lib/*" ${main} "$@"\n`);
  chmodSync(join(work, name), 0o755);
  return undefined;
}
