/**
 * Electronic signatures: made in the process of who asks, through the installation's port, and kept in the register before
 * the case is told. The passphrase goes from the caller into the port and nowhere else.
 */
import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Direktori } from '../register/direktori/direktori.ts';
import { penandaDirektori } from '../register/direktori/penanda.ts';
import type { Register } from '../register/koneksi.ts';
import type { TabelSurat } from '../register/skema.ts';
import type { Penanda, PenyediaTte, StatusSertifikat } from '../tte/port.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { SIGNAL_SIGNED } from '../workflows/runtime/kontrak.ts';
import { barisSurat, cetakSurat, suratMenungguTte } from './baca-surat.ts';
import type { Sambungan } from './sambungan.ts';
import type { Hasil, RincianSurat } from './tipe.ts';

export interface PermintaanTandaTangan {
  /** Id or number of the letter. */
  surat: string;
  /** Id of the pegawai who signs: whom the letter names. */
  pelaku: string;
  passphrase: string;
}

export const tandaTangan = (sambungan: Sambungan) => ({
  /**
   * Signs a letter that waits for its signature, and resolves when it has gone out. Safe to repeat, also after an attempt
   * whose outcome is not known. The passphrase is handed to the signing service and kept nowhere.
   * @throws Galat: the letter then keeps its number and waits.
   */
  sign: async ({ surat: idAtauNomor, ...permintaan }: PermintaanTandaTangan): Promise<Hasil> => {
    const { register, penyampai } = sambungan;
    const surat = await barisSurat(register, idAtauNomor);
    const bahan = { register, direktori: await sambungan.direktori.ambil(), penyedia: sambungan.penyediaTte() };
    const sha256 = await tandatanganiSurat(bahan, surat, permintaan);
    const isi = { id: `tte:${surat.id}:${sha256.slice(0, 16)}`, surat: surat.id, sha256 };
    return penyampai.sinyal(surat.prosedur, SIGNAL_SIGNED, isi, undefined);
  },

  /** Letters that wait for this official's signature, the oldest first. */
  toSign: (pegawai: string): Promise<RincianSurat[]> => suratMenungguTte(sambungan.register, pegawai),

  /** State of an official's certificate, to be known before his turn to sign. @throws Galat PEGAWAI_TIDAK_DIKENAL */
  certificate: async (pegawai: string): Promise<StatusSertifikat> => {
    const direktori = await sambungan.direktori.ambil();
    return sambungan.penyediaTte().statusSertifikat(penandaDari(direktori, pegawai));
  },
});

interface Bahan {
  register: Register;
  direktori: Direktori;
  penyedia: PenyediaTte;
}

/**
 * Has a letter signed that waits for it, and stores the result; one that an earlier attempt stored is taken as it is, so
 * that what was signed but not reported is never signed again.
 * @returns SHA-256 of the signed PDF
 * @throws Galat BUKAN_PENANDATANGAN, SURAT_TIDAK_MENUNGGU_TTE, SERTIFIKAT_TIDAK_BERLAKU, and what the port throws
 */
async function tandatanganiSurat(
  bahan: Bahan,
  surat: Selectable<TabelSurat>,
  { pelaku, passphrase }: Omit<PermintaanTandaTangan, 'surat'>,
): Promise<string> {
  const { register, direktori, penyedia } = bahan;
  const { nomor, status, prosedur } = surat;
  if (surat.penandatangan !== pelaku) throw new Galat('BUKAN_PENANDATANGAN', { nomor });
  const ada = await tersimpan(register, surat.id);
  if (status !== 'menungguTte') throw new Galat('SURAT_TIDAK_MENUNGGU_TTE', { nomor, status });
  if (ada) return ada;
  await periksaJabatan(bahan, surat);
  const penanda = penandaDari(direktori, pelaku);
  const sertifikat = await penyedia.statusSertifikat(penanda);
  if (sertifikat !== 'ISSUE') throw new Galat('SERTIFIKAT_TIDAK_BERLAKU', { status: sertifikat });
  const { pdf } = await cetakSurat(register, surat);
  const tempat = direktori.instansiUnit(surat.unit)?.tempat ?? '-';
  const hasil = await penyedia.tandatangani({ pdf, penanda, passphrase, alasan: `${surat.hal} (${nomor})`, tempat });
  await register.db
    .insertInto('surat_tte')
    .values({
      surat: surat.id,
      pdf: hasil.pdf,
      sha256: createHash('sha256').update(hasil.pdf).digest('hex'),
      cara: penyedia.cara,
      id_dokumen: hasil.idDokumen ?? null,
      ditandatangani: new Date(),
    })
    // Of two results the first is kept: a time-out leaves open whether there is one.
    .onConflict((oc) => oc.column('surat').doNothing())
    .execute();
  const sha256 = await tersimpan(register, surat.id);
  if (!sha256) throw new Error(`${prosedur}: signature of ${surat.id} was not stored`);
  return sha256;
}

async function tersimpan({ db }: Register, surat: string): Promise<string | undefined> {
  const ada = await db.selectFrom('surat_tte').select('sha256').where('surat', '=', surat).executeTakeFirst();
  return ada?.sha256;
}

/** Who signs must still act for his post on the day of the signature (naskah-dinas §1). */
async function periksaJabatan({ register, direktori }: Bahan, surat: Selectable<TabelSurat>): Promise<void> {
  const { penandatangan, jabatan_penandatangan: jabatan, prosedur } = surat;
  if (!penandatangan || !jabatan) return;
  const { jenis } = await register.db
    .selectFrom('prosedur')
    .select('jenis')
    .where('id', '=', prosedur)
    .executeTakeFirstOrThrow();
  const hariIni = direktori.hariPegawai(penandatangan, new Date());
  if (direktori.wewenang(penandatangan, jabatan, jenis, hariIni)) return;
  const nama = direktori.jabatan(jabatan)?.nama ?? jabatan;
  const dulu = direktori.wewenangBerakhir(penandatangan, jabatan, jenis, hariIni);
  if (!dulu) throw new Galat('BUKAN_PEJABAT_BERWENANG', { jabatan: nama });
  throw new Galat('WEWENANG_BERAKHIR', { kapasitas: dulu.jenis, jabatan: nama, sampai: dulu.sampai ?? '' });
}

function penandaDari(direktori: Direktori, id: string): Penanda {
  const penanda = penandaDirektori(direktori, id);
  if (!penanda) throw new Galat('PEGAWAI_TIDAK_DIKENAL', { pegawai: id });
  return penanda;
}
