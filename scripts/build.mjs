/** Compiles to dist/ and copies the data that the code reads beside itself: law, templates, examples, the page. */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { extname } from 'node:path';

const DATA = ['peraturan', 'surat', 'contoh', 'worker', 'dist-web'];
const KODE = new Set(['.ts', '.tsx']);

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
for (const folder of DATA) {
  cpSync(folder, `dist/${folder}`, {
    recursive: true,
    filter: (asal) => !KODE.has(extname(asal)) || asal.endsWith('.d.ts'),
  });
}
