/** Where the generated pages stand and how they point at each other. */

export const berkasMesin = (prosedur: string, mesin: string): string => `${prosedur}.${mesin}.md`;

/** From a page in `docs/generated/mesin/`. */
export const tautanKlausul = (id: string): string => `[${id}](../klausul.md#${id})`;
export const tautanGalat = (kode: string): string => `[${kode}](../../galat.md#${kode})`;
