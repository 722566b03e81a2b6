/**
 * State of the certificate of who is about to sign, asked before his turn (naskah-dinas §2), once for each mail: a mail that
 * is sent again says the same.
 */
import type { Selectable } from 'kysely';
import type { Direktori } from '../../register/direktori/direktori.ts';
import { penandaDirektori } from '../../register/direktori/penanda.ts';
import type { Pesan } from '../../register/pesan.ts';
import type { TabelPengiriman } from '../../register/skema.ts';
import { Galat } from '../../workflows/runtime/galat.ts';
import type { SertifikatDicatat } from './pesan/tugas.ts';
import type { PortKirim } from './port.ts';

/** @returns what has to be kept with the delivery before it is sent; undefined where nothing is left to ask */
export async function tanyaSertifikat(
  { tte }: Pick<PortKirim, 'tte'>,
  direktori: Direktori,
  pesan: Pesan,
  { tujuan, sertifikat }: Selectable<TabelPengiriman>,
): Promise<SertifikatDicatat | undefined> {
  const [jenis, pegawai = ''] = tujuan.split(':');
  const penanda = jenis === 'pegawai' && penandaDirektori(direktori, pegawai);
  if (!tte || !penanda || sertifikat !== null || pesan.jenis !== 'tugas') return undefined;
  try {
    return await tte.statusSertifikat(penanda);
  } catch (galat) {
    // The reader is told so: his task does not wait for a partner who is away.
    if (galat instanceof Galat && galat.kode === 'LAYANAN_TIDAK_TERJANGKAU') return 'tidak terjangkau';
    throw galat;
  }
}
