/** Delivery as it runs: by itself, at once, one dispatcher for all workers; and what officials read of it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { jalankanDisini, lingkungan } from '../cli/jalan.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { Penerima, ServerSurel } from '../support/mitra.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';

const PPK = 'zainal.arifin@bengkulu.example';
/** Of what is delivered at once; a busy machine is slower than a user would wait. */
const SEGERA = { timeout: 40_000, interval: 50 };

let s: Sistem;
let server: ServerSurel;
let penerima: Penerima;
const tolak = new Map<string, string>();

beforeAll(async () => {
  server = await ServerSurel.mulai(tolak);
  penerima = await Penerima.mulai();
  const direktori = direktoriContoh('bengkulu');
  for (const p of direktori.pegawai) if (p.id === 'p-zainal-arifin') p.surel = PPK;
  const pelanggan = [penerima.pelanggan({ id: 'arsip', jenis: ['tugas'], kunci: Buffer.alloc(32, 1) })];
  s = await mulaiSistem({ direktori, kirim: { surel: server.pengirim(), pelanggan } });
});

const untuk = (k: Perkara) => server.diterima.filter((m) => m.text?.includes(k.id));
const siskerja = async (...argumen: string[]) => {
  const { kode, keluar, galat } = await jalankanDisini([...argumen, '--json'], lingkungan(s));
  return { kode, hasil: keluar ? JSON.parse(keluar) : JSON.parse(galat) };
};

describe('given an installation with two workers and its partners', () => {
  test('when an official acts then mail and webhook are there at once, each once', async () => {
    await s.tambahWorker();
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const mulai = Date.now();
    await expect.poll(() => untuk(k).length, SEGERA).toBe(3);
    await expect.poll(() => penerima.ids(), SEGERA).toContain(`${k.id}.1.3`);
    expect(Date.now() - mulai).toBeLessThan(5_000);
    await k.putus('p-zainal-arifin', { type: 'tolak', alasan: 'Seluruh pegawai bertugas.' });
    const setelah = 3 + (await s.client.history(k.id)).slice(1).flatMap((l) => l.diberitahu).length;
    const ada = () => untuk(k).length;
    await expect
      .poll(async () => ada() + (await s.client.kiriman()).filter((g) => g.prosedur === k.id).length, SEGERA)
      .toBeGreaterThanOrEqual(setelah);
    expect(new Set(untuk(k).map((m) => m.messageId)).size).toBe(untuk(k).length);
  });

  test('when it waits for something to do then its history hardly grows', async () => {
    const { historyLength } = await s.client.temporal.workflow.getHandle(`pengirim.${s.taskQueue}`).describe();
    expect(historyLength).toBeLessThan(20);
  });

  test('when an official asks what there is for him then he reads on from where he was', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    await expect.poll(() => untuk(k).length, SEGERA).toBe(3);
    const semua = await s.client.feed('p-zainal-arifin');
    const baginya = semua.pesan.filter((p) => p.prosedur === k.id);
    expect(baginya.map((p) => [p.jenis, p.kepada])).toEqual([
      ['surat', 'jabatan:kepala-biro-perekonomian'],
      ['tugas', 'jabatan:kepala-biro-perekonomian'],
    ]);
    expect(await s.client.feed('p-zainal-arifin', { sejak: semua.posisi })).toEqual({
      posisi: semua.posisi,
      pesan: [],
    });
    const lewatCli = await siskerja('kabar', 'p-zainal-arifin', '--sejak', String((baginya[0]?.posisi ?? 1) - 1));
    expect(lewatCli).toEqual({ kode: 0, hasil: { posisi: semua.posisi, pesan: baginya } });
    const halaman = await s.client.feed('p-zainal-arifin', { batas: 1 });
    expect(halaman.pesan).toHaveLength(1);
    const orangLain = await s.client.feed('p-teguh-prakoso');
    expect(orangLain.pesan.filter((p) => p.prosedur === k.id)).toEqual([]);
    expect((await penolakan(s.client.feed('p-tidak-ada'))).kode).toBe('PEGAWAI_TIDAK_DIKENAL');
    expect((await penolakan(s.client.feed('p-zainal-arifin', { batas: 0 }))).kode).toBe('MASUKAN_TIDAK_SAH');
  });

  test('when he follows then what comes reaches him, until he stops', async () => {
    const { posisi } = await s.client.feed('p-zainal-arifin');
    const henti = new AbortController();
    const feed = s.client.followFeed('p-zainal-arifin', { sejak: posisi, signal: henti.signal });
    const berikut = feed.next();
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const { value } = await berikut;
    expect(value?.pesan[0]).toMatchObject({ prosedur: k.id, jenis: 'surat' });
    henti.abort();
    expect((await feed.next()).done).toBe(true);
  });

  test('when a mail was refused then the operator sees why, and has it tried again', async () => {
    tolak.set(PPK, '550 5.7.1 Ditolak');
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const gagal = async () => (await s.client.kiriman({ gagal: true })).filter((g) => g.prosedur === k.id);
    await expect.poll(async () => (await gagal()).length, SEGERA).toBe(2);
    const [satu] = await gagal();
    const dariCli = await siskerja('kiriman', '--gagal');
    expect(dariCli.hasil).toContainEqual(satu);
    expect(satu).toMatchObject({ status: 'menunggu', percobaan: 1, galat: 'SMTP: 550 5.7.1 Ditolak' });
    expect(satu).not.toHaveProperty('berikutnya');
    tolak.clear();
    expect(await siskerja('kiriman', '--coba-lagi', satu?.id ?? '')).toEqual({ kode: 0, hasil: { id: satu?.id } });
    await expect.poll(async () => (await gagal()).map((g) => g.id), SEGERA).not.toContain(satu?.id);
    expect((await siskerja('kiriman', '--coba-lagi', satu?.id ?? '')).kode).toBe(4);
  });

  test('when a subscriber is listed and replayed by the command line then he is told again', async () => {
    const { hasil } = await siskerja('langganan', 'daftar');
    expect(hasil).toMatchObject([{ id: 'arsip', percobaan: 0 }]);
    const [pertama] = penerima.ids();
    const kali = () => penerima.ids().filter((id) => id === pertama).length;
    expect(kali()).toBe(1);
    expect((await siskerja('langganan', 'ulang', 'arsip', '--dari', '1')).kode).toBe(0);
    await expect.poll(kali, SEGERA).toBe(2);
  });
});

test('given no partner when messages go out then they get their places, and feeds show them', async () => {
  const tanpa = await mulaiSistem({ direktori: direktoriContoh('bengkulu'), kirim: {} });
  await Perkara.ajukan(tanpa.client, 'bengkulu-lampiran');
  await expect.poll(async () => (await tanpa.client.feed('p-zainal-arifin')).posisi, SEGERA).toBe(3);
  expect(await tanpa.client.kiriman()).toEqual([]);
});
