/** Clauses as a lawyer cites them, each with its id. */
import { muatPeraturan, type RegistriPeraturan } from '../../peraturan/muat.ts';

let registri: RegistriPeraturan | undefined;

/** The law is loaded when the first clause is printed: a command that prints none does not wait for it. */
export function kutip(id: string): string {
  registri ??= muatPeraturan();
  const { kutipan } = registri.klausul(id);
  return `${kutipan} [${id}]`;
}
