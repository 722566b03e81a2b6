/** State of the certificate of who is about to sign, asked before his turn (naskah-dinas §2). */
import type { Direktori } from '../../../register/direktori/direktori.ts';
import { penandaDirektori } from '../../../register/direktori/penanda.ts';
import type { PenyediaTte } from '../../../tte/port.ts';
import { Galat } from '../../../workflows/runtime/galat.ts';
import type { TugasDitunggu } from './tugas.ts';

export async function sertifikatKurang(
  tte: PenyediaTte,
  direktori: Direktori,
  pegawai: string,
): Promise<TugasDitunggu['sertifikat']> {
  const penanda = penandaDirektori(direktori, pegawai);
  if (!penanda) return undefined;
  try {
    const status = await tte.statusSertifikat(penanda);
    return status === 'ISSUE' ? undefined : status;
  } catch (galat) {
    // The reader is told so: his task does not wait for a partner who is away.
    if (galat instanceof Galat && galat.kode === 'LAYANAN_TIDAK_TERJANGKAU') return 'tidak terjangkau';
    throw galat;
  }
}
