import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** Where the world reaches this API, where that is not where it listens: behind a proxy. */
    alamatLuar: string | undefined;
  }
}

/** Origin under which the world reaches this API. */
export const alamatUmum = (app: FastifyInstance): string => new URL(app.alamatLuar ?? app.listeningOrigin).origin;
