/** Signing in by the page, with the development provider: who gets in, what his cookie is good for, and how it ends. */
import { beforeAll, describe, expect, test } from 'vitest';
import { buatApi } from '../../api/buat.ts';
import type { PortMasuk } from '../../api/port.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import { PenyimpanSesi } from '../../register/sesi.ts';
import { akunDirektori, sebutAkun } from '../../worker/dev-idp/akun.ts';
import { nyalakanPenyedia, type PenyediaBerjalan } from '../../worker/dev-idp/penyedia.ts';
import { pemeriksa } from '../support/api.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { diAkhir } from '../support/penutup.ts';
import { Peramban } from '../support/peramban.ts';
import { permohonanContoh } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

let s: Sistem;
let penyedia: PenyediaBerjalan;
let masuk: PortMasuk;
let alamat: string;

beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  const pembaca = new PembacaDirektori(s.client.register.db);
  penyedia = await nyalakanPenyedia(async () => akunDirektori(await pembaca.ambil()));
  diAkhir(() => penyedia.hentikan());
  masuk = { ...penyedia, sesi: new PenyimpanSesi(s.client.register.db) };
  alamat = await api();
  penyedia.kenalkan(alamat);
});

/** One process of the API; another one has the sessions in common with it. */
async function api(luar?: string): Promise<string> {
  const periksaRiwayat = pemeriksa(s.client);
  const app = await buatApi({ client: s.client, peraturan: muatPeraturan(), masuk, periksaRiwayat, alamat: luar });
  diAkhir(() => app.close());
  return app.listen({ host: '127.0.0.1', port: 0 });
}

/** Chooses himself on the provider's page by his name. */
async function masukSebagai(nama: string, kembali = '/v1/saya'): Promise<Peramban & { di: string; isi: string }> {
  const peramban = new Peramban();
  const { jawaban, alamat: di } = await peramban.buka(`${alamat}/masuk?kembali=${encodeURIComponent(kembali)}`);
  const [, akun = ''] = new RegExp(`value="(\\w+)">${nama}`).exec(await jawaban.text()) ?? [];
  const akhir = await peramban.buka(di, { method: 'POST', body: new URLSearchParams({ akun }) });
  return Object.assign(peramban, { di: akhir.alamat, isi: await akhir.jawaban.text() });
}

const kirim = (peramban: Peramban, jalan: string, isi: object, headers: Record<string, string>) =>
  peramban.minta(`${alamat}${jalan}`, {
    method: 'POST',
    body: JSON.stringify(isi),
    headers: { 'content-type': 'application/json', ...headers },
  });

const { pemohon: _, ...isian } = permohonanContoh('bengkulu-lampiran');
const MULAI = '/v1/prosedur/penunjukanLintasUnit';

describe('given the development provider', () => {
  test('when an official chooses himself on its page then he is where he wanted to go, as himself', async () => {
    const { di, isi } = await masukSebagai('Rahmat Hidayat');
    expect(di).toBe(`${alamat}/v1/saya`);
    expect(JSON.parse(isi)).toMatchObject({ peran: ['pegawai', 'pejabat'], pegawai: { id: 'p-rahmat-hidayat' } });
  });

  test('when the pengelola chooses himself then he keeps the installation, and is nobody of the directory', async () => {
    const { isi } = await masukSebagai('Pengelola', '/v1/pengelola');
    expect(JSON.parse(isi)).toMatchObject({ direktori: { versi: 1 } });
    expect(JSON.parse((await masukSebagai('Pengelola')).isi)).toEqual({ peran: ['pengelola'] });
  });

  test('when the start says as whom one may sign in then officials, auditor and pengelola are there, without a NIP', async () => {
    const akun = sebutAkun(akunDirektori(await new PembacaDirektori(s.client.register.db).ambil()));
    expect(akun).toEqual(
      expect.arrayContaining([
        'Rahmat Hidayat, S.STP., M.Si. (Kepala Biro Organisasi)',
        'Auditor (membaca semua perkara)',
        'Pengelola (mengelola instalasi)',
      ]),
    );
    expect(akun.join()).not.toMatch(/\d{18}/);
  });

  test('when he has signed in then his cookie is out of reach of scripts and of other sites, and no NIP is in any address', async () => {
    const peramban = await masukSebagai('Rahmat Hidayat');
    expect(peramban.sifat.get('sistem-kerja-sesi')).toMatch(/HttpOnly/);
    expect(peramban.sifat.get('sistem-kerja-sesi')).toMatch(/SameSite=Lax/);
    expect(peramban.di).not.toMatch(/\d{18}/);
  });

  test('when he has signed in then the register holds neither the cookie nor his NIP', async () => {
    const peramban = await masukSebagai('Rahmat Hidayat');
    const isi = JSON.stringify(await s.client.register.db.selectFrom('sesi').selectAll().execute());
    const [, rahasia = '-'] = /sistem-kerja-sesi=([^;]+)/.exec((await kukiDari(peramban)) ?? '') ?? [];
    expect(isi).not.toContain(rahasia);
    expect(isi).not.toMatch(/\d{18}/);
  });

  test('when a service asks it for a token then the API knows the service', async () => {
    const temuan = await fetch(`${penyedia.issuer}/.well-known/openid-configuration`);
    const { token_endpoint } = (await temuan.json()) as { token_endpoint: string };
    const { id, rahasia } = penyedia.layanan;
    const jawaban = await fetch(token_endpoint, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${id}:${rahasia}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    const { access_token } = (await jawaban.json()) as { access_token: string };
    const saya = await fetch(`${alamat}/v1/saya`, { headers: { authorization: `Bearer ${access_token}` } });
    expect(await saya.json()).toEqual({ peran: ['layanan'] });
  });

  test.each(['//jahat.example/', '/\\jahat.example', 'https://jahat.example/'])(
    'when a link would end at %s after signing in then it is refused',
    async (kembali) => {
      const jawaban = await fetch(`${alamat}/masuk?kembali=${encodeURIComponent(kembali)}`, { redirect: 'manual' });
      expect(jawaban.status).toBe(400);
    },
  );

  test('when somebody comes back whom it did not send then he is not signed in, and is told how to', async () => {
    const jawaban = await new Peramban().minta(`${alamat}/masuk/kembali?code=curian&state=x`);
    expect(jawaban.status).toBe(401);
    expect(await jawaban.text()).toContain('<a href="/masuk">Masuk</a>');
    expect(jawaban.headers.getSetCookie().join()).not.toContain('sistem-kerja-sesi');
  });

  test('when somebody comes back with the state of another then he is not signed in', async () => {
    const peramban = new Peramban();
    await peramban.minta(`${alamat}/masuk`);
    const jawaban = await peramban.minta(`${alamat}/masuk/kembali?code=curian&state=orang-lain`);
    expect(jawaban.status).toBe(401);
  });
});

const kukiDari = async (peramban: Peramban) => {
  // The browser tells nobody; what it would send, a request shows.
  const kuki = (peramban as unknown as { kuki: Map<string, Map<string, string>> }).kuki.get(alamat);
  return kuki && [...kuki].map((k) => k.join('=')).join('; ');
};

describe('given an official with a session', () => {
  test('when his own page starts a procedure then it is started in his name', async () => {
    const peramban = await masukSebagai('Rahmat Hidayat');
    const jawaban = await kirim(peramban, MULAI, isian, { origin: alamat });
    expect(jawaban.status).toBe(201);
    const { prosedur } = (await jawaban.json()) as { prosedur: string };
    expect((await s.client.show(prosedur)).pemohon).toBe('p-rahmat-hidayat');
  });

  test.each([
    ['another site', { origin: 'https://jahat.example' }],
    ['a page of no origin', { origin: 'null' }],
    ['nobody knows where', {}],
  ])('when %s makes his browser start one then it is refused and nothing is opened', async (_, headers) => {
    const peramban = await masukSebagai('Rahmat Hidayat');
    const sebelum = (await s.client.cari({ semua: true })).baris.length;
    const jawaban = await kirim(peramban, MULAI, isian, headers);
    expect([jawaban.status, ((await jawaban.json()) as { kode: string }).kode]).toEqual([403, 'PERMINTAAN_ASING']);
    expect((await s.client.cari({ semua: true })).baris).toHaveLength(sebelum);
  });

  test('when he leaves then his session ends on every process, also for whoever has copied the cookie', async () => {
    const peramban = await masukSebagai('Rahmat Hidayat');
    const salinan = { cookie: (await kukiDari(peramban)) ?? '' };
    const lain = await api(alamat);
    expect((await fetch(`${lain}/v1/saya`, { headers: salinan })).status).toBe(200);
    const keluar = await kirim(peramban, '/keluar', {}, { origin: alamat });
    expect(((await keluar.json()) as { alamat: string }).alamat).toContain(`${penyedia.issuer}/session/end`);
    for (const di of [alamat, lain]) {
      const jawaban = await fetch(`${di}/v1/saya`, { headers: salinan });
      expect([jawaban.status, ((await jawaban.json()) as { kode: string }).kode]).toEqual([401, 'BELUM_MASUK']);
    }
  });

  test('when his session is over then he is asked to sign in again', async () => {
    const peramban = await masukSebagai('Rahmat Hidayat');
    await s.client.register.db
      .updateTable('sesi')
      .set({ berakhir: new Date(0) })
      .execute();
    expect((await peramban.minta(`${alamat}/v1/saya`)).status).toBe(401);
  });
});

describe('given an API that the world reaches over TLS', () => {
  test('when somebody begins to sign in then his cookie goes over TLS alone, and he is sent back to the outer address', async () => {
    const dalam = await api('https://kerja.contoh.example');
    const jawaban = await fetch(`${dalam}/masuk`, { redirect: 'manual' });
    expect(jawaban.headers.getSetCookie().join()).toMatch(/^__Host-sistem-kerja-masuk=.*; Path=\/; HttpOnly; Secure/);
    const tujuan = new URL(jawaban.headers.get('location') ?? '');
    expect(tujuan.searchParams.get('redirect_uri')).toBe('https://kerja.contoh.example/masuk/kembali');
    expect(tujuan.searchParams.get('code_challenge_method')).toBe('S256');
  });
});
