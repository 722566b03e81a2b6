/** Public verification of a letter by the token in its QR: what the register says of it, without its body and any NIP. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { kirimHalaman, mintaHalaman } from '../galat.ts';
import { halamanGalat, halamanSurat } from '../halaman/verifikasi.ts';
import type { PortApi } from '../port.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import { kata } from '../skema/umum.ts';
import { skemaVerifikasi } from '../skema/verifikasi.ts';

const BATAS_VERIFIKASI = 60;

export const jalanVerifikasi =
  ({ client, batas }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/verifikasi/:token', {
      config: {
        terbuka: true,
        halamanGalat,
        rateLimit: { max: batas?.verifikasi ?? BATAS_VERIFIKASI, timeWindow: '1 minute' },
      },
      schema: {
        summary: 'Keaslian surat, menurut token pada kode QR-nya',
        description: 'Terbuka bagi siapa pun. Peramban mendapat halaman, program mendapat JSON.',
        tags: ['verifikasi'],
        security: [],
        params: z.strictObject({ token: kata(200) }),
        response: {
          200: {
            description: 'Surat itu ada dalam register.',
            content: { 'application/json': { schema: skemaVerifikasi }, 'text/html': { schema: z.string() } },
          },
          ...jawabanMasalah,
        },
      },
      onSend: async (_, reply) => {
        reply.header('cache-control', 'no-store');
        reply.header('vary', 'accept');
        // The token would go along to wherever the reader clicks next.
        reply.header('referrer-policy', 'no-referrer');
        reply.header('x-robots-tag', 'noindex');
      },
      handler: async (request, reply) => {
        const surat = await client.verifikasi(request.params.token);
        if (!mintaHalaman(request)) return reply.type('application/json; charset=utf-8').send(surat);
        return kirimHalaman(reply, halamanSurat(surat));
      },
    });
  };
