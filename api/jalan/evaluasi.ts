/** Evaluasi berjenjang: the versions of a result, and the rounds in which it was sent back. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { pemirsa } from '../masuk/identitas.ts';
import type { PortApi } from '../port.ts';
import { skemaEvaluasi } from '../skema/evaluasi.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import { paramId } from '../skema/umum.ts';

export const jalanEvaluasi =
  ({ client }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/evaluasi/:id', {
      schema: {
        summary: 'Satu evaluasi berjenjang: tiap versi hasil, dengan tinjauannya',
        tags: ['evaluasi'],
        params: paramId,
        response: { 200: skemaEvaluasi, ...jawabanMasalah },
      },
      handler: async (request) => client.evaluasi(pemirsa(request), request.params.id),
    });
  };
