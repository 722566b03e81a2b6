/** When a delivery that failed is tried again: after 1, 2, 4 … minutes, at most an hour, a little later each. */
import { createHash } from 'node:crypto';

const MENIT_MS = 60_000;
const PALING_LAMA_MS = 60 * MENIT_MS;
/** So many that failed together do not come back together. By the id, since what is random can not be tested. */
const SEBARAN = 0.25;

/** @param percobaan attempts so far, this one included */
export function saatBerikut(id: string, percobaan: number, kini: Date): Date {
  const jeda = Math.min(PALING_LAMA_MS, MENIT_MS * 2 ** (percobaan - 1));
  const acak = createHash('sha256').update(id).digest().readUInt32BE() / 2 ** 32;
  return new Date(kini.getTime() + Math.round(jeda * (1 + SEBARAN * acak)));
}
