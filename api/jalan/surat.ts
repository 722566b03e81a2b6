/** Letters of cases that one may see: what they are, and as PDF. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { pemirsa } from '../masuk/identitas.ts';
import type { PortApi } from '../port.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import { paramId, skemaSurat } from '../skema/umum.ts';

const tags = ['surat'];

export const jalanSurat =
  ({ client }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/surat/:id', {
      schema: { summary: 'Satu surat', tags, params: paramId, response: { 200: skemaSurat, ...jawabanMasalah } },
      handler: async (request) => client.suratBagi(pemirsa(request), request.params.id),
    });

    app.get('/surat/:id/pdf', {
      schema: {
        summary: 'Satu surat sebagai PDF',
        tags,
        params: paramId,
        response: {
          200: {
            description: 'PDF; yang ditandatangani secara elektronik byte demi byte sebagaimana ditandatangani.',
            content: { 'application/pdf': { schema: z.any().meta({ type: 'string', contentEncoding: 'binary' }) } },
          },
          ...jawabanMasalah,
        },
      },
      handler: async (request, reply) => {
        await client.suratBagi(pemirsa(request), request.params.id);
        const { pdf, berkas, sha256 } = await client.letter(request.params.id);
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="${berkas}"`)
          .header('etag', `"${sha256}"`)
          .send(pdf);
      },
    });
  };
