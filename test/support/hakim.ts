/** What judges that are not ours say of a PDF. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { findJudges, type Judge } from './hakim/find-judges.mjs';

/** Each with its program, or with the reason why there is none. */
export const hakim = await findJudges();

for (const [nama, ada] of Object.entries(hakim)) {
  if ('reason' in ada)
    process.stderr.write(`${nama}: ${ada.reason}; ujinya TIDAK dijalankan (npm test menyiapkannya)\n`);
}

/** Files in a folder that goes with the test; answers with their paths. */
export function berkasSementara(isi: Record<string, string | Buffer>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'hakim-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return Object.entries(isi).map(([nama, teks]) => {
    writeFileSync(join(folder, nama), teks);
    return join(folder, nama);
  });
}

export function pdfsig(berkas: string): Promise<string> {
  return tanya(hakim.pdfsig, [berkas]);
}

/** PDF/A-2b, one line per file: `PASS` or `FAIL`, and the file. */
export async function verapdf(berkas: string[]): Promise<string[]> {
  const keluaran = await tanya(hakim.verapdf, ['--flavour', '2b', '--format', 'text', ...berkas]);
  return keluaran.split('\n').filter((baris) => /^(PASS|FAIL) /.test(baris));
}

/** The verdict of `sign validate` or, by the rules of AdES, of `sign adesverify`. */
export function pyhanko(perintah: 'validate' | 'adesverify', berkas: string, otoritas: string): Promise<string> {
  const pilihan = ['--pretty-print', '--trust', otoritas, '--no-revocation-check'];
  return tanya(hakim.pyhanko, ['-m', 'pyhanko', 'sign', perintah, ...pilihan, berkas]);
}

/** What Schemathesis says of an API by its OpenAPI document, in its own words; the last line sums it up. */
export function schemathesis(dokumen: string, pilihan: string[]): Promise<string> {
  // It keeps notes of its runs where it is run.
  const folder = mkdtempSync(join(tmpdir(), 'schemathesis-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return tanya(hakim.schemathesis, ['-m', 'schemathesis.cli', '--no-color', 'run', dokumen, ...pilihan], folder);
}

/** What pyHanko finds in the signature. */
export async function atribut(berkas: string): Promise<Record<string, unknown>> {
  const program = fileURLToPath(new URL('./hakim/atribut.py', import.meta.url));
  return JSON.parse(await tanya(hakim.pyhanko, [program, berkas])) as Record<string, unknown>;
}

/** Its output, whatever the exit code: a refusal is an answer too. */
function tanya(program: Judge, args: string[], cwd?: string): Promise<string> {
  if ('reason' in program) throw new Error(program.reason);
  return new Promise((jawab, gagal) => {
    execFile(program.executable, args, { maxBuffer: 1 << 24, cwd }, (galat, stdout, stderr) => {
      if (galat && stdout === '') gagal(new Error(`${program.executable}: ${stderr || galat.message}`));
      else jawab(stdout);
    });
  });
}
