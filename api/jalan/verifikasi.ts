/** Public verification of a letter by the token in its QR: what the register says of it, without its body and any NIP. */
import { createHash } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { mintaHalaman, skemaMasalah } from '../galat.ts';
import { GAYA, halamanGalat, halamanSurat } from '../halaman/verifikasi.ts';
import type { PortApi } from '../port.ts';
import { skemaVerifikasi } from '../skema/verifikasi.ts';

const BATAS_VERIFIKASI = 60;
/** No script, no form, no image: the page is text, and its only style is ours. */
const CSP = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(GAYA).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const jalanVerifikasi =
  ({ client, batas }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/verifikasi/:token', {
      config: { halamanGalat, rateLimit: { max: batas?.verifikasi ?? BATAS_VERIFIKASI, timeWindow: '1 minute' } },
      schema: {
        summary: 'Keaslian surat, menurut token pada kode QR-nya',
        description: 'Terbuka bagi siapa pun. Peramban mendapat halaman, program mendapat JSON.',
        tags: ['verifikasi'],
        security: [],
        params: z.strictObject({ token: z.string().min(1).max(200) }),
        response: {
          200: {
            description: 'Surat itu ada dalam register.',
            content: { 'application/json': { schema: skemaVerifikasi }, 'text/html': { schema: z.string() } },
          },
          default: {
            description: 'Masalah.',
            content: { 'application/problem+json': { schema: skemaMasalah }, 'text/html': { schema: z.string() } },
          },
        },
      },
      onSend: async (_, reply) => {
        reply.header('content-security-policy', CSP);
        reply.header('cache-control', 'no-store');
        reply.header('vary', 'accept');
        // The token would go along to wherever the reader clicks next.
        reply.header('referrer-policy', 'no-referrer');
        reply.header('x-robots-tag', 'noindex');
      },
      handler: async (request, reply) => {
        const surat = await client.verifikasi(request.params.token);
        if (!mintaHalaman(request)) return reply.type('application/json; charset=utf-8').send(surat);
        return reply.type('text/html; charset=utf-8').send(halamanSurat(surat));
      },
    });
  };
