/** State of the certificate of who is about to sign, asked before his turn (naskah-dinas §2). */
import type { Direktori } from '../../../register/direktori/direktori.ts';
import type { PenyediaTte } from '../../../tte/port.ts';
import { Galat } from '../../../workflows/runtime/galat.ts';
import type { TugasDitunggu } from './tugas.ts';

/** @param jabatan the post that he acts for; absent where he acts for himself */
export async function sertifikatKurang(
  tte: PenyediaTte,
  direktori: Direktori,
  pegawai: string,
  jabatan: string | undefined,
): Promise<TugasDitunggu['sertifikat']> {
  const orang = direktori.pegawai(pegawai);
  if (!orang) return undefined;
  const hariIni = direktori.hariPegawai(pegawai, new Date());
  const untuk = direktori.jabatan(jabatan ?? direktori.jabatanPegawai(pegawai, hariIni)[0]?.jabatan ?? '');
  try {
    const status = await tte.statusSertifikat({
      pegawai,
      nama: orang.nama,
      instansi: direktori.instansiUnit(untuk?.unit ?? '')?.nama ?? '',
      jabatan: untuk?.nama,
      nik: orang.nik ?? undefined,
      surel: orang.surel ?? undefined,
    });
    return status === 'ISSUE' ? undefined : status;
  } catch (galat) {
    // The reader is told so: his task does not wait for a partner who is away.
    if (galat instanceof Galat && galat.kode === 'LAYANAN_TIDAK_TERJANGKAU') return 'tidak terjangkau';
    throw galat;
  }
}
