/** Composition: the activities with their ports. The only place where rooms that touch the world meet. */
import type { Client } from '@temporalio/client';
import { buatCommit } from '../activities/commit.ts';
import { buatEdarkan } from '../activities/kirim/edarkan.ts';
import type { Mitra } from '../activities/kirim/port.ts';
import { buatSapuTenggat } from '../activities/sapu-tenggat.ts';
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import { bacaAcuan } from '../register/acuan.ts';
import { PembacaDirektori } from '../register/direktori/baca.ts';
import { buatPengabar, type Pendengar } from '../register/kabar.ts';
import type { Register } from '../register/koneksi.ts';
import { siapkan } from '../register/siapkan.ts';
import { versiTemplat } from '../surat/render.ts';
import type { CaraTte } from '../tte/port.ts';
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import type { AktivitasKirim, AktivitasProsedur, AktivitasTenggat } from '../workflows/runtime/kontrak.ts';

export interface PortWorker {
  register: Register;
  peraturan: RegistriPeraturan;
  temporal: Pick<Client, 'workflow'>;
  sapuPalingLamaMs: number;
  pendengar: Pendengar<object>;
  /** Partners of delivery. */
  kirim: Mitra;
  tte?: CaraTte;
  verifikasiUrl?: string;
}

export function buatActivities(port: PortWorker): AktivitasProsedur & AktivitasTenggat & AktivitasKirim {
  const { db } = port.register;
  const direktori = new PembacaDirektori(db);
  const { kabarkan } = buatPengabar(port.register);
  return {
    commit: buatCommit({
      db,
      direktori,
      peraturan: port.peraturan,
      versiTemplat: versiTemplat(),
      tte: port.tte,
      verifikasiUrl: port.verifikasiUrl,
      kabarkan,
    }),
    async siapkan({ jenisProsedur, varian, pemohon, permohonan, pada }) {
      const definisi = DAFTAR_PROSEDUR[jenisProsedur];
      if (!definisi) throw new Error(`no procedure ${jenisProsedur}`);
      const kini = await direktori.ambil();
      return siapkan(port.peraturan, definisi, varian, {
        direktori: kini,
        permohonan,
        pemohon,
        tanggal: kini.hariPegawai(pemohon, new Date(pada)),
        acuan: await bacaAcuan(db, definisi, permohonan),
      });
    },
    sapuTenggat: buatSapuTenggat({ db, temporal: port.temporal, palingLamaMs: port.sapuPalingLamaMs }),
    edarkan: buatEdarkan({ ...port.kirim, db, direktori, pendengar: port.pendengar }),
  };
}
