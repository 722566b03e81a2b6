/** Letters of cases that one may see: what they are, and as PDF. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Galat } from '../../client/index.ts';
import { pemirsa } from '../masuk/identitas.ts';
import type { PortApi } from '../port.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import { paramId, skemaSurat } from '../skema/umum.ts';

const tags = ['surat'];

export const jalanSurat =
  ({ client }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    /** A letter of a case that he may not see is unknown to him, as the case is. */
    const cari = async (siapa: ReturnType<typeof pemirsa>, id: string) => {
      const surat = await client.surat(id);
      await client.akses(siapa, surat.prosedur).catch((galat) => {
        throw galat instanceof Galat && galat.kode === 'PROSEDUR_TIDAK_DIKENAL'
          ? new Galat('SURAT_TIDAK_DIKENAL', { surat: id })
          : galat;
      });
      return surat;
    };

    app.get('/surat/:id', {
      schema: { summary: 'Satu surat', tags, params: paramId, response: { 200: skemaSurat, ...jawabanMasalah } },
      handler: async (request) => cari(pemirsa(request), request.params.id),
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
        await cari(pemirsa(request), request.params.id);
        const { pdf, berkas, sha256 } = await client.letter(request.params.id);
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="${berkas}"`)
          .header('etag', `"${sha256}"`)
          .send(pdf);
      },
    });
  };
