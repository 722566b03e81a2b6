/** Signing in and out of the page: OpenID Connect, authorization code with PKCE. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { z } from 'zod';
import { Galat } from '../../client/index.ts';
import { alamatUmum } from '../alamat.ts';
import { halamanMasalah } from '../halaman/masalah.ts';
import { kenali } from '../masuk/identitas.ts';
import { namaKuki, pilihanKuki } from '../masuk/kuki.ts';
import type { Penyedia } from '../masuk/penyedia.ts';
import type { PortApi } from '../port.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';

const SESI_DETIK = 10 * 3600;
const PERJALANAN_DETIK = 600;

/** A path of this API itself: whoever makes a link to sign in does not choose where it ends outside. */
const skemaKembali = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])/)
  .default('/');

/** What the browser keeps while it is away at the provider. */
const skemaPerjalanan = z.strictObject({
  pkce: z.string(),
  state: z.string(),
  nonce: z.string(),
  kembali: skemaKembali,
});

const tulis = (isi: z.infer<typeof skemaPerjalanan>) => Buffer.from(JSON.stringify(isi)).toString('base64url');
function baca(kuki: string | undefined): z.infer<typeof skemaPerjalanan> {
  try {
    return skemaPerjalanan.parse(JSON.parse(Buffer.from(kuki ?? '', 'base64url').toString()));
  } catch {
    throw new Galat('BELUM_MASUK', { rincian: 'proses masuk sudah terlalu lama, atau tidak dimulai di sini' });
  }
}

export const jalanMasuk =
  ({ client, masuk }: PortApi, penyedia: Penyedia): FastifyPluginAsyncZod =>
  async (app) => {
    const config = { terbuka: true, halamanGalat: halamanMasalah } as const;
    const pulang = () => `${alamatUmum(app)}/masuk/kembali`;

    app.get('/masuk', {
      config,
      schema: {
        summary: 'Masuk lewat penyedia identitas',
        tags: ['masuk'],
        security: [],
        querystring: z.strictObject({ kembali: skemaKembali.describe('Halaman sesudah masuk.') }),
        response: { 302: z.undefined().describe('Ke penyedia identitas.'), ...jawabanMasalah },
      },
      handler: async (request, reply) => {
        const konfigurasi = await penyedia.konfigurasi();
        const [pkce, state, nonce] = [randomPKCECodeVerifier(), randomState(), randomNonce()];
        const perjalanan = tulis({ pkce, state, nonce, kembali: request.query.kembali });
        reply.setCookie(namaKuki(app, 'masuk'), perjalanan, pilihanKuki(app, PERJALANAN_DETIK));
        const tujuan = buildAuthorizationUrl(konfigurasi, {
          redirect_uri: pulang(),
          scope: masuk.klien.scope ?? 'openid',
          code_challenge: await calculatePKCECodeChallenge(pkce),
          code_challenge_method: 'S256',
          state,
          nonce,
        });
        return reply.redirect(tujuan.href);
      },
    });

    app.get('/masuk/kembali', {
      config,
      schema: { hide: true },
      handler: async (request, reply) => {
        const { pkce, state, nonce, kembali } = baca(request.cookies[namaKuki(app, 'masuk')]);
        reply.clearCookie(namaKuki(app, 'masuk'), pilihanKuki(app, 0));
        const konfigurasi = await penyedia.konfigurasi();
        const token = await authorizationCodeGrant(konfigurasi, new URL(request.url, alamatUmum(app)), {
          pkceCodeVerifier: pkce,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        }).catch(() => {
          throw new Galat('BELUM_MASUK', { rincian: 'penyedia identitas tidak membenarkan proses masuk ini' });
        });
        const identitas = await kenali(client, token.claims());
        const rahasia = await masuk.sesi.buat(identitas, new Date(Date.now() + SESI_DETIK * 1000));
        reply.setCookie(namaKuki(app, 'sesi'), rahasia, pilihanKuki(app, SESI_DETIK));
        return reply.redirect(kembali);
      },
    });

    app.post('/keluar', {
      schema: {
        summary: 'Akhiri sesi halaman',
        tags: ['masuk'],
        response: {
          200: z.strictObject({ alamat: z.url().describe('Tempat sesi pada penyedia identitas diakhiri.') }),
          ...jawabanMasalah,
        },
      },
      handler: async (request, reply) => {
        const rahasia = request.cookies[namaKuki(app, 'sesi')];
        if (rahasia !== undefined) await masuk.sesi.hapus(rahasia);
        reply.clearCookie(namaKuki(app, 'sesi'), pilihanKuki(app, 0));
        const konfigurasi = await penyedia.konfigurasi();
        const halaman = `${alamatUmum(app)}/`;
        if (!konfigurasi.serverMetadata().end_session_endpoint) return { alamat: halaman };
        return { alamat: buildEndSessionUrl(konfigurasi, { post_logout_redirect_uri: halaman }).href };
      },
    });
  };
