/** Every procedure by name, pure: for the client, the replay and the documents. */
import { definisiLintasUnit } from './penunjukan-lintas-unit/definisi.ts';
import type { DefinisiProsedur } from './runtime/mesin.ts';

export const DAFTAR_PROSEDUR: Record<string, DefinisiProsedur> = {
  [definisiLintasUnit.nama]: definisiLintasUnit,
};
