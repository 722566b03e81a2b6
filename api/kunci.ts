import { createHash } from 'node:crypto';

/** The same parts, the same key; from the key nobody finds the parts. */
export const kunciAcak = (...bagian: string[]): string =>
  createHash('sha256').update(JSON.stringify(bagian)).digest('hex').slice(0, 32);
