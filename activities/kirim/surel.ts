/**
 * Sends mail that is due, each in a transaction that holds its row: a second dispatcher passes it over, and a process that
 * dies lets it go at once. What came of it stands in the register.
 */
import type { Updateable } from 'kysely';
import { bacaPesan } from '../../register/pesan.ts';
import type { TabelPengiriman } from '../../register/skema.ts';
import { saatBerikut } from './jeda.ts';
import { susunSurel } from './pesan/susun.ts';
import { GagalKirim, type PengirimSurel, type PortKirim } from './port.ts';
import { tanyaSertifikat } from './sertifikat.ts';
import { alamatSurel } from './teruskan.ts';

/** As many as the partner has connections of ours. */
export const SUREL_SERENTAK = 5;

/** Sends until nothing is due or it is told to stop. */
export async function kirimSurel(port: PortKirim, kini: () => Date, henti: AbortSignal): Promise<void> {
  const { surel } = port;
  // Without work, one question.
  if (!surel || henti.aborted || !(await kirimSatu(port, surel, kini()))) return;
  const kirimTerus = async () => {
    while (!henti.aborted && (await kirimSatu(port, surel, kini())));
  };
  await Promise.all(Array.from({ length: SUREL_SERENTAK }, kirimTerus));
}

/** @returns whether one was due */
async function kirimSatu(port: PortKirim, surel: PengirimSurel, kini: Date): Promise<boolean> {
  let takTerduga: unknown;
  const ada = await port.db.transaction().execute(async (trx) => {
    const kiriman = await trx
      .selectFrom('pengiriman')
      .selectAll()
      .where('status', '=', 'menunggu')
      .where('berikutnya', '<=', kini)
      .orderBy('berikutnya')
      .orderBy('posisi')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!kiriman) return false;
    const upaya = async (): Promise<Updateable<TabelPengiriman>> => {
      const percobaan = kiriman.percobaan + 1;
      try {
        const direktori = await port.direktori.ambil(trx);
        const alamat = alamatSurel(direktori, kiriman.tujuan);
        if (!alamat) return { status: 'tanpaAlamat', berikutnya: null };
        const pesan = await bacaPesan(trx).where('k.posisi', '=', kiriman.posisi).executeTakeFirstOrThrow();
        const sertifikat = await tanyaSertifikat(port, direktori, pesan, kiriman);
        // Kept before it is said; the next round sends.
        if (sertifikat) return { sertifikat };
        await surel.kirim({ ...(await susunSurel({ db: trx }, direktori, pesan, kiriman)), kepada: alamat });
        return { status: 'terkirim', percobaan, berikutnya: null, galat: null, terkirim: kini };
      } catch (galat) {
        if (!(galat instanceof GagalKirim)) takTerduga = galat;
        return { percobaan, ...sebab(galat), berikutnya: berikutnya(galat, kiriman.id, percobaan, kini) };
      }
    };
    await trx
      .updateTable('pengiriman')
      .set(await upaya())
      .where('id', '=', kiriman.id)
      .execute();
    return true;
  });
  // A fault of ours in one message: told to Temporal whole, after it has been put aside so that the others go on.
  if (takTerduga) throw takTerduga;
  return ada;
}

/** A fault of ours may quote a letter: the register gets its kind alone. */
export const sebab = (galat: unknown): { galat: string } => ({
  galat: galat instanceof GagalKirim ? galat.message : `galat sistem: ${(galat as Error)?.name ?? typeof galat}`,
});

const berikutnya = (galat: unknown, id: string, percobaan: number, kini: Date): Date | null =>
  galat instanceof GagalKirim && galat.tetap ? null : saatBerikut(id, percobaan, kini);
