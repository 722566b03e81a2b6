/**
 * An OpenID Connect provider for one machine, so that nothing else has to be set up to sign in: everybody of the
 * directory, without a password. It listens on loopback alone and forgets everything when it ends.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';
import type { Akun } from './akun.ts';
import { halamanGagal, halamanKeluar, halamanMasuk } from './halaman.ts';

export interface PenyediaBerjalan {
  issuer: string;
  audience: string;
  /** The page as a client of it. */
  klien: { id: string; rahasia: string };
  /** A service as a client of it (client credentials). */
  layanan: { id: string; rahasia: string };
  /** Lets the page of this address in. */
  kenalkan(alamat: string): void;
  hentikan(): Promise<void>;
}

const AUDIENCE = 'urn:sistem-kerja:api';
const SEHARI_DETIK = 86_400;

/** @param akun asked anew with each sign-in: the directory may have been loaded again */
export async function nyalakanPenyedia(akun: () => Promise<Map<string, Akun>>): Promise<PenyediaBerjalan> {
  let layani = async (_: IncomingMessage, jawab: ServerResponse) => void jawab.writeHead(503).end();
  const server = createServer((tanya, jawab) => {
    layani(tanya, jawab).catch((galat) => jawab.writeHead(400, HTML).end(halamanGagal(String(galat.message))));
  });
  await new Promise<void>((siap) => server.listen(0, '127.0.0.1', siap));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const klien = { id: 'halaman', rahasia: acak() };
  const layanan = { id: 'layanan-contoh', rahasia: acak() };
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwks = { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256', kid: acak() }] };
  return {
    issuer,
    audience: AUDIENCE,
    klien,
    layanan,
    kenalkan(alamat) {
      const provider = new Provider(issuer, konfigurasi({ alamat, klien, layanan, jwks, akun }));
      layani = pelayan(provider, akun);
    },
    hentikan: () =>
      new Promise((selesai) => {
        server.close(() => selesai());
        server.closeAllConnections();
      }),
  };
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const acak = () => randomBytes(24).toString('base64url');

interface Bahan extends Pick<PenyediaBerjalan, 'klien' | 'layanan'> {
  alamat: string;
  jwks: NonNullable<Configuration['jwks']>;
  akun: () => Promise<Map<string, Akun>>;
}

function konfigurasi({ alamat, klien, layanan, jwks, akun }: Bahan): Configuration {
  const klaim = async (id: string) => {
    const { nip, peran = [], nama } = (await akun()).get(id) ?? {};
    return { nip, peran, name: nama };
  };
  return {
    jwks,
    cookies: { keys: [acak()] },
    clients: [
      {
        client_id: klien.id,
        client_secret: klien.rahasia,
        redirect_uris: [`${alamat}/masuk/kembali`],
        post_logout_redirect_uris: [`${alamat}/`],
      },
      {
        client_id: layanan.id,
        client_secret: layanan.rahasia,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
      },
    ],
    claims: { openid: ['sub', 'nip', 'peran', 'name'] },
    // The page reads the ID token alone.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    interactions: { url: (_, { uid }) => `/masuk-sebagai/${uid}` },
    findAccount: async (_, id) => ({ accountId: id, claims: async () => ({ sub: id, ...(await klaim(id)) }) }),
    // The page is the installation's own: nobody is asked whether it may know who he is.
    async loadExistingGrant({ oidc }) {
      const { client, session, provider } = oidc;
      const grant = new provider.Grant({ accountId: session?.accountId, clientId: client?.clientId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    extraTokenClaims: async (_, token) =>
      token.kind === 'ClientCredentials' ? { peran: ['layanan'] } : klaim((token as { accountId: string }).accountId),
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, formulir) => {
          ctx.body = halamanKeluar(formulir);
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => AUDIENCE,
        useGrantedResource: async () => true,
        getResourceServerInfo: async () => ({
          scope: '',
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    renderError: async (ctx, { error_description, error }) => {
      ctx.type = 'html';
      ctx.body = halamanGagal(error_description ?? error);
    },
    ttl: {
      AccessToken: 3600,
      ClientCredentials: 3600,
      IdToken: 3600,
      Interaction: 3600,
      Session: SEHARI_DETIK,
      Grant: SEHARI_DETIK,
    },
  };
}

/** The provider itself, and before it the page on which one says who one is. */
function pelayan(provider: Provider, akun: () => Promise<Map<string, Akun>>) {
  const sisanya = provider.callback();
  return async (tanya: IncomingMessage, jawab: ServerResponse) => {
    const jalan = tanya.url ?? '';
    if (!jalan.startsWith('/masuk-sebagai/')) return void (await sisanya(tanya, jawab));
    const dikenal = await akun();
    if (tanya.method !== 'POST') {
      await provider.interactionDetails(tanya, jawab);
      return void jawab.writeHead(200, HTML).end(halamanMasuk(jalan, dikenal.values()));
    }
    const accountId = new URLSearchParams(await text(tanya)).get('akun') ?? '';
    if (!dikenal.has(accountId)) return void jawab.writeHead(400, HTML).end(halamanGagal('Akun itu tidak ada.'));
    await provider.interactionFinished(tanya, jawab, { login: { accountId } });
  };
}
