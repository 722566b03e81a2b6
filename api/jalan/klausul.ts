/** Clauses by their ids, as they are cited: a page names a clause by its place in the regulation, not by our id of it. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { PortApi } from '../port.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import { kata } from '../skema/umum.ts';

export const jalanKlausul =
  ({ peraturan }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    const kutipan = new Map(peraturan.semuaKlausul().map((k) => [k.id, k.kutipan]));

    app.get('/klausul', {
      schema: {
        summary: 'Sebutan klausul menurut id-nya; yang tidak dikenal tidak dijawab',
        tags: ['prosedur'],
        querystring: z.strictObject({
          id: z.preprocess((nilai) => (typeof nilai === 'string' ? [nilai] : nilai), z.array(kata(100)).min(1).max(50)),
        }),
        response: { 200: z.array(z.strictObject({ klausul: z.string(), kutipan: z.string() })), ...jawabanMasalah },
      },
      handler: async ({ query }) =>
        query.id.flatMap((klausul) => {
          const ada = kutipan.get(klausul);
          return ada === undefined ? [] : [{ klausul, kutipan: ada }];
        }),
    });
  };
