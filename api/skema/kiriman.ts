/** What goes with a start or decision, and what comes of looking before it. */
import { z } from 'zod';
import type { Konsep } from '../../client/index.ts';
import { skemaLampiran } from '../../workflows/runtime/kontrak.ts';

export const lampiranMasuk = z.array(skemaLampiran).min(1).max(50).optional().describe('Berkas dari POST /v1/berkas.');

export const skemaKonsep = z.strictObject({
  jenis: z.string(),
  hal: z.string(),
  kepada: z.array(z.string()),
  tembusan: z.array(z.string()),
  pdf: z.string().describe('PDF dalam base64.'),
});

export const konsepJson = (konsep: Konsep[]): z.infer<typeof skemaKonsep>[] =>
  konsep.map(({ pdf, ...isi }) => ({ ...isi, pdf: pdf.toString('base64') }));
