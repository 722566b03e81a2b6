/**
 * `sistem-kerja/client`: starts procedures and lets officials decide, from any backend service. A decision is a signal;
 * its outcome is awaited in the register, so that what this client reads next already shows it.
 */
import { randomUUID } from 'node:crypto';
import { Client, Connection, type ConnectionOptions, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import { PembacaDirektori } from '../register/direktori/baca.ts';
import { sidikJson } from '../register/jurnal.ts';
import { Pendengar } from '../register/kabar.ts';
import { bukaRegister, type Register } from '../register/koneksi.ts';
import type { PenyediaTte, StatusSertifikat } from '../tte/port.ts';
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import {
  type HasilCommit,
  type Masukan,
  SIGNAL_DECIDE,
  SIGNAL_SIGNED,
  SIGNAL_WITHDRAW,
  skemaDecide,
  skemaId,
  skemaWithdraw,
  TASK_QUEUE,
} from '../workflows/runtime/kontrak.ts';
import { TARIK } from '../workflows/runtime/penarikan.ts';
import { ringkas } from '../workflows/runtime/ringkas.ts';
import type { HalamanAgenda, TanyaAgenda } from './agenda.ts';
import { PembacaRegister, type PilihanInbox, ringkasSurat } from './baca.ts';
import { type BerkasAgenda, BukuAgenda } from './buku-agenda.ts';
import { type CalonKetua, calonKetua, type TanyaCalonKetua } from './calon-ketua.ts';
import { cariPerkara, type PerkaraRingkas, type SaringPerkara } from './cari.ts';
import { bacaDasbor, type Dasbor, dasborPimpinan } from './dasbor.ts';
import {
  cariPegawai,
  daftarUnit,
  hariUnit,
  type JabatanRingkas,
  jabatanUnit,
  type PegawaiRingkas,
  pegawaiRingkas,
  satuJabatan,
  type UnitRingkas,
} from './direktori.ts';
import { bacaEvaluasi, type Evaluasi } from './evaluasi.ts';
import type { Halaman } from './halaman.ts';
import { ikutiFeed, ikutiPerkara } from './ikuti.ts';
import { Ingatan } from './ingatan.ts';
import { type BarisJurnal, bacaJurnal, type SaringJurnal } from './jurnal.ts';
import { type Menunggu, menunggu, type Siap, siap } from './keadaan.ts';
import {
  type KewajibanPerkara,
  type KewajibanProsedur,
  kewajibanPerkara,
  kewajibanProsedur,
  type PilihanKewajiban,
} from './kewajiban.ts';
import { PembacaKiriman } from './kiriman.ts';
import { periksaLampiran, siapkanMulai } from './mulai.ts';
import { type Penglihat, pandangan } from './pandangan.ts';
import { type Akses, akses, type Pemirsa } from './pemirsa.ts';
import { Pengelola } from './pengelola.ts';
import { type Penugasan, penugasan, type SaringPenugasan, satuTim, type TimRinci } from './penugasan.ts';
import { type BarisHasil, Penyampai } from './penyampai.ts';
import { bacaPeraturan } from './peraturan.ts';
import { type HasilPeriksa, periksaSurat } from './periksa-surat.ts';
import { type Konsep, konsepKeputusan, konsepMulai } from './pratinjau.ts';
import { type BerkasSerah, serahkan } from './serah.ts';
import { SidikBerkas } from './sidik-berkas.ts';
import { type SaringSuratSaya, type SuratSaya, suratSaya } from './surat-saya.ts';
import { type PermintaanTandaTangan, statusSertifikat, tandatanganiSurat } from './tanda-tangan.ts';
import {
  kewajibanTerlihat,
  type LangkahTerlihat,
  langkahTerlihat,
  type PerkaraTerlihat,
  periksaTugas,
  perkaraTerlihat,
  suratTerlihat,
} from './terlihat.ts';
import type {
  Berkas,
  BerkasBaru,
  BerkasTersimpan,
  Feed,
  Hasil,
  Keputusan,
  Kiriman,
  Langganan,
  LangkahTercatat,
  Mulai,
  NamaProsedur,
  Penarikan,
  PilihanFeed,
  PilihanKiriman,
  RincianProsedur,
  RincianSurat,
  SuratPdf,
  TugasMasuk,
} from './tipe.ts';
import { type RingkasanTugas, ringkasanTugas } from './tugas.ts';
import { type Verifikasi, verifikasi } from './verifikasi.ts';

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
export type { Pejabat } from './pemegang.ts';
export type { Akses, Pemirsa } from './pemirsa.ts';
export type { Pengelola } from './pengelola.ts';
export type { Pelibatan, Penugasan, SaringPenugasan, TimRinci } from './penugasan.ts';
export type { HasilPeriksa, TemuanSurat } from './periksa-surat.ts';
export type { Konsep } from './pratinjau.ts';
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

export interface PilihanClient {
  /** PostgreSQL of the register. */
  databaseUrl: string;
  temporal: ConnectionOptions;
  namespace?: string;
  taskQueue?: string;
  /** Folders of further regulations, those that the workers have too. */
  peraturan?: readonly string[];
  /** Signs letters electronically; left out, `sign` refuses with TTE_TIDAK_TERSEDIA. */
  tte?: PenyediaTte;
  /** How long a start or decision waits for its outcome, seconds; afterwards BELUM_TERJAWAB. Default 30. */
  tungguDetik?: number;
}

/** No official has so many open tasks that they would not fit into one answer. */
const SELURUH_INBOX = 10_000;

/** Of so many cases this client remembers the kind, which never changes. */
const JENIS_DIINGAT = 10_000;

export class SistemKerja {
  readonly register: Register;
  readonly temporal: Client;
  /** For who keeps the installation. */
  readonly pengelola: Pengelola;
  private readonly direktori: PembacaDirektori;
  private readonly pembaca: PembacaRegister;
  private readonly pembacaKiriman: PembacaKiriman;
  private readonly sidikBerkas = new SidikBerkas();
  private readonly bukuAgenda: BukuAgenda;
  private readonly pendengar: Pendengar<HasilCommit>;
  private readonly penyampai: Penyampai;
  private readonly jenis = new Ingatan<string>(JENIS_DIINGAT);

  private constructor(
    private readonly koneksi: Connection,
    private readonly pilihan: PilihanClient,
    private readonly peraturan: RegistriPeraturan,
  ) {
    this.register = bukaRegister(pilihan.databaseUrl);
    this.temporal = new Client({ connection: koneksi, namespace: pilihan.namespace ?? 'default' });
    this.direktori = new PembacaDirektori(this.register.db);
    this.pengelola = new Pengelola({ register: this.register, peraturan }, this.direktori);
    this.pembaca = new PembacaRegister(this.register, this.direktori, peraturan);
    this.pembacaKiriman = new PembacaKiriman(this.register, this.direktori);
    this.bukuAgenda = new BukuAgenda(this.register, this.direktori, peraturan, this.sidikBerkas);
    this.pendengar = new Pendengar(pilihan.databaseUrl);
    this.penyampai = new Penyampai({
      register: this.register,
      temporal: this.temporal,
      pendengar: this.pendengar,
      pembaca: this.pembaca,
      tungguDetik: pilihan.tungguDetik ?? 30,
    });
  }

  /**
   * Connects to Temporal; the register is connected at the first question.
   * @throws Galat LAYANAN_TIDAK_TERJANGKAU, or PERATURAN_TIDAK_SAH for a folder of regulations that does not hold together.
   */
  static async connect(pilihan: PilihanClient): Promise<SistemKerja> {
    const peraturan = bacaPeraturan(pilihan.peraturan);
    try {
      return new SistemKerja(await Connection.connect(pilihan.temporal), pilihan, peraturan);
    } catch (galat) {
      throw new Galat('LAYANAN_TIDAK_TERJANGKAU', { layanan: 'Temporal', rincian: String((galat as Error).message) });
    }
  }

  async close(): Promise<void> {
    await this.pendengar.tutup();
    await this.register.tutup();
    await this.koneksi.close();
  }

  /**
   * Starts a procedure and resolves when its first step stands in the register, with the letter's number.
   * @throws Galat with the code of the table; nothing is opened when the request itself is wrong.
   */
  async start<N extends NamaProsedur>(nama: N, mulai: Mulai<N>): Promise<Hasil> {
    const { definisi, permohonan, siap } = await siapkanMulai(this.bahan, nama, mulai);
    const id = mulai.id ?? `${definisi.awalan}-${randomUUID()}`;
    const idSah = skemaId.safeParse(id);
    if (!idSah.success) throw new Galat('MASUKAN_TIDAK_SAH', { rincian: ringkas(idSah.error) });
    const lampiran = periksaLampiran(mulai.lampiran);
    const asal = { jenis: nama, varian: mulai.varian, pemohon: mulai.pemohon, permohonan, lampiran };
    const masukan: Masukan = { varian: mulai.varian, pemohon: mulai.pemohon, permohonan, ...siap, lampiran };
    let terpakai = false;
    const kirim = async () => {
      try {
        await this.temporal.workflow.start(nama, {
          taskQueue: this.pilihan.taskQueue ?? TASK_QUEUE,
          workflowId: id,
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          args: [masukan],
        });
      } catch (galat) {
        if (!(galat instanceof WorkflowExecutionAlreadyStartedError)) throw galat;
        // By this very request sent twice, or by another one: its first step will tell.
        terpakai = true;
      }
    };
    const periksa = async ({ isi }: BarisHasil) => {
      if (!terpakai) return;
      const { status: _, ...ada } = await this.kasus(id);
      if (sidikJson({ ...ada, lampiran: isi.lampiran }) !== sidikJson(asal))
        throw new Galat('ID_PROSEDUR_TERPAKAI', { prosedur: id });
    };
    const hasil = await this.penyampai.kirim(id, 'mulai', kirim, mulai.id === undefined ? undefined : periksa);
    this.jenis.ingat(id, nama);
    return hasil;
  }

  /**
   * The letters that a start would issue, marked KONSEP.
   * @throws Galat with which it would be refused
   */
  async previewStart<N extends NamaProsedur>(nama: N, mulai: Mulai<N>): Promise<Konsep[]> {
    const { definisi, permohonan, siap } = await siapkanMulai(this.bahan, nama, mulai);
    const { varian, pemohon } = mulai;
    return konsepMulai(this.bahan, definisi, { varian, pemohon, permohonan, ...siap });
  }

  /**
   * The letters that a decision would issue, marked KONSEP and without a number: nothing is used up by looking.
   * @throws Galat with which the decision would be refused
   */
  async preview<N extends NamaProsedur>(keputusan: Omit<Keputusan<N>, 'id'>): Promise<Konsep[]> {
    const { prosedur, tugas, putaran, pelaku, peristiwa, lampiran } = keputusan;
    await this.jenisKasus(prosedur);
    return konsepKeputusan(this.bahan, this.temporal, prosedur, {
      tugas,
      putaran,
      pelaku,
      peristiwa,
      lampiran,
    });
  }

  private get bahan() {
    return { db: this.register.db, direktori: this.direktori, peraturan: this.peraturan };
  }

  /**
   * Sends an official's decision and resolves when it stands in the register.
   * @throws Galat: the refusal, as it was recorded.
   */
  async decide<N extends NamaProsedur>(keputusan: Keputusan<N>): Promise<Hasil> {
    const { prosedur, id = randomUUID(), tugas, putaran, pelaku, peristiwa, lampiran } = keputusan;
    const isi = skemaDecide.safeParse({ id, tugas, putaran, pelaku, peristiwa, lampiran });
    if (!isi.success) throw new Galat('MASUKAN_TIDAK_SAH', { rincian: ringkas(isi.error) });
    const sah = DAFTAR_PROSEDUR[await this.jenisKasus(prosedur)]?.peristiwa.safeParse(peristiwa);
    if (sah && !sah.success) throw new Galat('MASUKAN_TIDAK_SAH', { rincian: ringkas(sah.error) });
    const asal = { tugas, putaran, pelaku, peristiwa: sah?.data, lampiran: isi.data.lampiran };
    return this.penyampai.sinyal(prosedur, SIGNAL_DECIDE, isi.data, keputusan.id === undefined ? undefined : asal);
  }

  /**
   * Takes back a case that the actor's role started, with what it has started itself. Resolves when that stands in the
   * register and everybody whom the case had reached has been told.
   * @throws Galat: the refusal, as it was recorded; TIDAK_DAPAT_DITARIK once its final letter has gone out.
   */
  async withdraw(penarikan: Penarikan): Promise<Hasil> {
    const { prosedur, id = randomUUID(), pelaku, alasan } = penarikan;
    const isi = skemaWithdraw.safeParse({ id, pelaku, alasan });
    if (!isi.success) throw new Galat('MASUKAN_TIDAK_SAH', { rincian: ringkas(isi.error) });
    await this.jenisKasus(prosedur);
    const asal = { pelaku, peristiwa: { type: TARIK, alasan } };
    return this.penyampai.sinyal(prosedur, SIGNAL_WITHDRAW, isi.data, penarikan.id === undefined ? undefined : asal);
  }

  /**
   * Signs a letter that waits for its signature, and resolves when it has gone out. Safe to repeat, also after an attempt
   * whose outcome is not known. The passphrase is handed to the signing service and kept nowhere.
   * @throws Galat: the letter then keeps its number and waits.
   */
  async sign({ surat: idAtauNomor, ...permintaan }: PermintaanTandaTangan): Promise<Hasil> {
    const surat = await this.pembaca.barisSurat(idAtauNomor);
    const bahan = { register: this.register, direktori: await this.direktori.ambil(), penyedia: this.penyedia() };
    const sha256 = await tandatanganiSurat(bahan, surat, permintaan);
    const isi = { id: `tte:${surat.id}:${sha256.slice(0, 16)}`, surat: surat.id, sha256 };
    return this.penyampai.sinyal(surat.prosedur, SIGNAL_SIGNED, isi, undefined);
  }

  /** Letters that wait for this official's signature, the oldest first. */
  toSign = (pegawai: string): Promise<RincianSurat[]> => this.pembaca.toSign(pegawai);

  /** State of an official's certificate, to be known before his turn to sign. */
  certificate = async (pegawai: string): Promise<StatusSertifikat> =>
    statusSertifikat({ direktori: await this.direktori.ambil(), penyedia: this.penyedia() }, pegawai);

  private penyedia(): PenyediaTte {
    if (!this.pilihan.tte) throw new Galat('TTE_TIDAK_TERSEDIA');
    return this.pilihan.tte;
  }

  /** Open tasks of an official, with the ground on which he may act. */
  async inbox(pegawai: string): Promise<TugasMasuk[]> {
    return (await this.halamanInbox(pegawai, { batas: SELURUH_INBOX })).baris;
  }
  /** The same page by page, of one kind of procedure where asked. */
  async halamanInbox(pegawai: string, pilihan: PilihanInbox): Promise<Halaman<TugasMasuk>> {
    const halaman = await this.pembaca.inbox(pegawai, pilihan);
    for (const t of halaman.baris) this.jenis.ingat(t.prosedur, t.jenis);
    return halaman;
  }
  /** How many tasks of each kind await an official, and from which units. */
  ringkasanTugas = async (pegawai: string): Promise<RingkasanTugas> =>
    ringkasanTugas(this.register, await this.direktori.ambil(), pegawai);
  /** Cases that a viewer may see, newest first. */
  cari = async (pemirsa: Pemirsa, saring: SaringPerkara = {}): Promise<Halaman<PerkaraRingkas>> =>
    cariPerkara(await this.penglihat(pemirsa), saring);
  /** On what ground a viewer may see a case. @throws Galat PROSEDUR_TIDAK_DIKENAL: he may not, or there is none */
  async akses(pemirsa: Pemirsa, prosedur: string): Promise<Akses> {
    const dasar = await akses(this.register, await this.direktori.ambil(), pemirsa, prosedur);
    if (!dasar) throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur });
    return dasar;
  }
  private async penglihat(pemirsa: Pemirsa): Promise<Penglihat> {
    return { register: this.register, direktori: await this.direktori.ambil(), pemirsa };
  }
  /** A case as a viewer sees it: on what ground, and what he may do there besides a task. @throws as `akses` */
  async perkara(pemirsa: Pemirsa, prosedur: string): Promise<PerkaraTerlihat> {
    const akses = await this.akses(pemirsa, prosedur);
    return perkaraTerlihat(await this.penglihat(pemirsa), await this.show(prosedur), akses);
  }
  /** The journal as a viewer sees it. @throws as `akses` */
  riwayat = async (pemirsa: Pemirsa, prosedur: string): Promise<LangkahTerlihat[]> =>
    this.langkah(pemirsa, prosedur, await this.history(prosedur));
  /** Steps of a case, as a viewer sees them now. @throws as `akses` */
  async langkah(pemirsa: Pemirsa, prosedur: string, langkah: LangkahTercatat[]): Promise<LangkahTerlihat[]> {
    await this.akses(pemirsa, prosedur);
    const lihat = await pandangan(await this.penglihat(pemirsa), prosedur);
    return langkah.map((l) => langkahTerlihat(lihat, l));
  }
  /** A letter that a viewer may see. @throws Galat SURAT_TIDAK_DIKENAL */
  suratBagi = async (pemirsa: Pemirsa, idAtauNomor: string): Promise<RincianSurat> =>
    suratTerlihat(await this.penglihat(pemirsa), await this.pembaca.barisSurat(idAtauNomor), idAtauNomor);
  /** The duties of a case, each with those whom it binds as far as a viewer may know. @throws as `akses` */
  async kewajibanBagi(pemirsa: Pemirsa, prosedur: string): Promise<KewajibanPerkara[]> {
    await this.akses(pemirsa, prosedur);
    return kewajibanTerlihat(await this.penglihat(pemirsa), prosedur, await this.duties(prosedur));
  }
  /** Whether a viewer may name a task of a case when he decides. @throws as `akses`; Galat TUGAS_BELUM_DIBUKA */
  async periksaTugas(pemirsa: Pemirsa, prosedur: string, tugas: { tugas: string; putaran: number }): Promise<void> {
    await this.akses(pemirsa, prosedur);
    return periksaTugas(await this.penglihat(pemirsa), prosedur, tugas);
  }
  /** One procedure: state, open tasks, letters. */
  show = (prosedur: string): Promise<RincianProsedur> => this.pembaca.show(prosedur);
  /** The journal: who did what, when, on which clause, with which letter. */
  history = (prosedur: string): Promise<LangkahTercatat[]> => this.pembaca.history(prosedur);
  /** The journal of all cases, newest first. */
  jurnal = (saring: SaringJurnal = {}): Promise<Halaman<BarisJurnal>> => bacaJurnal(this.register, saring);
  /** The duties that hold in a case besides its steps, each with those whom it binds. */
  duties = (prosedur: string): Promise<KewajibanPerkara[]> => kewajibanPerkara(this.register, this.peraturan, prosedur);
  /** Who could be ketua of a team, best qualified first: advice, with the clauses that placed each. */
  calonKetua = async (tanya: TanyaCalonKetua): Promise<CalonKetua[]> => {
    const direktori = await this.direktori.ambil();
    return calonKetua({ db: this.register.db, peraturan: this.peraturan, direktori }, tanya);
  };
  /** Id of the pegawai with this NIP. */
  pegawaiMenurutNip = async (nip: string): Promise<string | undefined> =>
    (await this.direktori.ambil()).pegawaiMenurutNip(nip);
  /** One person, and as what he may act today. */
  pegawai = async (id: string): Promise<PegawaiRingkas> => pegawaiRingkas(await this.direktori.ambil(), id);
  /** People whose name has these words. */
  cariPegawai = async (cari: string, batas: number): Promise<PegawaiRingkas[]> =>
    cariPegawai(await this.direktori.ambil(), cari, batas);
  /** All units. */
  unit = async (): Promise<UnitRingkas[]> => daftarUnit(await this.direktori.ambil());
  /** Posts of a unit, each with who acts for it today. */
  jabatan = async (unit: string): Promise<JabatanRingkas[]> => {
    const direktori = await this.direktori.ambil();
    return jabatanUnit(direktori, unit, hariUnit(direktori, unit));
  };
  /** One post, with who acts for it today. */
  jabatanMenurutId = async (id: string): Promise<JabatanRingkas> => {
    const direktori = await this.direktori.ambil();
    return satuJabatan(direktori, id, hariUnit(direktori, direktori.jabatan(id)?.unit ?? ''));
  };
  /** What anybody may know of a letter whose token he has. */
  verifikasi = async (token: string): Promise<Verifikasi> => {
    const { register, sidikBerkas } = this;
    return verifikasi({ register, direktori: await this.direktori.ambil(), sidikBerkas }, token);
  };
  /** Whether register and Temporal answer. */
  siap = (): Promise<Siap> => siap(this.register, this.temporal);
  /** How much waits in the whole installation. */
  menunggu = (): Promise<Menunggu> => menunggu(this.register);
  /**
   * Takes a file into the register, so that a request or decision can name it.
   * @throws Galat of what is wrong with it; PEGAWAI_TIDAK_DIKENAL for who brings it
   */
  attach = async (berkas: BerkasBaru): Promise<Berkas> => {
    const { pengunggah: pegawai } = berkas;
    if (!(await this.direktori.ambil()).pegawai(pegawai)) throw new Galat('PEGAWAI_TIDAK_DIKENAL', { pegawai });
    // The readers of file formats are large: a service that only decides does not load them.
    return (await import('./berkas.ts')).simpanBerkas(this.register, berkas);
  };
  /** A file that came with a request or decision, by the SHA-256 of its content. */
  file = async (sidik: string): Promise<BerkasTersimpan> =>
    (await import('./berkas.ts')).bacaBerkas(this.register, sidik);
  /** A letter by id or number. */
  surat = async (idAtauNomor: string): Promise<RincianSurat> =>
    ringkasSurat(await this.pembaca.barisSurat(idAtauNomor));
  /** Letters that came to a person or his posts, or went out under his name, the newest first. */
  suratSaya = async (pegawai: string, saring: SaringSuratSaya = {}): Promise<Halaman<SuratSaya>> =>
    suratSaya(this.register, await this.direktori.ambil(), pegawai, saring);
  /** What a person is assigned to, the newest first. */
  penugasan = async (pegawai: string, saring: SaringPenugasan = {}): Promise<Halaman<Penugasan>> =>
    penugasan(this.register, await this.direktori.ambil(), pegawai, saring);
  /** A team: its people, letters and cases. @throws Galat PROSEDUR_TIDAK_DIKENAL: the viewer may not see it, or there is none */
  tim = async (pemirsa: Pemirsa, id: string): Promise<TimRinci> =>
    satuTim(await this.penglihat(pemirsa), this.pembaca, id);
  /**
   * An evaluasi berjenjang: each version of its result, with its reviews.
   * @throws Galat PROSEDUR_TIDAK_DIKENAL, also where a part of it is hidden from the viewer: versions are made of all steps
   */
  async evaluasi(pemirsa: Pemirsa, prosedur: string): Promise<Evaluasi> {
    await this.akses(pemirsa, prosedur);
    const lihat = await pandangan(await this.penglihat(pemirsa), prosedur);
    if (!lihat.lengkap) throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur });
    return bacaEvaluasi(this.pembaca, prosedur);
  }
  /** Where cases wait, in all units. */
  dasbor = async (): Promise<Dasbor> => bacaDasbor(this.register, await this.direktori.ambil(), new Date());
  /** Where cases wait in the units that somebody leads today and those beneath; `undefined` where he leads none. */
  dasborPimpinan = async (pegawai: string): Promise<Dasbor | undefined> =>
    dasborPimpinan(this.register, await this.direktori.ambil(), new Date(), pegawai);
  /** A page of a unit's register of outgoing or incoming letters. */
  agenda = (tanya: TanyaAgenda): Promise<HalamanAgenda> => this.bukuAgenda.halaman(tanya);
  /** The whole register that `agenda` shows page by page, as a file. */
  agendaFile = (tanya: Omit<TanyaAgenda, 'halaman'>, bentuk: 'csv' | 'pdf'): Promise<BerkasAgenda> =>
    this.bukuAgenda.berkas(tanya, bentuk);
  /** Whether a file is a letter of this register: genuine, altered, not yet signed, or none of ours. */
  periksaSurat = (isi: Uint8Array): Promise<HasilPeriksa> => periksaSurat(this.register, isi, this.pilihan.tte);
  /**
   * Letters as files for SRIKANDI: PDF and metadata of each, and a list of all with their hashes.
   * @param surat ids or numbers
   */
  serahkan = (surat: readonly string[]): Promise<BerkasSerah[]> =>
    serahkan({ register: this.register, pembaca: this.pembaca }, surat);
  /** A letter by id or number, as PDF. */
  letter = (idAtauNomor: string): Promise<SuratPdf> => this.pembaca.letter(idAtauNomor);

  /**
   * All that went to an official and to the posts that he may act for now, in the order in which it went out; go on with
   * `sejak` the position that it answers.
   */
  feed = (pegawai: string, pilihan?: PilihanFeed): Promise<Feed> => this.pembacaKiriman.feed(pegawai, pilihan);
  /** The feed as it grows, a page at a time; ends when the signal is aborted. */
  followFeed = (
    pegawai: string,
    pilihan?: PilihanFeed & { signal?: AbortSignal },
  ): AsyncGenerator<Feed, void, undefined> => ikutiFeed(this.bahanIkuti, pegawai, pilihan);
  /** Mail that has not been delivered yet, with its attempts and last error. */
  kiriman = (pilihan?: PilihanKiriman): Promise<Kiriman[]> => this.pembacaKiriman.kiriman(pilihan);
  /** Has a mail tried again now. @throws Galat KIRIMAN_TIDAK_DIKENAL */
  cobaLagi = (id: string): Promise<void> => this.pembacaKiriman.cobaLagi(id);
  /** Subscribers of webhooks, and how far each has been told. */
  langganan = (): Promise<Langganan[]> => this.pembacaKiriman.langganan();
  /** Tells a subscriber again of all messages from a position on. @throws Galat LANGGANAN_TIDAK_DIKENAL */
  ulangLangganan = (id: string, dari: number): Promise<void> => this.pembacaKiriman.ulangLangganan(id, dari);

  /**
   * Every step as it is recorded, those so far included; ends with the procedure, or quietly when the signal is aborted
   * or the iterator's `return` is called, also while it waits.
   */
  follow(
    prosedur: string,
    { signal }: { signal?: AbortSignal } = {},
  ): AsyncGenerator<LangkahTercatat, void, undefined> {
    return ikutiPerkara(this.bahanIkuti, prosedur, signal);
  }

  private get bahanIkuti() {
    const { pendengar, pembaca } = this;
    return {
      pendengar,
      pembaca,
      pembacaKiriman: this.pembacaKiriman,
      status: async (id: string) => (await this.kasus(id)).status,
    };
  }

  /** Kind of a case. Throws PROSEDUR_TIDAK_DIKENAL. */
  private async jenisKasus(id: string): Promise<string> {
    const ada = this.jenis.ambil(id);
    if (ada) return ada;
    const { jenis } = await this.kasus(id);
    this.jenis.ingat(id, jenis);
    return jenis;
  }

  private async kasus(id: string) {
    const ada = await this.register.db
      .selectFrom('prosedur')
      .select(['jenis', 'varian', 'status', 'pemohon', 'permohonan'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!ada) throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur: id });
    return ada;
  }
}
