/** Whether the process lives, and whether it can work: for whoever starts and watches it. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { PortApi } from '../port.ts';

const skemaSiap = z.strictObject({ register: z.boolean(), temporal: z.boolean() });

export const jalanKesehatan =
  ({ client }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    const config = { terbuka: true, rateLimit: false } as const;
    const security: [] = [];
    app.get('/healthz', {
      config,
      schema: {
        summary: 'Proses hidup',
        tags: ['layanan'],
        security,
        response: { 200: z.strictObject({ hidup: z.literal(true) }) },
      },
      handler: async () => ({ hidup: true }) as const,
    });
    app.get('/readyz', {
      config,
      schema: {
        summary: 'Register dan Temporal terjangkau',
        tags: ['layanan'],
        security,
        response: { 200: skemaSiap, 503: skemaSiap },
      },
      handler: async (_, reply) => {
        const siap = await client.siap();
        return reply.code(siap.register && siap.temporal ? 200 : 503).send(siap);
      },
    });
  };
