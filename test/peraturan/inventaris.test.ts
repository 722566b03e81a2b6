/** The inventory of acts: what stands in `klausul.tsv` is the law as data, row by row, and points into the texts. */
import { describe, expect, test } from 'vitest';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { bacaInventaris, bagian } from '../../scripts/cakupan/inventaris.ts';

const registri = muatPeraturan();
const inventaris = bacaInventaris();
const norma = registri.semuaKlausul().filter((k) => k.jenis === 'norma');
const panjang = new Map(
  registri.semuaPeraturan().map((p) => [p.sumber, (registri.sumber(p.id) ?? '').split('\n').length]),
);

describe('the inventory', () => {
  test('given the inventory when its rows are counted then there are 973, each once, each saying who does what', () => {
    expect(inventaris).toHaveLength(973);
    expect(new Set(inventaris.map((b) => b.id)).size).toBe(973);
    expect(inventaris.filter((b) => b.pelaku === '' || b.perbuatan === '')).toEqual([]);
  });

  test('given each row when its lines are looked up then they lie inside the text it names', () => {
    const diLuar = inventaris.filter(
      ({ berkas, awal, akhir }) => !(awal >= 1 && awal <= akhir && akhir <= (panjang.get(berkas) ?? 0)),
    );
    expect(diLuar).toEqual([]);
  });

  test('given the clauses of the two regulations when they are held beside the rows then neither has one that the other lacks', () => {
    expect(norma.map((k) => k.id).sort()).toEqual(inventaris.map((b) => b.id).sort());
  });

  test('given each row when its part of the text is asked for then there is one', () => {
    for (const { id } of inventaris) expect(bagian(id)).toMatch(/^(Bengkulu|Sumatera Utara): /);
    expect(bagian('B-L-1.a.2b-laks-1')).not.toBe(bagian('B-L-1.a.2a-laks-1'));
    expect(() => bagian('X-1')).toThrow('no part of the text');
  });
});
