/** Clauses as a lawyer cites them, each with its id. */
import { peraturan } from '../peraturan.ts';

export function kutip(id: string): string {
  const { kutipan } = peraturan().klausul(id);
  return `${kutipan} [${id}]`;
}
