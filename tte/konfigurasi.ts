/** Which signatures an installation makes, from its environment. */
import { z } from 'zod';
import { Galat } from '../workflows/runtime/galat.ts';
import { BsreV1 } from './bsre-v1.ts';
import { BsreV2 } from './bsre-v2.ts';
import { PenandaPengembangan } from './pengembangan.ts';
import type { PenyediaTte } from './port.ts';

const skemaBsre = {
  // A passphrase goes over this wire.
  BSRE_URL: z.union(
    [z.url({ protocol: /^https$/ }), z.url({ protocol: /^http$/, hostname: /^(localhost|127\.0\.0\.1|\[::1\])$/ })],
    { error: 'harus alamat https, atau http di mesin sendiri' },
  ),
  BSRE_USER: z.string().min(1),
  BSRE_PASSWORD: z.string().min(1),
  TTE_BATAS_DETIK: z.coerce.number().positive().max(300).default(30),
};

const skemaLingkungan = z.discriminatedUnion('TTE_PENYEDIA', [
  z.object({ TTE_PENYEDIA: z.literal('tanpa') }),
  z.object({
    TTE_PENYEDIA: z.literal('simulasi'),
    TTE_SIMULASI_FOLDER: z.string().min(1),
    TTE_SIMULASI_PASSPHRASE: z.string().min(1).default('simulasi'),
  }),
  z.object({ TTE_PENYEDIA: z.literal('bsre-v1'), ...skemaBsre }),
  z.object({ TTE_PENYEDIA: z.literal('bsre-v2'), ...skemaBsre }),
]);

/**
 * The provider that the environment names: TTE_PENYEDIA `simulasi`, `bsre-v1`, `bsre-v2`, or `tanpa`, which is also what
 * silence means. `folder` is where the development signer keeps its certificates if TTE_SIMULASI_FOLDER names no other.
 * @throws Galat MASUKAN_TIDAK_SAH, with the variables that are wrong and not what they hold
 */
export function penyediaTte(lingkungan: NodeJS.ProcessEnv, folder?: string): PenyediaTte | undefined {
  const terisi = Object.fromEntries(Object.entries(lingkungan).filter(([, nilai]) => nilai));
  const dibaca = skemaLingkungan.safeParse({ TTE_PENYEDIA: 'tanpa', TTE_SIMULASI_FOLDER: folder, ...terisi });
  if (!dibaca.success) {
    const isian = dibaca.error.issues.map((i) => `${i.path.join('.')} (${i.message})`);
    throw new Galat('MASUKAN_TIDAK_SAH', { rincian: isian.join('; ') });
  }
  const k = dibaca.data;
  if (k.TTE_PENYEDIA === 'tanpa') return undefined;
  if (k.TTE_PENYEDIA === 'simulasi') {
    return new PenandaPengembangan({ folder: k.TTE_SIMULASI_FOLDER, passphrase: k.TTE_SIMULASI_PASSPHRASE });
  }
  const opsi = { url: k.BSRE_URL, pengguna: k.BSRE_USER, sandi: k.BSRE_PASSWORD, batasDetik: k.TTE_BATAS_DETIK };
  return k.TTE_PENYEDIA === 'bsre-v1' ? new BsreV1(opsi) : new BsreV2(opsi);
}
