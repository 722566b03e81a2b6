/** A zod error as a sentence. */
import { BUKAN_TEKS } from './kontrak.ts';

/** A zod error in one Indonesian-readable line: path and what is wrong, at most three. What is no text is made visible. */
export function ringkas(galat: { issues: readonly { path: PropertyKey[]; message: string }[] }): string {
  const baris = galat.issues.slice(0, 3).map((i) => `${i.path.map(String).join('.') || 'isi'}: ${i.message}`);
  return baris.join('; ').slice(0, 500).replaceAll(new RegExp(BUKAN_TEKS, 'gu'), '\uFFFD');
}
