/** Following a procedure that goes on: whoever stops listening is let go at once, and nothing stays behind. */
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Pendengar } from '../../register/kabar.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { diAkhir } from '../support/penutup.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

let s: Sistem;
let k: Perkara;

beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
});
afterEach(() => void vi.restoreAllMocks());

/** A follower that has had all steps so far, and what its next question comes to. */
async function menunggu(signal?: AbortSignal) {
  const langkah = s.client.follow(k.id, signal ? { signal } : {});
  for (const _ of await k.jurnal()) expect((await langkah.next()).done).toBe(false);
  return { langkah, berikut: langkah.next() };
}
const SELESAI = { done: true, value: undefined };

describe('given a case that stands still and a follower who waits for its next step', () => {
  test('when his signal is aborted then the waiting ends, and so does the following', async () => {
    const henti = new AbortController();
    const { langkah, berikut } = await menunggu(henti.signal);
    henti.abort();
    expect(await berikut).toEqual(SELESAI);
    expect(await langkah.next()).toEqual(SELESAI);
  });

  test('when `return` is called on it then the waiting ends, and so does the following', async () => {
    const { langkah, berikut } = await menunggu();
    expect(await langkah.return()).toEqual(SELESAI);
    expect(await berikut).toEqual(SELESAI);
  });

  test('when he breaks out of the loop then nothing waits on for news', async () => {
    const tunggu = vi.spyOn(Pendengar.prototype, 'tunggu');
    for await (const { urutan } of s.client.follow(k.id)) {
      expect(urutan).toBe(1);
      break;
    }
    expect(tunggu).toHaveBeenCalledTimes(1);
    expect(tunggu.mock.calls.map(([, , sinyal]) => sinyal?.aborted)).toEqual([true]);
  });

  test('when his signal was aborted before then no step comes', async () => {
    const dilihat = [];
    for await (const langkah of s.client.follow(k.id, { signal: AbortSignal.abort() })) dilihat.push(langkah);
    expect(dilihat).toEqual([]);
  });

  test('when another stops then he still gets the next step', async () => {
    const henti = new AbortController();
    const lain = await menunggu(henti.signal);
    const { langkah, berikut } = await menunggu(new AbortController().signal);
    henti.abort();
    await lain.berikut;
    await k.putus('p-zainal-arifin', { type: 'setuju' });
    expect(await berikut).toMatchObject({ done: false, value: { ke: 'menungguRekomendasi' } });
    await langkah.return();
  });
});

test('given somebody who waits an hour for news when his signal is aborted then he waits no more, also where the register is away', async () => {
  for (const url of [s.databaseUrl, 'postgres://tidak-ada@192.0.2.1:5432/tidak-ada']) {
    const pendengar = new Pendengar(url);
    const henti = new AbortController();
    const menanti = pendengar.tunggu('plu-1', 3_600_000, henti.signal);
    henti.abort();
    await menanti;
    if (url === s.databaseUrl) diAkhir(() => pendengar.tutup());
  }
});
