/**
 * Tells a subscriber of messages in their order: the next only after he took the one before. How far he is stands in the
 * register, and is raised in the transaction that sends; setting it back replays.
 */
import { sql, type Updateable } from 'kysely';
import { bacaPesan } from '../../register/pesan.ts';
import type { TabelLangganan } from '../../register/skema.ts';
import { saatBerikut } from './jeda.ts';
import { peristiwaPesan } from './peristiwa.ts';
import { GagalKirim, type Pelanggan, type PortKirim } from './port.ts';
import { sebab } from './surel.ts';

/** A subscriber who is new is told of what comes from now on. */
export async function daftarkanPelanggan({ db, pelanggan = [] }: PortKirim): Promise<void> {
  for (const { id } of pelanggan) {
    await db
      .insertInto('langganan')
      .values({ id, posisi: sql<number>`(SELECT coalesce(max(posisi), 0) FROM kotak_keluar)` })
      .onConflict((oc) => oc.doNothing())
      .execute();
  }
}

/** Sends until nothing is due or it is told to stop. */
export async function kirimLangganan(
  port: PortKirim,
  pelanggan: Pelanggan,
  kini: () => Date,
  henti: AbortSignal,
): Promise<void> {
  while (!henti.aborted && (await kirimBerikut(port, pelanggan, kini())));
}

/** @returns whether he took one, so that the next may follow */
async function kirimBerikut({ db }: PortKirim, { id, jenis, kirim }: Pelanggan, kini: Date): Promise<boolean> {
  let takTerduga: unknown;
  const diterima = await db.transaction().execute(async (trx) => {
    const langganan = await trx
      .selectFrom('langganan')
      .selectAll()
      .where('id', '=', id)
      .where((eb) => eb.or([eb('berikutnya', 'is', null), eb('berikutnya', '<=', kini)]))
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!langganan) return false;
    const catat = (isi: Updateable<TabelLangganan>) =>
      trx.updateTable('langganan').set(isi).where('id', '=', id).execute();
    const pesan = await bacaPesan(trx)
      .where('k.posisi', '>', langganan.posisi)
      .where('k.jenis', 'in', jenis)
      .orderBy('k.posisi')
      .limit(1)
      .executeTakeFirst();
    if (!pesan) return false;
    try {
      await kirim(peristiwaPesan(pesan));
      await catat({ posisi: pesan.posisi, percobaan: 0, berikutnya: null, galat: null });
      return true;
    } catch (galat) {
      if (!(galat instanceof GagalKirim)) takTerduga = galat;
      const percobaan = langganan.percobaan + 1;
      await catat({ percobaan, ...sebab(galat), berikutnya: saatBerikut(id, percobaan, kini) });
      return false;
    }
  });
  if (takTerduga) throw takTerduga;
  return diterima;
}
