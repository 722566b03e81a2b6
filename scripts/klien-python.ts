/**
 * `npm run klien:python -- <folder>`: a Python client of the HTTP API, generated from docs/openapi.json. The folder then
 * holds a package, `sistem_kerja`, with types for every request, event and answer.
 */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findClientGenerator } from '../test/support/hakim/find-judges.mjs';

const jalan = (nama: string) => fileURLToPath(new URL(nama, import.meta.url));

const [folder] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('npm run klien:python -- <folder tempat klien ditulis>\n');
  process.exit(2);
}
const pembuat = await findClientGenerator({ obtain: true });
if ('reason' in pembuat) {
  process.stderr.write(`Klien Python tidak dapat dibuat: ${pembuat.reason}.\n`);
  process.exit(1);
}
const pilihan = ['--path', jalan('../docs/openapi.json'), '--config', jalan('klien-python.yaml')];
const tujuan = ['--output-path', resolve(folder), '--overwrite', '--fail-on-warning'];
execFileSync(pembuat.executable, ['-m', 'openapi_python_client', 'generate', ...pilihan, ...tujuan], {
  stdio: 'inherit',
});
