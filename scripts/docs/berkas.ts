/** Every generated file of `docs/`: what it holds, and whether the one on disk still holds it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dokumenOpenapi } from '../../api/dokumen.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';
import { dokumenIndeks } from '../cakupan/dokumen.ts';
import { susunCakupan } from '../cakupan/susun.ts';
import { CONTOH } from './contoh.ts';
import { dokumenGalat } from './galat.ts';
import { dokumenKlausul } from './klausul.ts';
import { dokumenKontrak } from './kontrak.ts';
import { dokumenMesin } from './mesin.ts';
import { skemaKontrak } from './skema.ts';
import { berkasMesin } from './tautan.ts';
import { tipeOpenapi } from './tipe-openapi.ts';

const ASAL = 'Dibuat oleh scripts/docs.ts (npm run docs); jangan disunting.';
/** Folders that hold generated files and nothing else. */
const FOLDER = ['generated', 'kontrak'];
/** But for the pictures of letters and pages, which have an index of their own. */
const GALERI = ['generated/surat/', 'generated/halaman/'];

const markdown = (isi: string): string => `<!-- ${ASAL} -->\n\n${isi.trimEnd()}\n`;
const json = (isi: object): string => `${JSON.stringify(isi, null, 2)}\n`;

/** Path under `docs/` → content. */
export async function susunBerkas(): Promise<Map<string, string>> {
  const registri = muatPeraturan();
  const prosedur = Object.values(DAFTAR_PROSEDUR);
  const skema = skemaKontrak(prosedur);
  const openapi = await dokumenOpenapi(registri);
  const { cakupan, rujukan } = susunCakupan(registri, prosedur);
  return new Map([
    ...prosedur.flatMap((d) =>
      Object.keys(d.mesin).map((mesin): [string, string] => [
        `generated/mesin/${berkasMesin(d.nama, mesin)}`,
        markdown(dokumenMesin(registri, d, mesin)),
      ]),
    ),
    ['generated/klausul.md', markdown(dokumenKlausul(registri, prosedur))],
    ['generated/indeks-dasar.md', markdown(dokumenIndeks(cakupan, rujukan, registri))],
    ['galat.md', markdown(dokumenGalat(registri))],
    ['kontrak.md', markdown(dokumenKontrak(registri, prosedur, skema))],
    ...[...skema].map(([nama, isi]): [string, string] => [`kontrak/${nama}`, json({ $comment: ASAL, ...isi })]),
    // Payloads to send as they are: a line that says where they come from would be refused.
    ['kontrak/contoh/masukan.json', json(CONTOH.masukan)],
    ['kontrak/contoh/decide.json', json(CONTOH.decide)],
    ['openapi.json', json({ 'x-asal': ASAL, ...openapi })],
    ['openapi.d.ts', `// ${ASAL}\n\n${await tipeOpenapi(openapi)}`],
  ]);
}

/** Paths that are missing, differ, or should not be there. */
export function berkasUsang(docs: string, harapan: Map<string, string>): string[] {
  const usang = [...harapan].filter(([jalan, isi]) => bacaTeks(join(docs, jalan)) !== isi).map(([jalan]) => jalan);
  return [...usang, ...sisa(docs, harapan)].sort();
}

export function tulisBerkas(docs: string, isi: Map<string, string>): void {
  for (const jalan of sisa(docs, isi)) rmSync(join(docs, jalan));
  for (const [jalan, teks] of isi) {
    mkdirSync(dirname(join(docs, jalan)), { recursive: true });
    writeFileSync(join(docs, jalan), teks);
  }
}

function sisa(docs: string, harapan: Map<string, string>): string[] {
  return FOLDER.filter((f) => existsSync(join(docs, f))).flatMap((f) =>
    readdirSync(join(docs, f), { recursive: true, encoding: 'utf8' })
      .map((nama) => join(f, nama).replaceAll('\\', '/'))
      .filter(
        (jalan) =>
          statSync(join(docs, jalan)).isFile() && !harapan.has(jalan) && !GALERI.some((g) => jalan.startsWith(g)),
      ),
  );
}

const bacaTeks = (jalan: string): string | undefined => (existsSync(jalan) ? readFileSync(jalan, 'utf8') : undefined);
