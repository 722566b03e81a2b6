/**
 * Writes the generated pages of `docs/` (`npm run docs`), or checks that they are up to date (`npm run docs:check`,
 * exit code 1 where they are not).
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { berkasUsang, susunBerkas, tulisBerkas } from './docs/berkas.ts';
import { FOLDER_GALERI, galeriUsang, tulisGaleri } from './surat/galeri.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const docs = fileURLToPath(new URL('../docs', import.meta.url));
const isi = await susunBerkas();
const usang = berkasUsang(docs, isi);
// Pictures are drawn by a program outside, so they are not compared but told to be old by their index.
if (galeriUsang(docs)) usang.push(`${FOLDER_GALERI}/README.md`);

if (!values.check) {
  tulisBerkas(docs, isi);
  if (galeriUsang(docs)) tulisGaleri(docs);
  process.stdout.write(`${isi.size} berkas, ${usang.length} berubah\n`);
} else if (usang.length > 0) {
  const daftar = usang.map((jalan) => `  docs/${jalan}`).join('\n');
  process.stderr.write(`Usang; perbarui dengan npm run docs:\n${daftar}\n`);
  process.exitCode = 1;
}
