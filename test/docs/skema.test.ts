/** The JSON Schema files beside what the workflows themselves check with: neither may refuse what the other takes. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { skemaKontrak } from '../../scripts/docs/skema.ts';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';
import { definisiLintasUnit } from '../../workflows/penunjukan-lintas-unit/definisi.ts';
import { skemaDecide, skemaMasukan } from '../../workflows/runtime/kontrak.ts';

const baca = (jalan: string) => JSON.parse(readFileSync(new URL(`../../${jalan}`, import.meta.url), 'utf8'));
// Dates are also held against a pattern of their own, so the formats need no further package.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, validateFormats: false });
const validator = (nama: string): ValidateFunction => ajv.compile(baca(`docs/kontrak/${nama}`));

const masukan = validator('masukan.penunjukanLintasUnit.json');
const decide = validator('decide.penunjukanLintasUnit.json');
const { pemohon, ...permohonan } = baca('contoh/permohonan-lintas-unit.json');
const contohMasukan = { varian: 'bengkulu-lampiran', pemohon, permohonan };
const contohDecide = baca('docs/kontrak/contoh/decide.json');

const zodMasukan = (nilai: unknown) =>
  skemaMasukan.extend({ permohonan: definisiLintasUnit.permohonan }).safeParse(nilai).success;
const zodDecide = (nilai: unknown) =>
  skemaDecide.extend({ peristiwa: definisiLintasUnit.peristiwa }).safeParse(nilai).success;

describe('the JSON Schema files', () => {
  test('given each file when it is compiled then it is JSON Schema 2020-12 without unknown words', () => {
    const nama = [...skemaKontrak(Object.values(DAFTAR_PROSEDUR)).keys()];
    for (const n of nama) expect(validator(n), n).toBeTypeOf('function');
    expect(nama).toContain('masukan.penunjukanLintasUnit.json');
  });

  test.each(['contoh/permohonan-lintas-unit.json', 'contoh/permohonan-lintas-unit-sumut.json'])(
    'given %s when it is made a workflow input then the schema takes it',
    (jalan) => {
      const { pemohon: pengaju, ...isi } = baca(jalan);
      expect(masukan({ varian: 'sumut', pemohon: pengaju, permohonan: isi }), ajv.errorsText(masukan.errors)).toBe(
        true,
      );
    },
  );

  test('given the worked example when it is held against the schemas then they take it', () => {
    expect(masukan(baca('docs/kontrak/contoh/masukan.json')), ajv.errorsText(masukan.errors)).toBe(true);
    expect(decide(contohDecide), ajv.errorsText(decide.errors)).toBe(true);
  });

  const { durasi: _, ...tanpaDurasi } = permohonan;
  test.each<[string, unknown]>([
    ['without durasi', { ...contohMasukan, permohonan: tanpaDurasi }],
    ['without an applicant', { varian: 'sumut', permohonan }],
    ['with a field too many', { ...contohMasukan, lain: 1 }],
    ['with a field too many in the request', { ...contohMasukan, permohonan: { ...permohonan, lain: 1 } }],
    ['with an id that holds a slash', { ...contohMasukan, pemohon: '../p' }],
    [
      'with a text of 5,001 characters',
      { ...contohMasukan, permohonan: { ...permohonan, maksudTujuan: 'a'.repeat(5001) } },
    ],
    [
      'with an impossible date',
      { ...contohMasukan, permohonan: { ...permohonan, durasi: { mulai: '2027-02-30', selesai: '2027-03-01' } } },
    ],
  ])('given an input %s when both check it then both refuse it', (_nama, nilai) => {
    expect([masukan(nilai), zodMasukan(nilai)]).toEqual([false, false]);
  });

  test.each<[string, unknown]>([
    ['of an unknown event', { ...contohDecide, peristiwa: { type: 'hapus' } }],
    ['of round nought', { ...contohDecide, putaran: 0 }],
    ['without an id', { ...contohDecide, id: undefined }],
    ['that is a text', 'setuju'],
  ])('given a decision %s when both check it then both refuse it', (_nama, nilai) => {
    const kabel = JSON.parse(JSON.stringify(nilai));
    expect([decide(kabel), zodDecide(kabel)]).toEqual([false, false]);
  });

  test.each<[string, unknown, unknown]>([
    ['ids in capitals', { ...contohMasukan, pemohon: 'P-RAHMAT' }, { ...contohDecide, pelaku: 'P.Zainal_1' }],
    ['a reason of white space', contohMasukan, { ...contohDecide, peristiwa: { type: 'tolak', alasan: ' \n ' } }],
    ['no reason', contohMasukan, { ...contohDecide, peristiwa: { type: 'tolak' } }],
    [
      'texts over several lines',
      { ...contohMasukan, permohonan: { ...permohonan, maksudTujuan: ' a\n\tb ' } },
      contohDecide,
    ],
  ])('given %s, which the workflow takes, when the schema checks it then it takes it too', (_nama, m, d) => {
    expect([zodMasukan(m), zodDecide(d)]).toEqual([true, true]);
    expect([masukan(m), decide(d)]).toEqual([true, true]);
  });

  test('given a schema with a pattern that JSON Schema cannot say when it is made then that is an error', () => {
    const berbendera = { ...definisiLintasUnit, permohonan: z.object({ nama: z.string().regex(/^a$/i) }) };
    expect(() => skemaKontrak([berbendera])).toThrow('/^a$/i');
  });
});
