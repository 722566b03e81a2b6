/** `npm run baru`: a province as data, and what is wrong with one (`baru/perintah.ts`). */
import { jalankan } from './baru/perintah.ts';

process.exitCode = jalankan(process.argv.slice(2));
