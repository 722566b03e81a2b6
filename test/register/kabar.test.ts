/** News between processes: what a step came to reaches who waits for that case, whole or not at all. */
import { beforeAll, describe, expect, test } from 'vitest';
import { buatPengabar, Pendengar } from '../../register/kabar.ts';
import type { Register } from '../../register/koneksi.ts';
import type { HasilCommit } from '../../workflows/runtime/kontrak.ts';
import { diAkhir } from '../support/penutup.ts';
import { registerBaru } from '../support/sistem.ts';

const LAMA_MS = 30_000;
const hasil = (rincian: Record<string, string> = {}): HasilCommit => ({
  urutan: 2,
  sebab: 'k-1',
  diterima: false,
  ke: 'menungguJawaban',
  kode: 'ALASAN_WAJIB',
  rincian,
  surat: [],
  hash: '0'.repeat(64),
});

let register: Register;
let pendengar: Pendengar<HasilCommit>;
beforeAll(async () => {
  register = await registerBaru();
  pendengar = new Pendengar(register.url);
  diAkhir(() => pendengar.tutup());
  // Listens from here on.
  await pendengar.tunggu('siapa-saja', 1);
});

describe('given two who wait for a case, and one who waits for another', () => {
  test('when a step is told then the two have what it came to, and the other waits on', async () => {
    const pengabar = buatPengabar(register);
    const dua = [pendengar.tunggu('plu-1', LAMA_MS), pendengar.tunggu('plu-1', LAMA_MS)];
    const henti = new AbortController();
    const lain = pendengar.tunggu('plu-11', LAMA_MS, henti.signal);
    const isi = hasil({ catatan: 'baris satu\nbaris dua "dan" \\ tiga' });
    pengabar.kabarkan('plu-1', isi);
    expect(await Promise.all(dua)).toEqual([isi, isi]);
    henti.abort();
    expect(await lain).toBeUndefined();
  });
});

describe('given one who waits for a case', () => {
  test.each([
    ['fits', 7_000, true],
    ['is longer than PostgreSQL tells', 8_000, false],
  ])('when what a step came to %s then he is told at once, with it: %#', async (_, panjang, utuh) => {
    const ditunggu = pendengar.tunggu('plu-2', LAMA_MS);
    const isi = hasil({ catatan: 'x'.repeat(panjang) });
    buatPengabar(register).kabarkan('plu-2', isi);
    expect(await ditunggu).toEqual(utuh ? isi : undefined);
  });
});
