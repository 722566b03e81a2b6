/**
 * The activity of `pengirim`: hands on, mails and tells subscribers, side by side for about a minute, so that a partner
 * who is slow holds up nobody else. It wakes by the register's news and asks by itself now and then, since news may be
 * lost; what fails here other than a partner fails the activity, which is tried again.
 */
import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Context } from '@temporalio/activity';
import { SEMBARANG } from '../../register/kabar.ts';
import { daftarkanPelanggan, kirimLangganan } from './langganan.ts';
import type { PortKirim } from './port.ts';
import { kirimSurel } from './surel.ts';
import { teruskan } from './teruskan.ts';

const SEMENIT_MS = 60_000;
const DETAK_MS = 2_000;
/** How long to trust the news before asking the register anyway. */
const TANYA_ULANG_MS = 5_000;
/** Between two rounds: under load, what comes meanwhile is handed on together. */
const JEDA_MS = 200;

const DITERUSKAN = 'diteruskan';
const sekarang = () => new Date();

export const buatEdarkan = (port: PortKirim) => async (): Promise<void> => {
  const konteks = Context.current();
  const detak = setInterval(() => konteks.heartbeat(), DETAK_MS);
  try {
    await edarkan(port, AbortSignal.any([konteks.cancellationSignal, AbortSignal.timeout(SEMENIT_MS)]));
  } finally {
    clearInterval(detak);
  }
};

/** Delivers until it is told to stop. */
async function edarkan(port: PortKirim, berhenti: AbortSignal): Promise<void> {
  await daftarkanPelanggan(port);
  const gagal = new AbortController();
  const henti = AbortSignal.any([berhenti, gagal.signal]);
  const bel = new EventEmitter();
  const kabarRegister = () => port.pendengar.tunggu(SEMBARANG, TANYA_ULANG_MS, henti);
  const kabarDiteruskan = () =>
    // Ends in one way or the other; which of them does not matter to who then asks the register.
    once(bel, DITERUSKAN, { signal: AbortSignal.any([henti, AbortSignal.timeout(TANYA_ULANG_MS)]) }).catch(() => {});
  const teruskanTerus = async () => {
    while ((await teruskan(port, sekarang())) > 0) bel.emit(DITERUSKAN);
    await sleep(JEDA_MS);
  };
  const jalur = [
    lari(teruskanTerus, kabarRegister, henti),
    lari(() => kirimSurel(port, sekarang, henti), kabarDiteruskan, henti),
    ...(port.pelanggan ?? []).map((p) => lari(() => kirimLangganan(port, p, sekarang, henti), kabarDiteruskan, henti)),
  ];
  // Where one lane fails the others finish what they are at, and the first failure is the activity's.
  for (const satu of jalur) satu.catch((galat) => gagal.abort(galat));
  await Promise.allSettled(jalur);
  if (gagal.signal.aborted) throw gagal.signal.reason;
}

async function lari(kerja: () => Promise<void>, kabar: () => Promise<unknown>, henti: AbortSignal): Promise<void> {
  while (!henti.aborted) {
    // Listens before it asks, so that nothing that comes meanwhile is missed.
    const bangun = kabar();
    await kerja();
    await bangun;
  }
}
