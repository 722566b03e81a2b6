/** The page of errors and the table in the code, in both directions. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { GALAT } from '../../workflows/runtime/galat.ts';

const registri = muatPeraturan();
const halaman = readFileSync(new URL('../../docs/galat.md', import.meta.url), 'utf8');
const baris = halaman.split('\n').flatMap((b) => {
  const [, kode, pesan, perbaikan, dasar, keluar] =
    /^\| <a id="(\w+)"><\/a>`\1` \| (.*) \| (.*) \| (.*) \| (\d+) \|$/.exec(b) ?? [];
  return kode ? [{ kode, pesan, perbaikan, dasar: dasar ?? '', keluar: Number(keluar) }] : [];
});

describe('docs/galat.md', () => {
  test('given the codes of the table when the page is read then each has one row, and no row has another code', () => {
    expect(baris.map((b) => b.kode)).toEqual(Object.keys(GALAT));
  });

  test.each(Object.entries(GALAT))(
    'given %s when its row is read then message, remedy, clauses and exit code are its own',
    (kode, galat) => {
      const b = baris.find((x) => x.kode === kode);
      expect(b).toMatchObject({ pesan: galat.pesan, perbaikan: galat.perbaikan, keluar: galat.keluar });
      const dasar = galat.dasar.map((id: string) => `${id}: ${registri.klausul(id).kutipan}`);
      expect(b?.dasar).toBe(dasar.join('<br>') || '-');
    },
  );

  test('given the exit codes of the table when the page is read then each is explained', () => {
    const artinya = [...halaman.matchAll(/^\| (\d+) \| .+ \|$/gm)].map(([, kode]) => Number(kode));
    expect(artinya).toEqual(expect.arrayContaining([...new Set(Object.values(GALAT).map((g) => g.keluar))]));
  });
});
