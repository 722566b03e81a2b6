/** The HTTP API as a Fastify instance, from injected ports. It listens where its composer says. */
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { Galat } from '../client/index.ts';
import { pasangGalat } from './galat.ts';
import { jalanKesehatan } from './jalan/kesehatan.ts';
import { jalanVerifikasi } from './jalan/verifikasi.ts';
import { pasangMetrik } from './metrik.ts';
import type { PortApi } from './port.ts';

/** Requests are JSON of officials' texts; files have a limit of their own. */
const BATAS_ISI = 256 * 1024;
const BATAS_UMUM = 600;

export async function buatApi(port: PortApi): Promise<FastifyInstance> {
  const app = Fastify({
    // Requests are counted (metrik.ts), not logged: their addresses name cases. What is unexpected goes to stderr.
    logger: { level: 'error', stream: process.stderr },
    bodyLimit: BATAS_ISI,
    // What waits for news of a case would keep the process from ending.
    forceCloseConnections: true,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  pasangGalat(app, port);
  pasangMetrik(app, port.client);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { 'default-src': ["'none'"] } },
  });
  await app.register(rateLimit, {
    max: port.batas?.umum ?? BATAS_UMUM,
    timeWindow: '1 minute',
    errorResponseBuilder: (_, { ttl }) => new Galat('TERLALU_SERING', { detik: Math.ceil(ttl / 1000) }),
  });
  await app.register(jalanKesehatan(port));
  await app.register(jalanVerifikasi(port));
  return app;
}
