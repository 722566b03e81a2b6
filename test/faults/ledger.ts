/** What a partner took, written down and forced to the disk before it says so: it survives the partner's own death. */
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

/** One thing taken. */
export interface Taken {
  /** By which a partner that honours ids shows it once. */
  id: string;
  /** Of all that its reader sees of it. */
  content: string;
  /** Of a webhook's event: its place in the order. */
  sequence?: number;
}

export const hashOf = (parts: unknown): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

export function take(file: string, taken: Taken): void {
  const ledger = openSync(file, 'a', 0o600);
  writeSync(ledger, `${JSON.stringify(taken)}\n`);
  fsyncSync(ledger);
  closeSync(ledger);
}

/** All that was taken, in its order, also what came again. */
export const readLedger = (file: string): Taken[] =>
  readFileSync(file, { encoding: 'utf8', flag: 'a+' })
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
