/** An issuer of tokens with keys of its own, found by discovery on loopback. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { diAkhir } from './penutup.ts';

export const AUDIENCE = 'urn:uji:api';

export interface Penerbit {
  issuer: string;
  kunci: CryptoKey;
  /** A token for this API as it should be, but for what is said otherwise. */
  token(klaim: JWTPayload, lain?: { kunci?: CryptoKey; umurDetik?: number }): Promise<string>;
}

export async function mulaiPenerbit(): Promise<Penerbit> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const kunciUmum = { ...(await exportJWK(publicKey)), kid: 'satu', alg: 'RS256', use: 'sig' };
  const server = createServer(({ url }, jawab) => {
    const isi =
      url === '/jwks'
        ? { keys: [kunciUmum] }
        : { issuer, jwks_uri: `${issuer}/jwks`, authorization_endpoint: `${issuer}/auth` };
    jawab.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(isi));
  });
  await new Promise<void>((siap) => server.listen(0, '127.0.0.1', siap));
  diAkhir(() => server.closeAllConnections());
  diAkhir(() => server.close());
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    kunci: privateKey,
    token: (klaim, { kunci = privateKey, umurDetik = 600 } = {}) => {
      const kini = Math.floor(Date.now() / 1000);
      return new SignJWT({ iss: issuer, aud: AUDIENCE, iat: kini, exp: kini + umurDetik, ...klaim })
        .setProtectedHeader({ alg: 'RS256', kid: 'satu' })
        .sign(kunci);
    },
  };
}
