/** Who asks: from the claims of an identity provider to a pegawai of the directory, with what his roles allow. */
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Galat, type Pemirsa, type SistemKerja } from '../../client/index.ts';
import { kunciAcak } from '../kunci.ts';

const PERAN = ['pegawai', 'pejabat', 'pengelola', 'auditor', 'layanan'] as const;

/** What an identity provider says of somebody. `nip` and `peran` are claims that the installation has set up there. */
const skemaKlaim = z.object({
  iss: z.string(),
  sub: z.string().min(1),
  nip: z.string().optional(),
  peran: z.array(z.string()).default([]),
});

export const skemaIdentitas = z.strictObject({
  /** Issuer and subject: the same for as long as the provider keeps the account. */
  subjek: z.string(),
  peran: z.array(z.enum(PERAN)),
  /** Id in the directory, where he is a person. */
  pegawai: z.string().optional(),
});
export type Identitas = z.infer<typeof skemaIdentitas>;

declare module 'fastify' {
  interface FastifyRequest {
    identitas: Identitas | null;
  }
}

/**
 * @throws Galat TIDAK_BERHAK: the provider knows him, the directory does not, or he has no role here. The NIP stays here:
 * neither answers nor records name it.
 */
export async function kenali(client: SistemKerja, mentah: unknown): Promise<Identitas> {
  const { iss, sub, nip, peran: sebutan } = skemaKlaim.parse(mentah);
  const peran = PERAN.filter((p) => sebutan.includes(p));
  if (peran.length === 0)
    throw new Galat('TIDAK_BERHAK', { hal: 'memakai sistem ini: akun Anda tidak mempunyai peran' });
  const subjek = `${iss} ${sub}`;
  // A service is nobody: what it may not do, it may not do under a NIP either.
  if (peran.includes('layanan')) return { subjek, peran: ['layanan'] };
  const pegawai = nip === undefined ? undefined : await client.pegawaiMenurutNip(nip);
  if (!pegawai && peran.some((p) => p === 'pegawai' || p === 'pejabat')) {
    throw new Galat('TIDAK_BERHAK', { hal: 'memakai sistem ini: NIP pada akun Anda tidak ada dalam direktori' });
  }
  return { subjek, peran, ...(pegawai ? { pegawai } : {}) };
}

/** Who asks. @throws Galat BELUM_MASUK */
export const siapa = ({ identitas }: Pick<FastifyRequest, 'identitas'>): Identitas => {
  if (!identitas) throw new Galat('BELUM_MASUK', { rincian: 'tidak ada sesi atau token' });
  return identitas;
};

/** The pegawai who asks, to act in his own name: nobody acts in another's. @throws Galat TIDAK_BERHAK */
export function pelaku(request: FastifyRequest, hal: string): string {
  const { pegawai, peran } = siapa(request);
  if (!pegawai || !peran.some((p) => p === 'pegawai' || p === 'pejabat')) throw new Galat('TIDAK_BERHAK', { hal });
  return pegawai;
}

/** Who keeps the installation, as its records name him: never by a NIP. @throws Galat TIDAK_BERHAK */
export function pengelola(request: FastifyRequest, hal: string): string {
  const { peran, pegawai, subjek } = siapa(request);
  if (!peran.includes('pengelola')) throw new Galat('TIDAK_BERHAK', { hal });
  return pegawai ? `pegawai:${pegawai}` : `akun:${kunciAcak('pengelola', subjek).slice(0, 16)}`;
}

/** What is kept may be read by auditors too. @throws Galat TIDAK_BERHAK */
export function pembacaPengelola(request: FastifyRequest, hal: string): void {
  if (!siapa(request).peran.includes('auditor')) pengelola(request, hal);
}

/** Which cases he may see, where his account is one that can see any: who only keeps the installation sees none. */
export const pemirsaBilaAda = (request: FastifyRequest): Pemirsa | undefined => {
  const { peran, pegawai } = siapa(request);
  return peran.includes('auditor') || pegawai ? pemirsa(request) : undefined;
};

/** @throws Galat TIDAK_BERHAK: he is no auditor, who alone reads beyond cases */
export function auditor(request: FastifyRequest, hal: string): void {
  if (!siapa(request).peran.includes('auditor')) throw new Galat('TIDAK_BERHAK', { hal });
}

/** Which cases he who asks may see. */
export const pemirsa = (request: FastifyRequest): Pemirsa => pemirsaDari(siapa(request));

/** @throws Galat TIDAK_BERHAK */
export function pemirsaDari({ peran, pegawai, subjek }: Identitas): Pemirsa {
  if (peran.includes('auditor')) return { semua: true };
  if (peran.includes('layanan')) return { tanda: tandaLayanan(subjek) };
  if (!pegawai) throw new Galat('TIDAK_BERHAK', { hal: 'melihat perkara' });
  return { pegawai };
}

/** What stands in the ids of cases that a service starts: they are its own (ADR 0121). */
export const tandaLayanan = (subjek: string): string => kunciAcak('layanan', subjek).slice(0, 16);
