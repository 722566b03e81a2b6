/**
 * The partners of delivery, from the environment: SMTP_URL with SURAT_DARI for mail, SISTEM_KERJA_WEBHOOK for a file of
 * webhooks (YAML or JSON). A secret stands in the environment; the file has its name.
 */
import { readFileSync } from 'node:fs';
import addressparser from 'nodemailer/lib/addressparser';
import { parse } from 'yaml';
import { z } from 'zod';
import { JENIS_PESAN } from '../../activities/kirim/peristiwa.ts';
import type { Mitra } from '../../activities/kirim/port.ts';
import { Galat } from '../../workflows/runtime/galat.ts';
import { skemaId } from '../../workflows/runtime/kontrak.ts';
import { pengirimSurel } from './surel.ts';
import { type PilihanWebhook, webhook } from './webhook.ts';

type Lingkungan = Record<string, string | undefined>;

const skemaSmtp = z.object({
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'bukan smtp://… atau smtps://…' }),
  SURAT_DARI: z
    .string('wajib diisi bila SMTP_URL diisi')
    .transform((s) => addressparser(s, { flatten: true })[0])
    .pipe(z.object({ name: z.string(), address: z.email('bukan alamat surel') }, 'bukan alamat surel')),
});

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

const skemaUrl = z.url().refine((url) => {
  const { protocol, hostname, username, password } = new URL(url);
  const terlindung = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
  return terlindung && !username && !password;
}, 'harus https (http hanya untuk loopback), tanpa nama pengguna dan kata sandi');

const skemaBerkas = z.array(
  z.strictObject({
    id: skemaId,
    url: skemaUrl,
    jenis: z.array(z.enum(JENIS_PESAN)).min(1).default(JENIS_PESAN),
    /** Name of the variable with the secret. */
    rahasia: z.string().regex(/^[A-Z_][A-Z0-9_]*$/, 'harus nama variabel lingkungan, bukan rahasianya'),
  }),
);

/** As Standard Webhooks has it: 24 to 64 bytes. */
const skemaRahasia = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/]+={0,2}$/)
  .transform((s) => Buffer.from(s.slice('whsec_'.length), 'base64'))
  .refine(({ length }) => length >= 24 && length <= 64);

/** @throws Galat MASUKAN_TIDAK_SAH, naming the variable or place, never a secret */
export function mitraKirim(env: Lingkungan = process.env): Mitra {
  const pelanggan = env.SISTEM_KERJA_WEBHOOK ? bacaWebhook(env.SISTEM_KERJA_WEBHOOK, env).map(webhook) : [];
  if (!env.SMTP_URL) return { pelanggan };
  const { SMTP_URL: url, SURAT_DARI: dari } = periksa(skemaSmtp, env, 'surel');
  return { pelanggan, surel: pengirimSurel({ url, dari }) };
}

function bacaWebhook(berkas: string, env: Lingkungan): PilihanWebhook[] {
  let isi: unknown;
  try {
    isi = parse(readFileSync(berkas, 'utf8'));
  } catch (galat) {
    throw keliru(`SISTEM_KERJA_WEBHOOK: ${(galat as Error).message}`);
  }
  const daftar = periksa(skemaBerkas, isi, berkas);
  const ganda = daftar.find(({ id }, i) => daftar.findIndex((d) => d.id === id) !== i);
  if (ganda) throw keliru(`${berkas}: id "${ganda.id}" dua kali`);
  return daftar.map(({ rahasia, ...satu }) => {
    const kunci = skemaRahasia.safeParse(env[rahasia]);
    if (!kunci.success) throw keliru(`${rahasia}, rahasia webhook "${satu.id}": harus whsec_ dan 24-64 bita base64`);
    return { ...satu, kunci: kunci.data };
  });
}

function periksa<T>(skema: z.ZodType<T>, isi: unknown, letak: string): T {
  const hasil = skema.safeParse(isi);
  if (hasil.success) return hasil.data;
  throw keliru(hasil.error.issues.map((i) => `${[letak, ...i.path].join(' ')}: ${i.message}`).join('; '));
}

const keliru = (rincian: string) => new Galat('MASUKAN_TIDAK_SAH', { rincian });
