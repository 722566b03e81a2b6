/** The HTTP API as a Fastify instance, from injected ports. It listens where its composer says. */
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { Galat } from '../client/index.ts';
import { pasangGalat, tolakAlamat } from './galat.ts';
import { jalanAgenda } from './jalan/agenda.ts';
import { jalanBerkas } from './jalan/berkas.ts';
import { jalanDasbor } from './jalan/dasbor.ts';
import { jalanDirektori } from './jalan/direktori.ts';
import { jalanEvaluasi } from './jalan/evaluasi.ts';
import { jalanHalaman } from './jalan/halaman.ts';
import { jalanJurnal } from './jalan/jurnal.ts';
import { jalanKeputusan } from './jalan/keputusan.ts';
import { jalanKesehatan } from './jalan/kesehatan.ts';
import { jalanKlausul } from './jalan/klausul.ts';
import { jalanMasuk } from './jalan/masuk.ts';
import { jalanPengelola } from './jalan/pengelola.ts';
import { jalanPengelolaDirektori } from './jalan/pengelola-direktori.ts';
import { jalanPengelolaKalender } from './jalan/pengelola-kalender.ts';
import { jalanPenugasan } from './jalan/penugasan.ts';
import { jalanPerkara } from './jalan/perkara.ts';
import { jalanProsedur } from './jalan/prosedur.ts';
import { jalanSurat } from './jalan/surat.ts';
import { jalanSuratSaya } from './jalan/surat-saya.ts';
import { jalanTandaTangan } from './jalan/tanda-tangan.ts';
import { jalanVerifikasi } from './jalan/verifikasi.ts';
import { siapa } from './masuk/identitas.ts';
import { pasangMasuk } from './masuk/pasang.ts';
import { pasangMetrik } from './metrik.ts';
import { pasangOpenapi } from './openapi.ts';
import type { PortApi } from './port.ts';

/** Requests are JSON of officials' texts; files have a limit of their own. */
const BATAS_ISI = 256 * 1024;
const BATAS_UMUM = 600;

const JALAN_V1 = [
  jalanProsedur,
  jalanPerkara,
  jalanKeputusan,
  jalanSurat,
  jalanSuratSaya,
  jalanPenugasan,
  jalanTandaTangan,
  jalanBerkas,
  jalanDirektori,
  jalanAgenda,
  jalanJurnal,
  jalanEvaluasi,
  jalanDasbor,
  jalanKlausul,
  jalanPengelola,
  jalanPengelolaDirektori,
  jalanPengelolaKalender,
];

export async function buatApi(port: PortApi): Promise<FastifyInstance> {
  const app = Fastify({
    // Requests are counted (metrik.ts), not logged: their addresses name cases. What is unexpected goes to stderr.
    logger: { level: 'error', stream: process.stderr },
    bodyLimit: BATAS_ISI,
    // Whoever follows a case would keep the process from ending.
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 300 },
    // What the router refuses before there is a route: an address that is none.
    frameworkErrors: (galat, request, reply) => void tolakAlamat(galat, request, reply),
  });
  app.decorate('alamatLuar', port.alamat);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  pasangGalat(app, port);
  pasangMetrik(app, port.client);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { 'default-src': ["'none'"] } },
  });
  await app.register(cookie);
  const penyedia = pasangMasuk(app, port);
  await app.register(rateLimit, {
    max: port.batas?.umum ?? BATAS_UMUM,
    timeWindow: '1 minute',
    // By person, where he is known: a whole office may come from one address.
    hook: 'preHandler',
    keyGenerator: ({ identitas, ip }) => identitas?.subjek ?? ip,
    errorResponseBuilder: (_, { ttl }) => new Galat('TERLALU_SERING', { detik: Math.ceil(ttl / 1000) }),
  });
  await pasangOpenapi(app);
  app.get('/openapi.json', { config: { terbuka: true }, schema: { hide: true }, handler: async () => app.swagger() });
  await app.register(jalanKesehatan(port));
  await app.register(jalanVerifikasi(port));
  await app.register(jalanMasuk(port, penyedia));
  await app.register(
    async (v1) => {
      v1.addHook('onRequest', async (request) => void siapa(request));
      for (const jalan of JALAN_V1) {
        await v1.register(jalan(port));
      }
    },
    { prefix: '/v1' },
  );
  if (port.halaman) await app.register(jalanHalaman(port.halaman));
  return app;
}
