/** Public verification: what somebody without any sign-in learns of a letter, and what not. */
import { beforeAll, describe, expect, test } from 'vitest';
import { mulaiApi } from '../support/api.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

const TOKEN = 'token-yang-tidak-dapat-ditebak';
const PERAMBAN = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' };

let s: Sistem;
let alamat: string;
let suratId: string;

beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  ({ alamat } = await mulaiApi(s.client));
  const perkara = await Perkara.ajukan(s.client, 'bengkulu-lampiran', {
    maksudTujuan: 'Isi yang tidak boleh tampak <b>bagi umum</b>',
  });
  suratId = (await s.client.show(perkara.id)).surat[0]?.id ?? '';
  await ubahSurat({ token: TOKEN });
});

const ubahSurat = (ubah: { token?: string; hal?: string; status?: 'terbit' | 'batal' | 'menungguTte' }) =>
  s.client.register.db.updateTable('surat').set(ubah).where('id', '=', suratId).execute();

const tanya = (token: string, headers: Record<string, string> = {}) =>
  fetch(`${alamat}/verifikasi/${token}`, { headers });

describe('given a letter with a token', () => {
  test('when a program asks for it then it gets number, date, matter, signer, status and hash as JSON', async () => {
    const surat = await s.client.letter(suratId);
    const jawaban = await tanya(TOKEN);
    expect(jawaban.status).toBe(200);
    expect(jawaban.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await jawaban.json()).toEqual({
      nomor: surat.nomor,
      tanggal: surat.tanggal,
      hal: surat.hal,
      penandatangan: { nama: 'Rahmat Hidayat, S.STP., M.Si.', jabatan: 'Kepala Biro Organisasi' },
      status: 'terbit',
      sejak: surat.tanggal,
      sidik: surat.sidik,
      sha256: surat.sha256,
    });
  });

  test('when a browser asks for it then it gets a page in Indonesian without script that may load nothing', async () => {
    const jawaban = await tanya(TOKEN, PERAMBAN);
    const halaman = await jawaban.text();
    expect(jawaban.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(jawaban.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(halaman).toContain('<html lang="id">');
    expect(halaman).toContain('Surat ini terdaftar dan berlaku.');
    expect(halaman).toMatch(/<dt>Berlaku sejak<\/dt><dd>\d{1,2} [A-Z][a-z]+ \d{4}<\/dd>/);
    expect(halaman).not.toMatch(/<script|javascript:|\son\w+=/i);
  });

  test('when either asks then neither the body of the letter nor a NIP is in the answer', async () => {
    const semua = `${await (await tanya(TOKEN)).text()}${await (await tanya(TOKEN, PERAMBAN)).text()}`;
    expect(semua).not.toContain('tidak boleh tampak');
    // Hashes are hexadecimal, and may have as many digits in a row.
    expect(semua).not.toMatch(/(?<![0-9a-f])\d{18}(?![0-9a-f])/);
  });

  test.each([
    ['batal', 'Surat ini dibatalkan: tidak berlaku.'],
    ['menungguTte', 'belum ditandatangani: belum berlaku.'],
  ] as const)('when its status is %s then the page says that it does not hold', async (status, kalimat) => {
    await ubahSurat({ status });
    expect(await (await tanya(TOKEN, PERAMBAN)).text()).toContain(kalimat);
    await ubahSurat({ status: 'terbit' });
  });

  test('when its matter holds markup then the page shows it as text', async () => {
    const { hal } = await s.client.letter(suratId);
    await ubahSurat({ hal: '<script>alert("x")</script>' });
    expect(await (await tanya(TOKEN, PERAMBAN)).text()).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    await ubahSurat({ hal });
  });
});

describe('given a token that no letter has', () => {
  test('when a program asks then the answer is 404 as problem+json', async () => {
    const jawaban = await tanya('tidak-ada');
    expect(jawaban.status).toBe(404);
    expect(jawaban.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await jawaban.json()).toMatchObject({ kode: 'SURAT_TIDAK_DIKENAL', status: 404, dasar: [] });
  });

  test('when a browser asks then the answer is 404 as a page that says what to make of it', async () => {
    const jawaban = await tanya('tidak-ada', PERAMBAN);
    expect(jawaban.status).toBe(404);
    expect(await jawaban.text()).toContain('anggap surat itu tidak asli');
  });

  test('when one sender tries too many in a minute then he is told to wait, and others are not', async () => {
    const { alamat: sempit } = await mulaiApi(s.client, { batas: { verifikasi: 2 } });
    const coba = (token: string) => fetch(`${sempit}/verifikasi/${token}`);
    expect([(await coba('a')).status, (await coba('b')).status]).toEqual([404, 404]);
    const ditolak = await coba('c');
    expect(ditolak.status).toBe(429);
    expect(await ditolak.json()).toMatchObject({ kode: 'TERLALU_SERING' });
    expect(Number(ditolak.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await tanya(TOKEN)).status).toBe(200);
  });
});
