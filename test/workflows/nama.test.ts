/**
 * No province, unit or person stands in workflows/: what a machine is called after the text that it follows is the only
 * exception (`bengkulu-lampiran.ts`). The names come from the data: titles, lists of units, directories of the examples.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { muatPeraturan } from '../../peraturan/muat.ts';
import type { IsiDirektori } from '../../register/direktori/skema.ts';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';

const folder = (nama: string) => fileURLToPath(new URL(`../../${nama}/`, import.meta.url));

/** `Biro Organisasi`, `biro-organisasi` and `biroOrganisasi` are one name: ` biro organisasi `. */
const kata = (teks: string) =>
  ` ${teks
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;

const registri = muatPeraturan();
const direktori = readdirSync(folder('contoh'))
  .filter((f) => f.startsWith('direktori-'))
  .map((f) => JSON.parse(readFileSync(`${folder('contoh')}${f}`, 'utf8')) as IsiDirektori);
const provinsi = registri
  .semuaPeraturan()
  .flatMap((p) => [...p.judul.matchAll(/Gubernur (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*?)(?= Nomor | tentang )/gu)])
  .map((m) => m[1] ?? '');
const TERLARANG = new Set(
  [
    ...provinsi,
    ...registri.semuaModel().flatMap((m) => m.unit.map((u) => u.nama)),
    ...direktori.flatMap((d) => [
      ...d.instansi.flatMap((i) => [i.id, i.nama, i.tempat]),
      ...d.unit.flatMap((u) => [u.id, u.nama]),
      ...d.pegawai.flatMap((p) => [p.id, p.nama]),
    ]),
  ].map(kata),
);

/** Names of machines, and of the files that hold them: they name the text which the machine follows. */
const MESIN = new Set(Object.values(DAFTAR_PROSEDUR).flatMap((d) => Object.keys(d.mesin)));
const namaMesin = (teks: string) => {
  const dasar = teks.replace(/^\.\/|\.ts$/g, '').replace(/-(\p{Ll})/gu, (_, h: string) => h.toUpperCase());
  return MESIN.has(dasar.split('.').at(-1) ?? '');
};

/** Names that the code of a file says: in its identifiers and texts. Comments quote the law and are not code. */
function namaDalam(kode: string): string[] {
  const temuan: string[] = [];
  const baca = (simpul: ts.Node): void => {
    const teks =
      ts.isIdentifier(simpul) ||
      ts.isLiteralExpression(simpul) ||
      ts.isTemplateHead(simpul) ||
      ts.isTemplateMiddleOrTemplateTail(simpul)
        ? simpul.text
        : '';
    if (!namaMesin(teks)) temuan.push(...[...TERLARANG].filter((nama) => kata(teks).includes(nama)));
    ts.forEachChild(simpul, baca);
  };
  baca(ts.createSourceFile('kode.ts', kode, ts.ScriptTarget.Latest));
  return temuan;
}

describe('the code of workflows/', () => {
  const berkas = readdirSync(folder('workflows'), { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.endsWith('.ts'),
  );

  test('given the data when names are gathered then provinces, units and people are among them', () => {
    expect(provinsi.sort()).toEqual(['Bengkulu', 'Sumatera Utara']);
    for (const nama of ['Satuan Polisi Pamong Praja', 'Biro Organisasi', 'biro-perekonomian', 'p-zainal-arifin'])
      expect(TERLARANG).toContain(kata(nama));
    expect(berkas.length).toBeGreaterThan(50);
  });

  test.each(berkas)('given %s when its code is read then no province, unit or person stands in it', (nama) => {
    expect(namaDalam(readFileSync(`${folder('workflows')}${nama}`, 'utf8'))).toEqual([]);
  });

  test.each([
    ["if (unit === 'biro-organisasi') return;", 'biro organisasi'],
    ["const hal = 'Permohonan kepada Gubernur Sumatera Utara';", 'sumatera utara'],
    ['const khususBengkulu = true;', 'bengkulu'],
    ['const hal = `surat $' + '{jenis} untuk Dinas Perhubungan`;', 'dinas perhubungan'],
    ["mulai({ pelaku: 'p-zainal-arifin' });", 'p zainal arifin'],
    ['const x = { satuanPolisiPamongPraja: 1 };', 'satuan polisi pamong praja'],
  ])('given the seeded %s when it is read then it is found', (kode, nama) => {
    expect(namaDalam(kode).map((n) => n.trim())).toContain(nama);
  });

  test.each([
    "import { bengkuluLampiran } from './bengkulu-lampiran.ts';",
    "export const sumut = mesin.createMachine({ id: 'penunjukanLintasUnit.sumut' });",
    '// as the Bengkulu text has it\nconst x = 1;',
  ])('given %s when it is read then it names a text, and nothing is found', (kode) => {
    expect(namaDalam(kode)).toEqual([]);
  });
});
