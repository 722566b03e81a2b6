/** The officials' page: its built files, and itself under every address that a browser opens and that is no other route's. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import statis from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';
import { mintaHalaman } from '../galat.ts';

/** In web/index.html, where the style sheets that its library writes are to find the nonce. */
const TEMPAT_NONCE = '{{nonce}}';

/** Scripts are its own files alone; style sheets also those that carry the nonce of this answer. */
const csp = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** @param folder where the page was built (scripts/halaman.ts) */
export const jalanHalaman =
  (folder: string): FastifyPluginAsync =>
  async (app) => {
    const isi = readFileSync(join(folder, 'index.html'), 'utf8');
    const config = { terbuka: true, rateLimit: false } as const;
    const pilihan = { serve: false, preCompressed: true, immutable: true, maxAge: '365d' } as const;
    await app.register(statis, { root: join(folder, 'aset'), ...pilihan });
    app.get<{ Params: { '*': string } }>('/aset/*', {
      config,
      schema: { hide: true },
      handler: ({ params }, reply) => reply.sendFile(params['*']),
    });
    app.get('/*', {
      config,
      schema: { hide: true },
      handler: async (request, reply) => {
        if (request.url.startsWith('/v1/') || !mintaHalaman(request)) return reply.callNotFound();
        const nonce = randomBytes(16).toString('base64');
        return reply
          .header('content-security-policy', csp(nonce))
          .header('cache-control', 'no-store')
          .type('text/html; charset=utf-8')
          .send(isi.replaceAll(TEMPAT_NONCE, nonce));
      },
    });
  };
