/** The identity provider: found by OpenID Connect discovery at the first question, and again after it could not be. */
import { allowInsecureRequests, type Configuration, discovery } from 'openid-client';
import { Galat } from '../../client/index.ts';
import type { PortMasuk } from '../port.ts';

export class Penyedia {
  private ditemukan: Promise<Configuration> | undefined;

  constructor(private readonly port: PortMasuk) {}

  /** @throws Galat LAYANAN_TIDAK_TERJANGKAU */
  async konfigurasi(): Promise<Configuration> {
    const { issuer, klien } = this.port;
    const alamat = new URL(issuer);
    // Without TLS only on this machine: the development provider.
    const lokal = alamat.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(alamat.hostname);
    this.ditemukan ??= discovery(alamat, klien.id, klien.rahasia, undefined, {
      execute: lokal ? [allowInsecureRequests] : [],
      timeout: 5,
    });
    try {
      return await this.ditemukan;
    } catch (galat) {
      this.ditemukan = undefined;
      throw penyediaHilang(galat);
    }
  }
}

export const penyediaHilang = (galat: unknown): Galat =>
  new Galat('LAYANAN_TIDAK_TERJANGKAU', { layanan: 'penyedia identitas', rincian: String((galat as Error).message) });
