/** Letters of a run are signed by their officials, who try again while the service is away. */
import type { Hasil, SistemKerja } from '../../client/index.ts';
import { akunLayanan } from '../support/esign-tiruan.ts';

/** Everybody's passphrase at the signing service of a run. */
export const SIGNER = { passphrase: 'hanya-untuk-uji' };

/** What client and worker must know of the signing service at a port. */
export const signerEnv = (port: number): Record<string, string> => ({
  TTE_PENYEDIA: 'bsre-v2',
  BSRE_URL: `http://127.0.0.1:${port}`,
  BSRE_USER: akunLayanan.pengguna,
  BSRE_PASSWORD: akunLayanan.sandi,
  TTE_BATAS_DETIK: '10',
  VERIFIKASI_URL: 'https://surat.uji.example/verifikasi',
});

/** Signs what a step issued. @param insist sends until there is an answer */
export async function signAll(
  client: SistemKerja,
  pelaku: string,
  { surat }: Pick<Hasil, 'surat'>,
  insist: (send: () => Promise<Hasil>) => Promise<unknown>,
): Promise<void> {
  for (const { id, menungguTte } of surat) {
    if (menungguTte) await insist(() => client.sign({ surat: id, pelaku, ...SIGNER }));
  }
}
