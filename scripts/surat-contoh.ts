/** `npm run surat:contoh`: draws the gallery of letters anew. */
import { fileURLToPath } from 'node:url';
import { FOLDER_GALERI, susunGaleri, tulisGaleri } from './surat/galeri.ts';

const galeri = susunGaleri();
tulisGaleri(fileURLToPath(new URL('../docs', import.meta.url)), galeri);
process.stdout.write(`docs/${FOLDER_GALERI}: ${galeri.length} gambar\n`);
