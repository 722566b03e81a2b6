/** Following a case as Server-Sent Events. */
import { Galat, type LangkahTercatat, type LangkahTerlihat, type SistemKerja } from '../client/index.ts';

/** Proxies close what is silent for a minute. */
const DETAK_MS = 20_000;

interface Pengikut {
  client: SistemKerja;
  id: string;
  /** Steps after this one only. */
  sejak: number;
  /** Ends it at once: a generator that waits for its next step cannot be returned from outside. */
  signal: AbortSignal;
  /**
   * These steps as who follows may see them now; asked with each step, and with none at each sign of life.
   * @throws Galat: he may see nothing any more
   */
  lihat(langkah: LangkahTercatat[]): Promise<LangkahTerlihat[]>;
  detakMs?: number;
}

export async function* ikuti(pengikut: Pengikut): AsyncGenerator<string, void, undefined> {
  const { client, id, sejak, signal, lihat, detakMs = DETAK_MS } = pengikut;
  const langkah = client.follow(id, { signal });
  try {
    // The browser's own waiting time before it connects again, and a first sign that it is connected.
    yield 'retry: 2000\n\n';
    let berikut = langkah.next();
    for (;;) {
      const hasil = await atauDetak(berikut, detakMs);
      if (hasil === undefined) {
        await lihat([]);
        yield ': detak\n\n';
        continue;
      }
      if (hasil.done) break;
      const { value } = hasil;
      berikut = langkah.next();
      if (value.urutan <= sejak) continue;
      for (const isi of await lihat([value])) yield peristiwa('langkah', isi, value.urutan);
    }
    yield peristiwa('selesai', {});
  } catch (galat) {
    // The right to follow is gone: who left the post or the session is told so, and that it is of no use to come back.
    if (!(galat instanceof Galat)) throw galat;
    yield peristiwa('berakhir', { kode: galat.kode, detail: galat.message, perbaikan: galat.perbaikan });
  } finally {
    await langkah.return();
  }
}

const peristiwa = (jenis: string, isi: object, id?: number) =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${jenis}\ndata: ${JSON.stringify(isi)}\n\n`;

/** @returns `undefined` where nothing has come for so long that a sign of life is due */
async function atauDetak<T>(janji: Promise<T>, detakMs: number): Promise<T | undefined> {
  let jam: NodeJS.Timeout | undefined;
  const detak = new Promise<undefined>((selesai) => {
    jam = setTimeout(() => selesai(undefined), detakMs);
  });
  return Promise.race([janji, detak]).finally(() => clearTimeout(jam));
}
