/** Parent and child hold each other to what the register says: neither takes the other's word, or anybody else's, for it. */
import type { Transaction } from 'kysely';
import { sidikJson } from '../register/jurnal.ts';
import type { Basisdata } from '../register/skema.ts';
import { ANAK_SELESAI } from '../workflows/runtime/anak.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { ANAK_GAGAL, type AnakSelesai, type Masukan } from '../workflows/runtime/kontrak.ts';
import { orang } from '../workflows/runtime/mesin.ts';
import type { Konteks } from './konteks.ts';

/** A case says that another one started it: its journal must say so too. Throws ANAK_TIDAK_DIKENAL. */
export async function periksaInduk(
  trx: Transaction<Basisdata>,
  id: string,
  induk: NonNullable<Masukan['induk']>,
): Promise<void> {
  const jurnal = await trx.selectFrom('jurnal').select('isi').where('prosedur', '=', induk.id).execute();
  const diminta = jurnal.some(({ isi }) => isi.anak?.some((a) => a.id === id && a.kunci === induk.kunci));
  if (!diminta) throw new Galat('ANAK_TIDAK_DIKENAL', { anak: id });
}

/** What a child is said to have come to must be what the register says of it. Throws ANAK_TIDAK_DIKENAL. */
export async function periksaAnak({ trx, perintah }: Konteks): Promise<void> {
  if (perintah.peristiwa.type !== ANAK_SELESAI) throw new Error(`${perintah.sebab}: a step that nobody takes`);
  const { id, prosedur, keadaan, pegawai } = perintah.peristiwa.anak as AnakSelesai;
  const ada = await trx
    .selectFrom('prosedur')
    .select(['jenis', 'induk', 'status', 'keadaan', 'peran'])
    .where('id', '=', id)
    .executeTakeFirst();
  const cocok =
    keadaan === ANAK_GAGAL
      ? !ada || ada.status === 'batal'
      : ada?.status === 'selesai' &&
        ada.induk === perintah.prosedur &&
        ada.jenis === prosedur &&
        ada.keadaan === keadaan &&
        sidikJson(orang(ada.peran.pegawaiDitugaskan)) === sidikJson(pegawai);
  if (!cocok) throw new Galat('ANAK_TIDAK_DIKENAL', { anak: id });
}
