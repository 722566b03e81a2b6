/** What is recorded, as it is recorded: the steps of a case, or what goes to an official. */
import { type Pendengar, SEMBARANG } from '../register/kabar.ts';
import type { PembacaRegister } from './baca.ts';
import type { PembacaKiriman } from './kiriman.ts';
import { TANYA_ULANG_MS } from './penyampai.ts';
import type { Feed, LangkahTercatat, PilihanFeed } from './tipe.ts';

interface Bahan {
  pendengar: Pick<Pendengar<object>, 'tunggu'>;
  pembaca: PembacaRegister;
  pembacaKiriman: PembacaKiriman;
  /** Of a case. */
  status(prosedur: string): Promise<string>;
}

/** Every step of a case, those so far included; ends with the case, with the signal, or with `return`, also while it waits. */
export function ikutiPerkara(
  bahan: Bahan,
  prosedur: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<LangkahTercatat, void, undefined> {
  const henti = new AbortController();
  const langkah = langkahDemiLangkah(bahan, prosedur, signal ? AbortSignal.any([signal, henti.signal]) : henti.signal);
  // A generator takes `return` only between two of its steps: one that waits has to be woken for it.
  const kembali = langkah.return.bind(langkah);
  langkah.return = (nilai) => {
    henti.abort();
    return kembali(nilai);
  };
  return langkah;
}

async function* langkahDemiLangkah(
  { pendengar, pembaca, status }: Bahan,
  prosedur: string,
  henti: AbortSignal,
): AsyncGenerator<LangkahTercatat, void, undefined> {
  let sampai = 0;
  while (!henti.aborted) {
    const kabar = pendengar.tunggu(prosedur, TANYA_ULANG_MS, henti);
    const kini = await status(prosedur);
    const baru = await pembaca.history(prosedur, sampai);
    for (const langkah of baru) {
      if (henti.aborted) return;
      yield langkah;
    }
    sampai = baru.at(-1)?.urutan ?? sampai;
    if (kini !== 'berjalan') return;
    if (baru.length === 0) await kabar;
  }
}

/** A feed as it grows, a page at a time. */
export async function* ikutiFeed(
  { pendengar, pembacaKiriman }: Bahan,
  pegawai: string,
  { signal, ...pilihan }: PilihanFeed & { signal?: AbortSignal } = {},
): AsyncGenerator<Feed, void, undefined> {
  for (let { sejak = 0 } = pilihan; !signal?.aborted; ) {
    const kabar = pendengar.tunggu(SEMBARANG, TANYA_ULANG_MS, signal);
    const halaman = await pembacaKiriman.feed(pegawai, { ...pilihan, sejak });
    if (halaman.posisi > sejak) yield halaman;
    else await kabar;
    sejak = halaman.posisi;
  }
}
