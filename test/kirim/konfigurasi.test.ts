/** Partners out of the environment: what is wrong is named, a secret never. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { saatBerikut } from '../../activities/kirim/jeda.ts';
import { mitraKirim } from '../../worker/kirim/konfigurasi.ts';
import { Galat } from '../../workflows/runtime/galat.ts';
import { folderBaru } from '../cli/jalan.ts';

const RAHASIA = `whsec_${Buffer.alloc(24, 3).toString('base64')}`;
const SMTP = { SMTP_URL: 'smtps://u:p@surel.bengkulu.example', SURAT_DARI: 'Sistem Kerja <sistem@bengkulu.example>' };
const HOOK = { id: 'arsip', url: 'https://arsip.bengkulu.example/masuk', rahasia: 'WEBHOOK_ARSIP' };

function galat(env: Record<string, string>): string {
  try {
    mitraKirim(env).surel?.tutup();
  } catch (g) {
    if (g instanceof Galat && g.kode === 'MASUKAN_TIDAK_SAH') return g.message;
    throw g;
  }
  return '';
}
const berkas = (isi: string): string => {
  const nama = join(folderBaru(), 'webhook.yaml');
  writeFileSync(nama, isi);
  return nama;
};
const dengan = (hook: object, env: Record<string, string> = { WEBHOOK_ARSIP: RAHASIA }) =>
  galat({ ...env, SISTEM_KERJA_WEBHOOK: berkas(JSON.stringify([hook])) });

describe('given an environment', () => {
  test('when it names no partner then there is none', () => {
    expect(mitraKirim({})).toEqual({ pelanggan: [] });
  });

  test('when it names mail and a webhook in YAML then both are there, for all kinds of messages', () => {
    const yaml = `- id: arsip\n  url: ${HOOK.url}\n  rahasia: WEBHOOK_ARSIP\n`;
    const mitra = mitraKirim({ ...SMTP, SISTEM_KERJA_WEBHOOK: berkas(yaml), WEBHOOK_ARSIP: RAHASIA });
    mitra.surel?.tutup();
    expect(mitra.pelanggan).toMatchObject([{ id: 'arsip', jenis: expect.arrayContaining(['surat', 'eskalasi']) }]);
    expect(mitra.surel).toBeDefined();
  });

  test.each([
    ['no sender', { SMTP_URL: SMTP.SMTP_URL }, 'SURAT_DARI: wajib diisi'],
    ['a sender that is no address', { ...SMTP, SURAT_DARI: 'Sistem Kerja' }, 'SURAT_DARI'],
    ['another protocol', { ...SMTP, SMTP_URL: 'https://surel.example' }, 'SMTP_URL: bukan smtp'],
    ['a file that is not there', { SISTEM_KERJA_WEBHOOK: '/tidak/ada.yaml' }, 'SISTEM_KERJA_WEBHOOK: ENOENT'],
  ])('when it has %s then that is said', (_, env, kata) => {
    expect(galat(env)).toContain(kata);
  });

  test.each([
    ['http beyond loopback', { ...HOOK, url: 'http://arsip.example/' }, 'harus https'],
    ['a password in the address', { ...HOOK, url: 'https://u:p@arsip.example/' }, 'harus https'],
    ['the secret itself', { ...HOOK, rahasia: RAHASIA }, 'harus nama variabel'],
    ['a kind that does not exist', { ...HOOK, jenis: ['surel'] }, '0 jenis 0'],
    ['a key that does not exist', { ...HOOK, secret: 'X' }, 'secret'],
  ])('when a webhook has %s then that is said, and no secret', (_, hook, kata) => {
    const pesan = dengan(hook);
    expect(pesan).toContain(kata);
    expect(pesan).not.toContain(RAHASIA);
  });

  test('when its loopback address is http then it is taken', () => {
    expect(dengan({ ...HOOK, url: 'http://127.0.0.1:8080/' })).toBe('');
    expect(dengan({ ...HOOK, url: 'http://[::1]:8080/' })).toBe('');
  });

  test.each(['', 'kata-sandi-rumit', 'whsec_a2VjaWw=', `whsec_${Buffer.alloc(65).toString('base64')}`])(
    'when the secret is too short, too long or none (%#) then its variable is named and nothing else',
    (nilai) => {
      const pesan = dengan(HOOK, { WEBHOOK_ARSIP: nilai });
      expect(pesan).toContain('WEBHOOK_ARSIP');
      if (nilai) expect(pesan).not.toContain(nilai);
    },
  );

  test('when two webhooks have one id then that is said', () => {
    expect(galat({ WEBHOOK_ARSIP: RAHASIA, SISTEM_KERJA_WEBHOOK: berkas(JSON.stringify([HOOK, HOOK])) })).toContain(
      'dua kali',
    );
  });
});

test('given a delivery that fails again and again when it is planned anew then after 1, 2, 4 … minutes, an hour at most, and a little later', () => {
  const kini = new Date('2026-11-26T08:00:00Z');
  const menit = [1, 2, 3, 4, 5, 6, 7, 8, 50].map((n) => (Number(saatBerikut('a', n, kini)) - Number(kini)) / 60_000);
  for (const [i, paling] of [1, 2, 4, 8, 16, 32, 60, 60, 60].entries()) {
    expect(menit[i]).toBeGreaterThanOrEqual(paling);
    expect(menit[i]).toBeLessThan(paling * 1.25);
  }
  expect(saatBerikut('a', 1, kini)).toEqual(saatBerikut('a', 1, kini));
  expect(saatBerikut('a', 1, kini)).not.toEqual(saatBerikut('b', 1, kini));
});
