/** Bearer tokens: JWTs of the identity provider for this API (RFC 9068). Whatever is wrong with one, it is 401. */
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Galat } from '../../client/index.ts';
import type { PortMasuk } from '../port.ts';
import { type Penyedia, penyediaHilang } from './penyedia.ts';

/** Asymmetric only: with a symmetric one the provider's public key would do to sign. */
const ALGORITMA = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const SELISIH_JAM_DETIK = 5;

export class PemeriksaToken {
  private kunci: JWTVerifyGetKey | undefined;

  constructor(
    private readonly penyedia: Penyedia,
    private readonly port: PortMasuk,
  ) {}

  /** @throws Galat BELUM_MASUK: forged, expired, not valid yet, or of another issuer or for another audience */
  async periksa(token: string): Promise<JWTPayload> {
    this.kunci ??= await this.carikan();
    try {
      const { payload } = await jwtVerify(token, this.kunci, {
        issuer: this.port.issuer,
        audience: this.port.audience,
        algorithms: ALGORITMA,
        clockTolerance: SELISIH_JAM_DETIK,
        requiredClaims: ['sub', 'exp'],
      });
      return payload;
    } catch (galat) {
      throw tolak(galat);
    }
  }

  private async carikan(): Promise<JWTVerifyGetKey> {
    const { jwks_uri } = (await this.penyedia.konfigurasi()).serverMetadata();
    if (!jwks_uri) throw penyediaHilang(new Error('tidak menyebut jwks_uri'));
    return createRemoteJWKSet(new URL(jwks_uri));
  }
}

function tolak(galat: unknown): Galat {
  const rincian = (teks: string) => new Galat('BELUM_MASUK', { rincian: teks });
  if (galat instanceof errors.JWTExpired) return rincian('token sudah kedaluwarsa');
  if (galat instanceof errors.JWTClaimValidationFailed) {
    return rincian(galat.claim === 'nbf' ? 'token belum berlaku' : 'token bukan untuk layanan ini');
  }
  // The provider's keys could not be had: nothing is known of the token yet.
  if (galat instanceof errors.JWKSTimeout || !(galat instanceof errors.JOSEError)) return penyediaHilang(galat);
  // JOSEError itself stands for an answer of the provider that is no key set.
  if (galat.code === 'ERR_JOSE_GENERIC') return penyediaHilang(galat);
  return rincian('token tidak sah');
}
