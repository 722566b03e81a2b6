/**
 * `sistem-kerja/client`: starts procedures and lets officials decide, from any backend service. A decision is a signal;
 * its outcome is awaited in the register, so that what this client reads next already shows it.
 */
import { randomUUID } from 'node:crypto';
import {
  Client,
  Connection,
  type ConnectionOptions,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
} from '@temporalio/client';
import { DataPeraturanKeliru } from '../peraturan/galat.ts';
import { muatPeraturan, type RegistriPeraturan } from '../peraturan/muat.ts';
import { bacaAcuan } from '../register/acuan.ts';
import { PembacaDirektori } from '../register/direktori/baca.ts';
import { sidikJson } from '../register/jurnal.ts';
import { Pendengar } from '../register/kabar.ts';
import { bukaRegister, type Register } from '../register/koneksi.ts';
import { siapkan } from '../register/siapkan.ts';
import type { IsiJurnal } from '../register/skema.ts';
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import { Galat, type KodeGalat } from '../workflows/runtime/galat.ts';
import {
  type HasilCommit,
  type Lampiran,
  type Masukan,
  SIGNAL_DECIDE,
  SIGNAL_WITHDRAW,
  skemaDecide,
  skemaId,
  skemaMasukan,
  skemaWithdraw,
  TASK_QUEUE,
} from '../workflows/runtime/kontrak.ts';
import type { DefinisiProsedur } from '../workflows/runtime/mesin.ts';
import { TARIK } from '../workflows/runtime/penarikan.ts';
import { ringkas } from '../workflows/runtime/ringkas.ts';
import { PembacaRegister } from './baca.ts';
import { type CalonKetua, calonKetua, type TanyaCalonKetua } from './calon-ketua.ts';
import { Ingatan } from './ingatan.ts';
import { type Menunggu, menunggu, type Siap, siap } from './keadaan.ts';
import {
  type KewajibanPerkara,
  type KewajibanProsedur,
  kewajibanPerkara,
  kewajibanProsedur,
  type PilihanKewajiban,
} from './kewajiban.ts';
import type {
  Berkas,
  BerkasBaru,
  BerkasTersimpan,
  Hasil,
  Keputusan,
  LangkahTercatat,
  Mulai,
  NamaProsedur,
  Penarikan,
  RincianProsedur,
  SuratPdf,
  TugasMasuk,
} from './tipe.ts';
import { type Verifikasi, verifikasi } from './verifikasi.ts';

export { type VersiHasil, versiHasil } from '../workflows/evaluasi-berjenjang/versi.ts';
export { GALAT, Galat, type KodeGalat } from '../workflows/runtime/galat.ts';
export { type Versi, versiDokumen } from '../workflows/runtime/versi.ts';
export type { CalonKetua, TanyaCalonKetua } from './calon-ketua.ts';
export type { KewajibanPerkara, KewajibanProsedur, PilihanKewajiban } from './kewajiban.ts';
export type * from './tipe.ts';
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
  /** How long a start or decision waits for its outcome, seconds; afterwards BELUM_TERJAWAB. Default 30. */
  tungguDetik?: number;
}

/** The journal row that a start or decision caused. */
interface BarisHasil {
  hasil: HasilCommit;
  isi: IsiJurnal;
}

/** How long to trust the news before asking the register anyway, milliseconds. */
const TANYA_ULANG_MS = 1_000;

/** Of so many cases this client remembers the kind, which never changes. */
const JENIS_DIINGAT = 10_000;

export class SistemKerja {
  readonly register: Register;
  readonly temporal: Client;
  private readonly direktori: PembacaDirektori;
  private readonly pembaca: PembacaRegister;
  private readonly pendengar: Pendengar<HasilCommit>;
  private readonly jenis = new Ingatan<string>(JENIS_DIINGAT);

  private constructor(
    private readonly koneksi: Connection,
    private readonly pilihan: PilihanClient,
    private readonly peraturan: RegistriPeraturan,
  ) {
    this.register = bukaRegister(pilihan.databaseUrl);
    this.temporal = new Client({ connection: koneksi, namespace: pilihan.namespace ?? 'default' });
    this.direktori = new PembacaDirektori(this.register.db);
    this.pembaca = new PembacaRegister(this.register, this.direktori);
    this.pendengar = new Pendengar(pilihan.databaseUrl);
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
    const definisi = Object.hasOwn(DAFTAR_PROSEDUR, nama) ? DAFTAR_PROSEDUR[nama] : undefined;
    if (!definisi) throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur: nama });
    const permohonan = periksaPermohonan(definisi, mulai.permohonan);
    const direktori = await this.direktori.ambil();
    if (!direktori.pegawai(mulai.pemohon)) throw new Galat('PEGAWAI_TIDAK_DIKENAL', { pegawai: mulai.pemohon });
    const siap = siapkan(this.peraturan, definisi, mulai.varian, {
      direktori,
      permohonan,
      pemohon: mulai.pemohon,
      tanggal: direktori.hariPegawai(mulai.pemohon, new Date()),
      acuan: await bacaAcuan(this.register.db, definisi, permohonan),
    });
    if ('kode' in siap) throw new Galat(siap.kode, siap.rincian);
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
    const hasil = await this.kirim(id, 'mulai', kirim, mulai.id === undefined ? undefined : periksa);
    this.jenis.ingat(id, nama);
    return hasil;
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
    return this.kirimSinyal(prosedur, SIGNAL_DECIDE, isi.data, keputusan.id === undefined ? undefined : asal);
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
    return this.kirimSinyal(prosedur, SIGNAL_WITHDRAW, isi.data, penarikan.id === undefined ? undefined : asal);
  }

  /**
   * @param asal what the row of this sending must say, where the caller brings the id: another one under the same id is
   * ID_KEPUTUSAN_TERPAKAI. Under an id that was just made there is no other.
   */
  private kirimSinyal(
    prosedur: string,
    sinyal: string,
    isi: { id: string },
    asal: (Pick<IsiJurnal, 'tugas' | 'putaran' | 'lampiran'> & { pelaku: string; peristiwa: unknown }) | undefined,
  ): Promise<Hasil> {
    const kirim = async () => {
      try {
        await this.temporal.workflow.getHandle(prosedur).signal(sinyal, isi);
      } catch (galat) {
        if (!(galat instanceof WorkflowNotFoundError)) throw galat;
        // Ended: the answer to this very sending may stand in the register already; else the case is closed.
        if (!(await this.cariHasil(prosedur, isi.id))) throw await this.sudahBerakhir(prosedur);
      }
    };
    const periksa = async ({ isi: { tugas, putaran, pelaku, peristiwa, lampiran } }: BarisHasil) => {
      const sama = { tugas, putaran, pelaku: pelaku?.pegawai, peristiwa, lampiran };
      if (sidikJson(sama) !== sidikJson(asal)) throw new Galat('ID_KEPUTUSAN_TERPAKAI');
    };
    return this.kirim(prosedur, isi.id, kirim, asal && periksa);
  }

  /** Open tasks of an official, with the ground on which he may act. */
  async inbox(pegawai: string): Promise<TugasMasuk[]> {
    const tugas = await this.pembaca.inbox(pegawai);
    for (const t of tugas) this.jenis.ingat(t.prosedur, t.jenis);
    return tugas;
  }
  /** One procedure: state, open tasks, letters. */
  show = (prosedur: string): Promise<RincianProsedur> => this.pembaca.show(prosedur);
  /** The journal: who did what, when, on which clause, with which letter. */
  history = (prosedur: string): Promise<LangkahTercatat[]> => this.pembaca.history(prosedur);
  /** The duties that hold in a case besides its steps, each with those whom it binds. */
  duties = (prosedur: string): Promise<KewajibanPerkara[]> => kewajibanPerkara(this.register, this.peraturan, prosedur);
  /** Who could be ketua of a team, best qualified first: advice, with the clauses that placed each. */
  calonKetua = async (tanya: TanyaCalonKetua): Promise<CalonKetua[]> => {
    const direktori = await this.direktori.ambil();
    return calonKetua({ db: this.register.db, peraturan: this.peraturan, direktori }, tanya);
  };
  /** What anybody may know of a letter whose token he has. */
  verifikasi = (token: string): Promise<Verifikasi> => verifikasi(this.register, token);
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
  /** A letter by id or number, as PDF. */
  letter = (idAtauNomor: string): Promise<SuratPdf> => this.pembaca.letter(idAtauNomor);

  /**
   * Every step as it is recorded, those so far included; ends with the procedure, or quietly when the signal is aborted
   * or the iterator's `return` is called, also while it waits.
   */
  follow(
    prosedur: string,
    { signal }: { signal?: AbortSignal } = {},
  ): AsyncGenerator<LangkahTercatat, void, undefined> {
    const henti = new AbortController();
    const langkah = this.ikuti(prosedur, signal ? AbortSignal.any([signal, henti.signal]) : henti.signal);
    // A generator takes `return` only between two of its steps: one that waits has to be woken for it.
    const kembali = langkah.return.bind(langkah);
    langkah.return = (nilai) => {
      henti.abort();
      return kembali(nilai);
    };
    return langkah;
  }

  private async *ikuti(prosedur: string, henti: AbortSignal): AsyncGenerator<LangkahTercatat, void, undefined> {
    let sampai = 0;
    while (!henti.aborted) {
      const kabar = this.pendengar.tunggu(prosedur, TANYA_ULANG_MS, henti);
      const { status } = await this.kasus(prosedur);
      const baru = await this.pembaca.history(prosedur, sampai);
      for (const langkah of baru) {
        if (henti.aborted) return;
        yield langkah;
      }
      sampai = baru.at(-1)?.urutan ?? sampai;
      if (status !== 'berjalan') return;
      if (baru.length === 0) await kabar;
    }
  }

  /**
   * Sends, then waits for the row that the sending caused. News first, the register itself as the fallback. What was sent
   * stands in the history: a register that is away meanwhile is asked again until the time is over.
   * @param periksa refuses a row that another sending under the same id caused; absent where there can be none: then the
   * news itself is the answer
   */
  private async kirim(
    prosedur: string,
    sebab: string,
    kirim: () => Promise<void>,
    periksa: ((baris: BarisHasil) => Promise<void>) | undefined,
  ): Promise<Hasil> {
    const detik = this.pilihan.tungguDetik ?? 30;
    const batas = Date.now() + detik * 1000;
    let kabar = this.pendengar.tunggu(prosedur, TANYA_ULANG_MS);
    await kirim();
    for (;;) {
      const berita = await kabar;
      if (!periksa && berita?.sebab === sebab) return jawab(prosedur, berita);
      const habis = Date.now() >= batas;
      kabar = this.pendengar.tunggu(prosedur, Math.max(1, Math.min(TANYA_ULANG_MS, batas - Date.now())));
      const baris = await this.cariHasil(prosedur, sebab).catch((galat) => {
        if (habis) throw galat;
      });
      if (baris) {
        await periksa?.(baris);
        return jawab(prosedur, baris.hasil);
      }
      if (habis) throw new Galat('BELUM_TERJAWAB', { detik, prosedur, sebab });
    }
  }

  private async cariHasil(prosedur: string, sebab: string): Promise<BarisHasil | undefined> {
    const baris = await this.register.db
      .selectFrom('jurnal')
      .select(['hasil', 'isi'])
      .where('prosedur', '=', prosedur)
      .where('sebab', '=', sebab)
      .executeTakeFirst();
    return baris && { hasil: baris.hasil as unknown as HasilCommit, isi: baris.isi };
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

  private async sudahBerakhir(prosedur: string): Promise<Galat> {
    const semua = await this.history(prosedur);
    // Late decisions may stand behind the last step: refusals are not what ended the case.
    const akhir = semua.findLast((l) => l.jenis === 'langkah') ?? semua.at(-1);
    return new Galat('PROSEDUR_SELESAI', {
      hasil: akhir?.ke ?? '-',
      oleh: [akhir?.pelaku?.nama, akhir?.pelaku?.namaJabatan].filter(Boolean).join(', ') || '-',
      pada: akhir?.pada ?? '-',
    });
  }
}

function bacaPeraturan(folder: readonly string[] | undefined): RegistriPeraturan {
  try {
    return muatPeraturan(folder);
  } catch (galat) {
    if (!(galat instanceof DataPeraturanKeliru)) throw galat;
    throw new Galat('PERATURAN_TIDAK_SAH', { rincian: galat.message.replaceAll('\n', '; ') });
  }
}

function periksaLampiran(mentah: Lampiran[] | undefined): Lampiran[] | undefined {
  const hasil = skemaMasukan.pick({ lampiran: true }).safeParse({ lampiran: mentah });
  if (!hasil.success) throw new Galat('MASUKAN_TIDAK_SAH', { rincian: ringkas(hasil.error) });
  return hasil.data.lampiran;
}

/** What the regulation asks of a request first, named as it names it; then everything else that is wrong. */
function periksaPermohonan(definisi: DefinisiProsedur, mentah: unknown): Record<string, unknown> {
  const hasil = definisi.permohonan.safeParse(mentah);
  if (hasil.success) return hasil.data;
  const ada = (mentah ?? {}) as Record<string, unknown>;
  const kosong = (v: unknown) =>
    v === undefined || v === null || (typeof v === 'string' && v.trim() === '') || (Array.isArray(v) && v.length === 0);
  const kurang = Object.entries(definisi.isiWajib ?? {}).flatMap(([kolom, nama]) => (kosong(ada[kolom]) ? [nama] : []));
  if (kurang.length > 0) throw new Galat('PERMOHONAN_TIDAK_LENGKAP', { rincian: kurang.join('; ') });
  throw new Galat('MASUKAN_TIDAK_SAH', { rincian: ringkas(hasil.error) });
}

function jawab(prosedur: string, hasil: HasilCommit): Hasil {
  if (!hasil.diterima) throw new Galat((hasil.kode ?? 'MASUKAN_TIDAK_SAH') as KodeGalat, hasil.rincian ?? {});
  return { prosedur, urutan: hasil.urutan, keadaan: hasil.ke, surat: hasil.surat };
}
