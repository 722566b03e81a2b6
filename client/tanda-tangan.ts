/**
 * Electronic signatures: made in the process of who asks, through the installation's port, and kept in the register before
 * the case is told. The passphrase goes from the caller into the port and nowhere else.
 */
import { createHash, randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { dasarAlih } from '../register/alih-tte.ts';
import type { Direktori } from '../register/direktori/direktori.ts';
import { penandaDirektori } from '../register/direktori/penanda.ts';
import type { Register } from '../register/koneksi.ts';
import type { TabelSurat, TabelSuratTte } from '../register/skema.ts';
import type { Penanda, PenyediaTte, StatusSertifikat } from '../tte/port.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { SIGNAL_SIGNED, SIGNAL_TAKEOVER } from '../workflows/runtime/kontrak.ts';
import { barisSurat, cetakSurat, suratMenungguTte } from './baca-surat.ts';
import type { Sambungan } from './sambungan.ts';
import type { Hasil, SuratMenunggu } from './tipe.ts';

export interface PermintaanTandaTangan {
  /** Id or number of the letter. */
  surat: string;
  /** Id of the pegawai who signs: whom the letter names, or who acts for his post now. */
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
    const sha256 = await tandatanganiSurat(bahan, surat, permintaan, async () => {
      const alih = { id: randomUUID(), surat: surat.id, pelaku: permintaan.pelaku };
      await penyampai.sinyal(surat.prosedur, SIGNAL_TAKEOVER, alih, undefined);
      return barisSurat(register, surat.id);
    });
    const isi = { id: `tte:${surat.id}:${sha256.slice(0, 16)}`, surat: surat.id, sha256 };
    return penyampai.sinyal(surat.prosedur, SIGNAL_SIGNED, isi, undefined);
  },

  /** Letters that wait for this official's signature, the oldest first: also those of a predecessor in his post. */
  toSign: async (pegawai: string): Promise<SuratMenunggu[]> =>
    suratMenungguTte(sambungan.register, await sambungan.direktori.ambil(), pegawai),

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
 * Who acts for the post of somebody who does so no more first takes the letter over (T-tte-alih).
 * @param alihkan has the case make the letter this signer's; resolves when it is
 * @returns SHA-256 of the signed PDF
 * @throws Galat BUKAN_PENANDATANGAN, SURAT_TIDAK_MENUNGGU_TTE, SERTIFIKAT_TIDAK_BERLAKU, and what the port throws
 */
async function tandatanganiSurat(
  bahan: Bahan,
  awal: Selectable<TabelSurat>,
  { pelaku, passphrase }: Omit<PermintaanTandaTangan, 'surat'>,
  alihkan: () => Promise<Selectable<TabelSurat>>,
): Promise<string> {
  const { register, direktori, penyedia } = bahan;
  const { nomor, status } = awal;
  const jenis = await jenisPerkara(register, awal.prosedur);
  const beralih = status === 'menungguTte' && dasarAlih(direktori, awal, jenis, pelaku, new Date()) !== undefined;
  if (awal.penandatangan !== pelaku && !beralih) throw new Galat('BUKAN_PENANDATANGAN', { nomor });
  const ada = await tersimpan(register, awal.id);
  if (status !== 'menungguTte') throw new Galat('SURAT_TIDAK_MENUNGGU_TTE', { nomor, status });
  if (ada) return ada;
  if (!beralih) periksaJabatan(direktori, awal, jenis);
  const penanda = penandaDari(direktori, pelaku);
  const sertifikat = await penyedia.statusSertifikat(penanda);
  if (sertifikat !== 'ISSUE') throw new Galat('SERTIFIKAT_TIDAK_BERLAKU', { status: sertifikat });
  const surat = beralih ? await alihkan() : awal;
  const { pdf } = await cetakSurat(register, surat);
  const tempat = direktori.instansiUnit(surat.unit)?.tempat ?? '-';
  const hasil = await penyedia.tandatangani({ pdf, penanda, passphrase, alasan: `${surat.hal} (${nomor})`, tempat });
  await simpan(register, surat, {
    pdf: hasil.pdf,
    sha256: createHash('sha256').update(hasil.pdf).digest('hex'),
    cara: penyedia.cara,
    id_dokumen: hasil.idDokumen ?? null,
  });
  const sha256 = await tersimpan(register, surat.id);
  // Meanwhile it was cancelled, or is another's: what was signed here is no letter of the register.
  if (!sha256) throw new Galat('SURAT_TIDAK_MENUNGGU_TTE', { nomor, status: 'berubah selagi ditandatangani' });
  return sha256;
}

/** Keeps a signature of the letter as it waits: of two results the first, since a time-out leaves open whether there is one. */
async function simpan(
  { db }: Register,
  { id, sidik }: Selectable<TabelSurat>,
  hasil: Pick<TabelSuratTte, 'pdf' | 'sha256' | 'cara' | 'id_dokumen'>,
): Promise<void> {
  await db
    .insertInto('surat_tte')
    .columns(['surat', 'pdf', 'sha256', 'cara', 'id_dokumen', 'ditandatangani'])
    .expression((eb) =>
      eb
        .selectFrom('surat')
        .select((s) => [
          'id',
          sql<Buffer>`${hasil.pdf}::bytea`.as('pdf'),
          s.val(hasil.sha256).as('sha256'),
          s.val(hasil.cara).as('cara'),
          sql<string | null>`${hasil.id_dokumen}::text`.as('id_dokumen'),
          sql<Date>`now()`.as('ditandatangani'),
        ])
        .where('id', '=', id)
        .where('sidik', '=', sidik)
        .where('status', '=', 'menungguTte')
        // A commit that gives the letter another signer, or cancels it, comes wholly before this or after it.
        .forShare(),
    )
    .onConflict((oc) => oc.column('surat').doNothing())
    .execute();
}

async function tersimpan({ db }: Register, surat: string): Promise<string | undefined> {
  const ada = await db.selectFrom('surat_tte').select('sha256').where('surat', '=', surat).executeTakeFirst();
  return ada?.sha256;
}

/** Who signs must still act for his post on the day of the signature (naskah-dinas §1). */
function periksaJabatan(direktori: Direktori, surat: Selectable<TabelSurat>, jenis: string): void {
  const { penandatangan, jabatan_penandatangan: jabatan } = surat;
  if (!penandatangan || !jabatan) return;
  const hariIni = direktori.hariPegawai(penandatangan, new Date());
  if (direktori.wewenang(penandatangan, jabatan, jenis, hariIni)) return;
  const nama = direktori.jabatan(jabatan)?.nama ?? jabatan;
  const dulu = direktori.wewenangBerakhir(penandatangan, jabatan, jenis, hariIni);
  if (!dulu) throw new Galat('BUKAN_PEJABAT_BERWENANG', { jabatan: nama });
  throw new Galat('WEWENANG_BERAKHIR', { kapasitas: dulu.jenis, jabatan: nama, sampai: dulu.sampai ?? '' });
}

const jenisPerkara = async ({ db }: Register, prosedur: string): Promise<string> =>
  (await db.selectFrom('prosedur').select('jenis').where('id', '=', prosedur).executeTakeFirstOrThrow()).jenis;

function penandaDari(direktori: Direktori, id: string): Penanda {
  const penanda = penandaDirektori(direktori, id);
  if (!penanda) throw new Galat('PEGAWAI_TIDAK_DIKENAL', { pegawai: id });
  return penanda;
}
