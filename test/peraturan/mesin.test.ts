/** The rules of each variant against the machine they name: neither may know a clause or a deadline that the other lacks. */
import { describe, expect, test } from 'vitest';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { dikutip, tenggatDisebut } from '../../scripts/baru/mesin.ts';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';

const registri = muatPeraturan();
const pasangan = registri
  .semuaVarian()
  .flatMap((varian) => Object.keys(varian.prosedur).map((prosedur) => [varian.id, prosedur] as const));

function mesinDari(varianId: string, prosedur: string) {
  const mesin = DAFTAR_PROSEDUR[prosedur]?.mesin[registri.aturan(varianId, prosedur).mesin];
  if (!mesin) throw new Error(`no machine for ${prosedur} in ${varianId}`);
  return mesin;
}

describe.each(pasangan)('the rules of %s for %s', (varianId, prosedur) => {
  const { config } = mesinDari(varianId, prosedur);

  test('given the machine when its citations are gathered then they are the clauses that the variant names', () => {
    const disebut = new Set(dikutip(config));
    const dikenal = new Set(registri.varian(varianId).dasar[prosedur]);
    expect([...disebut].filter((id) => !dikenal.has(id))).toEqual([]);
    expect([...dikenal].filter((id) => !disebut.has(id))).toEqual([]);
  });

  test('given the machine when its deadlines are gathered then they are the deadlines that the variant sets', () => {
    const disebut = new Set(tenggatDisebut(config));
    const { tenggat, masa } = registri.aturan(varianId, prosedur);
    expect(disebut).toEqual(new Set(Object.keys({ ...tenggat, ...masa })));
  });
});
