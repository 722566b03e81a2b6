/** What is recorded, as it is recorded: the steps of a case, or what goes to an official. */
import { SEMBARANG } from '../register/kabar.ts';
import { bacaRiwayat } from './baca-perkara.ts';
import { bacaFeed, type Feed, type PilihanFeed } from './kiriman.ts';
import { TANYA_ULANG_MS } from './penyampai.ts';
import type { Sambungan } from './sambungan.ts';
import type { LangkahTercatat } from './tipe.ts';

/** Every step of a case, those so far included; ends with the case, with the signal, or with `return`, also while it waits. */
export function ikutiPerkara(
  sambungan: Sambungan,
  prosedur: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<LangkahTercatat, void, undefined> {
  const henti = new AbortController();
  const langkah = langkahDemiLangkah(
    sambungan,
    prosedur,
    signal ? AbortSignal.any([signal, henti.signal]) : henti.signal,
  );
  // A generator takes `return` only between two of its steps: one that waits has to be woken for it.
  const kembali = langkah.return.bind(langkah);
  langkah.return = (nilai) => {
    henti.abort();
    return kembali(nilai);
  };
  return langkah;
}

async function* langkahDemiLangkah(
  sambungan: Sambungan,
  prosedur: string,
  henti: AbortSignal,
): AsyncGenerator<LangkahTercatat, void, undefined> {
  let sampai = 0;
  while (!henti.aborted) {
    const kabar = sambungan.pendengar.tunggu(prosedur, TANYA_ULANG_MS, henti);
    const { status } = await sambungan.kasus(prosedur);
    const baru = await bacaRiwayat(sambungan.register, prosedur, sampai);
    for (const langkah of baru) {
      if (henti.aborted) return;
      yield langkah;
    }
    sampai = baru.at(-1)?.urutan ?? sampai;
    if (status !== 'berjalan') return;
    if (baru.length === 0) await kabar;
  }
}

/** A feed as it grows, a page at a time. */
export async function* ikutiFeed(
  sambungan: Sambungan,
  pegawai: string,
  { signal, ...pilihan }: PilihanFeed & { signal?: AbortSignal } = {},
): AsyncGenerator<Feed, void, undefined> {
  for (let { sejak = 0 } = pilihan; !signal?.aborted; ) {
    const kabar = sambungan.pendengar.tunggu(SEMBARANG, TANYA_ULANG_MS, signal);
    const halaman = await bacaFeed(sambungan, pegawai, { ...pilihan, sejak });
    if (halaman.posisi > sejak) yield halaman;
    else await kabar;
    sejak = halaman.posisi;
  }
}
