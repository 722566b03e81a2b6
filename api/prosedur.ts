/** The procedures as schemas for the OpenAPI document and for forms: the very ones that the machines use. */
import { z } from 'zod';
import { Galat } from '../client/index.ts';
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import type { DefinisiProsedur } from '../workflows/runtime/mesin.ts';

export type JsonSchema = Record<string, unknown>;

export const PROSEDUR = Object.values(DAFTAR_PROSEDUR);

/** @throws Galat PROSEDUR_TIDAK_DIKENAL */
export function definisi(jenis: string): DefinisiProsedur {
  const ada = Object.hasOwn(DAFTAR_PROSEDUR, jenis) ? DAFTAR_PROSEDUR[jenis] : undefined;
  if (!ada) throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur: jenis });
  return ada;
}

/** As a sender writes it, before zod trims it or fills in defaults. */
export function jsonSchema(skema: z.ZodType): JsonSchema {
  const { $schema: _, ...isi } = z.toJSONSchema(skema, { io: 'input' });
  return isi;
}

const besar = (nama: string) => nama.charAt(0).toUpperCase() + nama.slice(1);
export const namaSkema = (bagian: 'Permohonan' | 'Peristiwa', { nama }: DefinisiProsedur) => `${bagian}${besar(nama)}`;

const rujukan = (nama: string) => ({ $ref: `#/components/schemas/${nama}` });

/**
 * What the client checks itself, with the codes that the regulation's own words have: here it is only described.
 */
export const permohonanDari = (d: DefinisiProsedur) =>
  z.record(z.string(), z.unknown()).meta({ id: undefined, ...rujukan(namaSkema('Permohonan', d)) });

export const peristiwaApaPun = z
  .looseObject({ type: z.string() })
  .meta({ anyOf: PROSEDUR.map((d) => rujukan(namaSkema('Peristiwa', d))) });

interface SatuPeristiwa extends JsonSchema {
  properties: { type: { const: string } };
}

/** What may happen in a procedure, each by a name of its own, so that a generated client has a type for it. */
function skemaPeristiwa(d: DefinisiProsedur): [string, JsonSchema][] {
  const semua = namaSkema('Peristiwa', d);
  const { oneOf } = jsonSchema(d.peristiwa) as { oneOf: SatuPeristiwa[] };
  const bernama = oneOf.map((s) => ({ type: s.properties.type.const, skema: s }));
  const nama = (type: string) => `${semua}${besar(type)}`;
  const mapping = Object.fromEntries(bernama.map(({ type }) => [type, rujukan(nama(type)).$ref]));
  const pilihan = bernama.map(({ type }) => rujukan(nama(type)));
  return [
    ...bernama.map(({ type, skema }): [string, JsonSchema] => [nama(type), skema]),
    [semua, { oneOf: pilihan, discriminator: { propertyName: 'type', mapping } }],
  ];
}

/** `components.schemas` of the OpenAPI document. */
export const skemaProsedur = (): Record<string, JsonSchema> =>
  Object.fromEntries(
    PROSEDUR.flatMap((d) => [[namaSkema('Permohonan', d), jsonSchema(d.permohonan)], ...skemaPeristiwa(d)]),
  );
