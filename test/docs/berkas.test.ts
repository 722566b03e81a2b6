/** The generated files on disk are those that the code makes, and staleness shows. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { berkasUsang, susunBerkas, tulisBerkas } from '../../scripts/docs/berkas.ts';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const isi = await susunBerkas();
const salinan = mkdtempSync(join(tmpdir(), 'docs-'));
afterAll(() => rmSync(salinan, { recursive: true }));

describe('the generated files', () => {
  test('given the files on disk when they are made again then nothing differs (else: npm run docs)', () => {
    expect(berkasUsang(docs, isi)).toEqual([]);
  });

  test('given one changed, one missing and one foreign file when they are checked then each is named, and writing mends all', () => {
    cpSync(docs, salinan, { recursive: true });
    writeFileSync(join(salinan, 'galat.md'), 'lain');
    rmSync(join(salinan, 'generated/klausul.md'));
    writeFileSync(join(salinan, 'kontrak/lama.json'), '{}');
    const usang = ['galat.md', 'generated/klausul.md', 'kontrak/lama.json'];
    expect(berkasUsang(salinan, isi)).toEqual(usang);
    tulisBerkas(salinan, isi);
    expect(berkasUsang(salinan, isi)).toEqual([]);
  });

  test('given each page when it is read then it says what made it', () => {
    for (const [jalan, teks] of isi) {
      if (jalan.startsWith('kontrak/contoh/')) continue;
      expect(teks.split('\n').slice(0, 2).join(), jalan).toContain('scripts/docs.ts');
    }
  });

  test('given up-to-date files when the check is run as CI does then it ends well', () => {
    const skrip = fileURLToPath(new URL('../../scripts/docs.ts', import.meta.url));
    expect(execFileSync(process.execPath, ['--import', 'tsx', skrip, '--check'], { encoding: 'utf8' })).toBe('');
  });
});
