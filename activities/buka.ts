/** The case as a transaction sees it: read, and locked where it is going to be written. */
import type { Transaction } from 'kysely';
import { tanggalLokal } from '../register/direktori/direktori.ts';
import { HASH_AWAL } from '../register/jurnal.ts';
import type { Basisdata } from '../register/skema.ts';
import type { Aturan, PerintahCommit } from '../workflows/runtime/kontrak.ts';
import type { Kepala, Konteks, PortCommit } from './konteks.ts';

/** @param untuk `tulis` locks the case until the transaction ends; `baca` works in one that may only read */
export async function bukaKonteks(
  trx: Transaction<Basisdata>,
  port: PortCommit,
  perintah: PerintahCommit,
  untuk: 'tulis' | 'baca',
): Promise<Konteks> {
  const { kepala, versi } = await bacaKepala(trx, perintah, untuk);
  const direktori = await port.direktori.untuk(trx, versi);
  const zona = direktori.zonaPerkara(kepala.peran);
  return { trx, port, perintah, direktori, kepala, zona, tanggal: tanggalLokal(perintah.pada, zona) };
}

/** The case and the directory's version; with the first step the case is not there yet. */
async function bacaKepala(trx: Transaction<Basisdata>, { prosedur, mulai }: PerintahCommit, untuk: 'tulis' | 'baca') {
  if (mulai) {
    const { versi, ada } = await trx
      .selectNoFrom((eb) => [
        eb.selectFrom('direktori_versi').select('versi').as('versi'),
        eb.exists(eb.selectFrom('prosedur').select('id').where('id', '=', prosedur)).as('ada'),
      ])
      .executeTakeFirstOrThrow();
    const { varian, pemohon, permohonan, peran, aturan } = mulai;
    const urutan = ada ? 1 : 0;
    const kepala: Kepala = { urutan, hash: HASH_AWAL, keadaan: '', varian, pemohon, permohonan, peran, aturan };
    return { kepala, versi: versi ?? 0 };
  }
  const ada = await trx
    .selectFrom('prosedur')
    .select(['urutan', 'hash', 'keadaan', 'varian', 'pemohon', 'permohonan', 'peran', 'aturan'])
    .select((eb) => eb.selectFrom('direktori_versi').select('versi').as('versi'))
    .where('id', '=', prosedur)
    .$if(untuk === 'tulis', (q) => q.forUpdate())
    .executeTakeFirst();
  if (!ada) throw new Error(`${prosedur}: not in the register: history and register diverge`);
  const { versi, aturan, ...kepala } = ada;
  return { kepala: { ...kepala, aturan: aturan as unknown as Aturan }, versi: versi ?? 0 };
}
