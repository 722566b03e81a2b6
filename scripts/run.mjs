/**
 * Prepares the machine (prepare.mjs), then becomes the command: `node scripts/run.mjs [--test-server] file [args…]`.
 * In this very process, so that arguments, output, exit code and signals are the command's own.
 */
import { spawnSync } from 'node:child_process';
import * as nodeModule from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepareOrExit } from './prepare.mjs';

const words = process.argv.slice(2);
const testServer = words[0] === '--test-server';
const [file, ...args] = testServer ? words.slice(1) : words;

await prepareOrExit({ testServer });

const target = resolve(file);
if (!target.endsWith('.ts')) {
  await become();
} else if ('register' in nodeModule.default) {
  const { register } = await import('tsx/esm/api');
  register();
  await become();
} else {
  // Node 20.3 to 20.5 takes a loader only as a flag.
  const flags = ['--no-warnings', '--loader', 'tsx'];
  const { status } = spawnSync(process.execPath, [...flags, target, ...args], { stdio: 'inherit' });
  process.exitCode = status === null ? 1 : status;
}

async function become() {
  process.argv = [process.argv[0], target, ...args];
  await import(pathToFileURL(target).href);
}
