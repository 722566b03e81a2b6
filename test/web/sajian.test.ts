/** How the API serves the built page: to browsers, under its policy, and nothing beside it. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, test } from 'vitest';
import { buatApi } from '../../api/buat.ts';
import type { SistemKerja } from '../../client/index.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { diAkhir } from '../support/penutup.ts';

const SKRIP = 'console.log(1);'.repeat(100);
const html = { accept: 'text/html,*/*' };
const tidakAda = async () => {
  throw new Error('no session');
};

let app: FastifyInstance;
beforeAll(async () => {
  const halaman = mkdtempSync(join(tmpdir(), 'halaman-'));
  mkdirSync(join(halaman, 'aset'));
  writeFileSync(join(halaman, 'index.html'), '<meta name="csp-nonce" content="{{nonce}}">');
  writeFileSync(join(halaman, 'rahasia.txt'), 'rahasia');
  writeFileSync(join(halaman, 'aset', 'a.js'), SKRIP);
  writeFileSync(join(halaman, 'aset', 'a.js.gz'), gzipSync(SKRIP));
  app = await buatApi({
    client: {} as SistemKerja,
    peraturan: muatPeraturan(),
    masuk: {
      issuer: 'https://contoh.invalid',
      audience: '-',
      klien: { id: '-', rahasia: '-' },
      sesi: { buat: tidakAda, baca: tidakAda, hapus: tidakAda },
    },
    halaman,
    periksaRiwayat: tidakAda,
  });
  diAkhir(() => app.close());
});
const minta = (url: string, headers: Record<string, string> = html) => app.inject({ url, headers });

describe('given the built page', () => {
  test.each(['/', '/perkara/plu-1', '/tugas/plu-1/menungguJawaban/1', '/apa-saja'])(
    'when a browser opens %s then it is the page, with a nonce that only this answer has',
    async (url) => {
      const [satu, dua] = [await minta(url), await minta(url)];
      const [, nonce = '-'] = /content="([^"]+)"/.exec(satu.body) ?? [];
      expect(satu.statusCode).toBe(200);
      expect(satu.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(satu.headers['content-security-policy']).not.toMatch(/unsafe|\*/);
      expect(dua.body).not.toContain(nonce);
    },
  );

  test.each([
    ['a program asks for an address that does not exist', '/apa-saja', { accept: '*/*' }],
    ['a browser asks the API for one', '/v1/tidak-ada', html],
    ['a script is asked for that does not exist', '/aset/b.js', html],
    ['a file beside the scripts is asked for', '/aset/..%2Frahasia.txt', html],
  ])('when %s then it is refused as a problem', async (_, url, headers) => {
    const jawaban = await minta(url, headers);
    expect([jawaban.statusCode >= 400, jawaban.headers['content-type']]).toEqual([
      true,
      expect.stringContaining('application/problem+json'),
    ]);
    expect(jawaban.body).not.toMatch(/rahasia"?$/);
  });

  test('when a browser that takes it compressed asks for a script then it gets it so, to keep', async () => {
    const jawaban = await minta('/aset/a.js', { 'accept-encoding': 'gzip' });
    expect(jawaban.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': expect.stringContaining('javascript'),
      'cache-control': expect.stringContaining('immutable'),
    });
    expect(jawaban.rawPayload.length).toBeLessThan(SKRIP.length / 4);
    expect((await minta('/aset/a.js', {})).body).toBe(SKRIP);
  });
});
