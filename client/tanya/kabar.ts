/** What has gone out to people, by feed, mail and webhook. */
import { ikutiFeed } from '../ikuti.ts';
import {
  bacaFeed,
  bacaKiriman,
  bacaLangganan,
  cobaLagi,
  type PilihanFeed,
  type PilihanKiriman,
  ulangLangganan,
} from '../kiriman.ts';
import type { Sambungan } from '../sambungan.ts';

export const tanyaKabar = (sambungan: Sambungan) => {
  const { register } = sambungan;
  return {
    /**
     * All that went to an official and to the posts that he may act for now, in the order in which it went out; go on with
     * `sejak` the position that it answers.
     */
    feed: (pegawai: string, pilihan?: PilihanFeed) => bacaFeed(sambungan, pegawai, pilihan),
    /** The feed as it grows, a page at a time; ends when the signal is aborted. */
    followFeed: (pegawai: string, pilihan?: PilihanFeed & { signal?: AbortSignal }) =>
      ikutiFeed(sambungan, pegawai, pilihan),
    /** Mail that has not been delivered yet, with its attempts and last error. */
    kiriman: (pilihan?: PilihanKiriman) => bacaKiriman(register, pilihan),
    /** Has a mail tried again now. @throws Galat KIRIMAN_TIDAK_DIKENAL */
    cobaLagi: (id: string) => cobaLagi(register, id),
    /** Subscribers of webhooks, and how far each has been told. */
    langganan: () => bacaLangganan(register),
    /** Tells a subscriber again of all messages from a position on. @throws Galat LANGGANAN_TIDAK_DIKENAL */
    ulangLangganan: (id: string, dari: number) => ulangLangganan(register, id, dari),
  };
};
