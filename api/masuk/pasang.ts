/** Finds out who asks, before anything else: by bearer token, else by the cookie of the page. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Galat } from '../../client/index.ts';
import { alamatUmum } from '../alamat.ts';
import type { PortApi } from '../port.ts';
import { type Identitas, kenali, siapa, skemaIdentitas } from './identitas.ts';
import { namaKuki } from './kuki.ts';
import { Penyedia } from './penyedia.ts';
import { PemeriksaToken } from './token.ts';

const MEMBACA = new Set(['GET', 'HEAD', 'OPTIONS']);

/** @returns the provider, for those who sign in by the page */
export function pasangMasuk(app: FastifyInstance, { client, masuk }: PortApi): Penyedia {
  const penyedia = new Penyedia(masuk);
  const token = new PemeriksaToken(penyedia, masuk);
  const kenal = async (request: FastifyRequest): Promise<Identitas | null> => {
    const [, pembawa] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (pembawa !== undefined) return kenali(client, await token.periksa(pembawa));
    const rahasia = request.cookies[namaKuki(app, 'sesi')];
    if (rahasia === undefined) return null;
    const identitas = skemaIdentitas.safeParse(await masuk.sesi.baca(rahasia));
    if (!identitas.success) throw new Galat('BELUM_MASUK', { rincian: 'sesi Anda sudah berakhir' });
    if (!MEMBACA.has(request.method) && !dariHalamanSendiri(app, request)) throw new Galat('PERMINTAAN_ASING');
    return identitas.data;
  };
  app.decorateRequest('identitas', null);
  app.decorate('kenaliLagi', async (request: FastifyRequest) => siapa({ identitas: await kenal(request) }));
  app.addHook('onRequest', async (request) => {
    if (!request.routeOptions.config.terbuka) request.identitas = await kenal(request);
  });
  return penyedia;
}

/**
 * A browser sends the cookie along whoever makes it ask, and says who that is: in `Origin`, with every request that
 * changes something.
 */
const dariHalamanSendiri = (app: FastifyInstance, { headers }: FastifyRequest): boolean =>
  headers.origin === alamatUmum(app);

declare module 'fastify' {
  interface FastifyInstance {
    /** Who asks, as of now: a session may have ended since, a token expired. @throws Galat BELUM_MASUK */
    kenaliLagi(request: FastifyRequest): Promise<Identitas>;
  }
  interface FastifyContextConfig {
    /** For anybody: nobody is asked who he is. */
    terbuka?: boolean;
  }
}
