/**
 * The events by which a post's authority is handed on for some days, by delegation or to a Plt. or Plh.: it is proposed,
 * answered and put into a letter, and ends by revocation or after its last day (what happens then: masa-berlaku.ts).
 */
import { z } from 'zod';
import { skemaAlasan } from './kontrak.ts';

const alasan = skemaAlasan.optional();

export const skemaPeristiwa = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ajukan') }),
  z.strictObject({ type: z.literal('setuju') }),
  z.strictObject({ type: z.literal('tolak'), alasan }),
  z.strictObject({ type: z.literal('terbitkanSurat') }),
  z.strictObject({ type: z.literal('cabut'), alasan }),
  z.strictObject({ type: z.literal('akhiri') }),
]);
export type PeristiwaPelimpahan = z.infer<typeof skemaPeristiwa>;
