/** Following a case as Server-Sent Events. */
import type { SistemKerja } from '../client/index.ts';

/** Proxies close what is silent for a minute. */
const DETAK_MS = 20_000;

/**
 * @param sejak steps after this one only
 * @param signal ends it at once: a generator that waits for its next step cannot be returned from outside
 */
export async function* ikuti(
  client: SistemKerja,
  id: string,
  sejak: number,
  signal: AbortSignal,
): AsyncGenerator<string, void, undefined> {
  const langkah = client.follow(id, { signal });
  try {
    // The browser's own waiting time before it connects again, and a first sign that it is connected.
    yield 'retry: 2000\n\n';
    let berikut = langkah.next();
    for (;;) {
      const hasil = await atauDetak(berikut);
      if (hasil === undefined) {
        yield ': detak\n\n';
        continue;
      }
      if (hasil.done) break;
      const { value } = hasil;
      berikut = langkah.next();
      if (value.urutan > sejak) yield `id: ${value.urutan}\nevent: langkah\ndata: ${JSON.stringify(value)}\n\n`;
    }
    yield 'event: selesai\ndata: {}\n\n';
  } finally {
    await langkah.return();
  }
}

/** @returns `undefined` where nothing has come for so long that a sign of life is due */
async function atauDetak<T>(janji: Promise<T>): Promise<T | undefined> {
  let jam: NodeJS.Timeout | undefined;
  const detak = new Promise<undefined>((selesai) => {
    jam = setTimeout(() => selesai(undefined), DETAK_MS);
  });
  return Promise.race([janji, detak]).finally(() => clearTimeout(jam));
}
