/** Bearer tokens that are not what they seem: each is 401, with problem+json, and nothing happens. */
import { generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, mulaiApi, tanya } from '../support/api.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { mulaiPenerbit } from '../support/penerbit.ts';
import { permohonanContoh } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

let s: Sistem;
let api: Api;
const NIP = () => s.client.register.db.selectFrom('pegawai_nip').selectAll().executeTakeFirstOrThrow();

beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  api = await mulaiApi(s.client);
});

const dengan = (token: string, cara = 'GET', jalan = '/v1/saya', isi?: unknown) =>
  tanya(`${api.alamat}${jalan}`, cara, isi, { authorization: `Bearer ${token}` });
const ATAS_NAMA = { sub: 'seseorang', peran: ['auditor'] };
const kini = () => Math.floor(Date.now() / 1000);

const PALSU: [string, () => Promise<string>, string][] = [
  [
    'signed by another key',
    async () => api.penerbit.token(ATAS_NAMA, { kunci: (await generateKeyPair('RS256')).privateKey }),
    'token tidak sah',
  ],
  ['that has expired', () => api.penerbit.token(ATAS_NAMA, { umurDetik: -60 }), 'token sudah kedaluwarsa'],
  ['that does not hold yet', () => api.penerbit.token({ ...ATAS_NAMA, nbf: kini() + 600 }), 'token belum berlaku'],
  [
    'for another audience',
    () => api.penerbit.token({ ...ATAS_NAMA, aud: 'urn:lain' }),
    'token bukan untuk layanan ini',
  ],
  ['of another issuer', async () => (await mulaiPenerbit()).token(ATAS_NAMA), 'token'],
  ['without a subject', () => api.penerbit.token({ peran: ['auditor'] }), 'token bukan untuk layanan ini'],
  [
    'signed with nothing',
    async () => {
      const bagian = (isi: object) => Buffer.from(JSON.stringify(isi)).toString('base64url');
      const isi = { iss: api.penerbit.issuer, aud: 'urn:uji:api', exp: kini() + 600, ...ATAS_NAMA };
      return `${bagian({ alg: 'none' })}.${bagian(isi)}.`;
    },
    'token tidak sah',
  ],
  [
    "signed symmetrically with what is public of the issuer's key",
    () =>
      new SignJWT({ iss: api.penerbit.issuer, aud: 'urn:uji:api', exp: kini() + 600, ...ATAS_NAMA })
        .setProtectedHeader({ alg: 'HS256', kid: 'satu' })
        .sign(new TextEncoder().encode(api.penerbit.issuer.padEnd(64))),
    'token tidak sah',
  ],
  ['that is no token', async () => 'bukan-token', 'token tidak sah'],
];

describe('given a token', () => {
  test('when it is as it should be then it is taken', async () => {
    expect((await dengan(await api.penerbit.token(ATAS_NAMA))).status).toBe(200);
  });

  test.each(PALSU)('when it is one %s then it is 401', async (_, buat, sebab) => {
    const { status, headers, isi } = await dengan(await buat());
    expect([status, isi.kode]).toEqual([401, 'BELUM_MASUK']);
    expect(isi.detail).toContain(sebab);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(headers.get('www-authenticate')).toBe('Bearer');
  });

  test('when a forged one starts a procedure then nothing is opened', async () => {
    const { nip } = await NIP();
    const token = await (await mulaiPenerbit()).token({ sub: 'x', nip, peran: ['pegawai'] });
    const { status } = await dengan(
      token,
      'POST',
      '/v1/prosedur/penunjukanLintasUnit',
      permohonanContoh('bengkulu-lampiran'),
    );
    expect(status).toBe(401);
    expect((await s.client.cari({ semua: true })).baris).toEqual([]);
  });

  test('when there is none then it is 401', async () => {
    expect((await tanya(`${api.alamat}/v1/perkara`, 'GET')).isi.kode).toBe('BELUM_MASUK');
  });

  test('when its NIP is of nobody in the directory then it is 403, and the NIP is not in the answer', async () => {
    const { status, isi } = await dengan(
      await api.penerbit.token({ sub: 'x', nip: '199001012020121009', peran: ['pegawai'] }),
    );
    expect([status, isi.kode]).toEqual([403, 'TIDAK_BERHAK']);
    expect(JSON.stringify(isi)).not.toContain('199001012020121009');
  });

  test.each([[['direktur']], [[]]])('when its roles are %j then it is 403', async (peran) => {
    expect((await dengan(await api.penerbit.token({ sub: 'x', peran }))).status).toBe(403);
  });

  test('when a service brings the NIP of an official along then it is a service all the same', async () => {
    const { nip } = await NIP();
    const token = await api.penerbit.token({ sub: 'x', nip, peran: ['layanan', 'pegawai'] });
    expect((await dengan(token)).isi).toEqual({ peran: ['layanan'] });
  });

  test('when the provider is away then it is 503, since nothing is known of the token', async () => {
    const masuk = { issuer: 'http://127.0.0.1:1', audience: 'x', klien: { id: 'x', rahasia: 'x' } };
    const sesi = { buat: async () => '', baca: async () => undefined, hapus: async () => {} };
    const sendiri = await mulaiApi(s.client, { masuk: { ...masuk, sesi } });
    const { status, isi } = await tanya(`${sendiri.alamat}/v1/saya`, 'GET', undefined, {
      authorization: 'Bearer a.b.c',
    });
    expect([status, isi.kode]).toEqual([503, 'LAYANAN_TIDAK_TERJANGKAU']);
  });
});
