/**
 * `sistem-kerja/client`: starts procedures and lets officials decide, from any backend service. A decision is a signal;
 * its outcome is awaited in the register, so that what this client reads next already shows it.
 */
import type { Client } from '@temporalio/client';
import type { Register } from '../register/koneksi.ts';
import { keputusan } from './keputusan.ts';
import { type KewajibanProsedur, kewajibanProsedur, type PilihanKewajiban } from './kewajiban.ts';
import { mulai } from './mulai.ts';
import { Pengelola } from './pengelola.ts';
import { bacaPeraturan } from './peraturan.ts';
import { type PilihanClient, Sambungan } from './sambungan.ts';
import { tandaTangan } from './tanda-tangan.ts';
import { tanyaDirektori } from './tanya/direktori.ts';
import { tanyaInstalasi } from './tanya/instalasi.ts';
import { tanyaKabar } from './tanya/kabar.ts';
import { tanyaPegawai } from './tanya/pegawai.ts';
import { tanyaPemirsa } from './tanya/pemirsa.ts';
import { tanyaPerkara } from './tanya/perkara.ts';
import { tanyaSurat } from './tanya/surat.ts';

export { type VersiHasil, versiHasil } from '../workflows/evaluasi-berjenjang/versi.ts';
export { GALAT, Galat, type KodeGalat } from '../workflows/runtime/galat.ts';
export { type Versi, versiDokumen } from '../workflows/runtime/versi.ts';
export type { BarisAgenda, BarisKeluar, BarisMasuk, HalamanAgenda, TanyaAgenda } from './agenda.ts';
export type { BerkasAgenda } from './buku-agenda.ts';
export type { CalonKetua, TanyaCalonKetua } from './calon-ketua.ts';
export type { PerkaraRingkas, SaringPerkara } from './cari.ts';
export type { Dasbor } from './dasbor.ts';
export type { JabatanRingkas, Kapasitas, PegawaiRingkas, UnitRingkas } from './direktori.ts';
export type { Evaluasi, VersiEvaluasi } from './evaluasi.ts';
export type { Halaman } from './halaman.ts';
export type { BarisJurnal, SaringJurnal } from './jurnal.ts';
export type { KewajibanPerkara, KewajibanProsedur, PilihanKewajiban } from './kewajiban.ts';
export type { Feed, Kiriman, Langganan, PesanFeed, PilihanFeed, PilihanKiriman } from './kiriman.ts';
export type { Pejabat } from './pemegang.ts';
export type { Akses, Pemirsa } from './pemirsa.ts';
export type { Pengelola } from './pengelola.ts';
export type { Pelibatan, Penugasan, SaringPenugasan, TimRinci } from './penugasan.ts';
export type { HasilPeriksa, TemuanSurat } from './periksa-surat.ts';
export type { Konsep } from './pratinjau.ts';
export type { NamaProsedur, Prosedur } from './prosedur.ts';
export type { PilihanClient } from './sambungan.ts';
export type { BerkasSerah, MetadataSerah } from './serah.ts';
export type { ArahSurat, SaringSuratSaya, SuratSaya } from './surat-saya.ts';
export type { PermintaanTandaTangan } from './tanda-tangan.ts';
export type { SisaTenggat, TenggatTugas } from './tenggat.ts';
export type { LangkahTerlihat, LangkahTertutup, PerkaraTerlihat } from './terlihat.ts';
export type { TindakanSaya } from './tindakan.ts';

export type * from './tipe.ts';
export type { RingkasanTugas, SaringTugas } from './tugas.ts';
export type { Verifikasi } from './verifikasi.ts';

/**
 * The duties that the texts lay on the roles of a procedure besides its steps; needs no installation.
 * @param peraturan folders of further regulations
 */
export const duties = (pilihan: PilihanKewajiban, peraturan?: readonly string[]): KewajibanProsedur[] =>
  kewajibanProsedur(bacaPeraturan(peraturan), pilihan);

/** All that a client does, each group in the file of its concept. */
interface Semua
  extends ReturnType<typeof mulai>,
    ReturnType<typeof keputusan>,
    ReturnType<typeof tandaTangan>,
    ReturnType<typeof tanyaPegawai>,
    ReturnType<typeof tanyaPemirsa>,
    ReturnType<typeof tanyaPerkara>,
    ReturnType<typeof tanyaSurat>,
    ReturnType<typeof tanyaDirektori>,
    ReturnType<typeof tanyaKabar>,
    ReturnType<typeof tanyaInstalasi> {}

const semua = (sambungan: Sambungan): Semua => ({
  ...mulai(sambungan),
  ...keputusan(sambungan),
  ...tandaTangan(sambungan),
  ...tanyaPegawai(sambungan),
  ...tanyaPemirsa(sambungan),
  ...tanyaPerkara(sambungan),
  ...tanyaSurat(sambungan),
  ...tanyaDirektori(sambungan),
  ...tanyaKabar(sambungan),
  ...tanyaInstalasi(sambungan),
});

/** What is assigned to an object, TypeScript does not see on its class: hence the type. */
const Gabungan = class {
  constructor(sambungan: Sambungan) {
    Object.assign(this, semua(sambungan));
  }
} as new (
  sambungan: Sambungan,
) => Semua;

export class SistemKerja extends Gabungan {
  readonly register: Register;
  readonly temporal: Client;
  /** For who keeps the installation. */
  readonly pengelola: Pengelola;

  private constructor(private readonly sambungan: Sambungan) {
    super(sambungan);
    this.register = sambungan.register;
    this.temporal = sambungan.temporal;
    this.pengelola = new Pengelola(sambungan, sambungan.direktori);
  }

  /**
   * Connects to Temporal; the register is connected at the first question.
   * @throws Galat LAYANAN_TIDAK_TERJANGKAU, or PERATURAN_TIDAK_SAH for a folder of regulations that does not hold together.
   */
  static async connect(pilihan: PilihanClient): Promise<SistemKerja> {
    return new SistemKerja(await Sambungan.buka(pilihan));
  }

  close(): Promise<void> {
    return this.sambungan.tutup();
  }
}
