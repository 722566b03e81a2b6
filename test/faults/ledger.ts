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
  /** Of a letter: the hash of what was signed. */
  result?: string;
}

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Of a file by its bytes, of anything else by its JSON. */
export const hashOf = (parts: unknown): string => sha256(parts instanceof Uint8Array ? parts : JSON.stringify(parts));

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
