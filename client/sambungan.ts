/** What a client is connected to, shared by all that it asks and sends: register, Temporal, regulation, news. */
import { Client, Connection, type ConnectionOptions } from '@temporalio/client';
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import { PembacaDirektori } from '../register/direktori/baca.ts';
import { Pendengar } from '../register/kabar.ts';
import { bukaRegister, type Register } from '../register/koneksi.ts';
import type { PenyediaTte } from '../tte/port.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { type HasilCommit, TASK_QUEUE } from '../workflows/runtime/kontrak.ts';
import type { Bahan } from './bahan.ts';
import { Ingatan } from './ingatan.ts';
import type { Penglihat } from './pandangan.ts';
import type { Pemirsa } from './pemirsa.ts';
import { Penyampai } from './penyampai.ts';
import { bacaPeraturan } from './peraturan.ts';
import { SidikBerkas } from './sidik-berkas.ts';

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

/** Of so many cases this client remembers the kind, which never changes. */
const JENIS_DIINGAT = 10_000;

export class Sambungan implements Bahan {
  readonly register: Register;
  readonly temporal: Client;
  readonly direktori: PembacaDirektori;
  readonly pendengar: Pendengar<HasilCommit>;
  readonly penyampai: Penyampai;
  readonly sidikBerkas = new SidikBerkas();
  readonly taskQueue: string;
  readonly tte: PenyediaTte | undefined;
  private readonly jenis = new Ingatan<string>(JENIS_DIINGAT);

  private constructor(
    private readonly koneksi: Connection,
    readonly peraturan: RegistriPeraturan,
    pilihan: PilihanClient,
  ) {
    this.register = bukaRegister(pilihan.databaseUrl);
    this.temporal = new Client({ connection: koneksi, namespace: pilihan.namespace ?? 'default' });
    this.direktori = new PembacaDirektori(this.register.db);
    this.pendengar = new Pendengar(pilihan.databaseUrl);
    this.penyampai = new Penyampai({
      register: this.register,
      temporal: this.temporal,
      pendengar: this.pendengar,
      tungguDetik: pilihan.tungguDetik ?? 30,
    });
    this.taskQueue = pilihan.taskQueue ?? TASK_QUEUE;
    this.tte = pilihan.tte;
  }

  /** @throws Galat LAYANAN_TIDAK_TERJANGKAU, PERATURAN_TIDAK_SAH */
  static async buka(pilihan: PilihanClient): Promise<Sambungan> {
    const peraturan = bacaPeraturan(pilihan.peraturan);
    try {
      return new Sambungan(await Connection.connect(pilihan.temporal), peraturan, pilihan);
    } catch (galat) {
      throw new Galat('LAYANAN_TIDAK_TERJANGKAU', { layanan: 'Temporal', rincian: String((galat as Error).message) });
    }
  }

  async tutup(): Promise<void> {
    await this.pendengar.tutup();
    await this.register.tutup();
    await this.koneksi.close();
  }

  /** @throws Galat TTE_TIDAK_TERSEDIA */
  penyediaTte(): PenyediaTte {
    if (!this.tte) throw new Galat('TTE_TIDAK_TERSEDIA');
    return this.tte;
  }

  async penglihat(pemirsa: Pemirsa): Promise<Penglihat> {
    return { register: this.register, direktori: await this.direktori.ambil(), pemirsa };
  }

  /** How a case began, and whether it runs. @throws Galat PROSEDUR_TIDAK_DIKENAL */
  async kasus(id: string) {
    const ada = await this.register.db
      .selectFrom('prosedur')
      .select(['jenis', 'varian', 'status', 'pemohon', 'permohonan'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!ada) throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur: id });
    return ada;
  }

  /** Kind of a case. @throws Galat PROSEDUR_TIDAK_DIKENAL */
  async jenisKasus(id: string): Promise<string> {
    const ada = this.jenis.ambil(id);
    if (ada) return ada;
    const { jenis } = await this.kasus(id);
    this.ingatJenis(id, jenis);
    return jenis;
  }

  ingatJenis(id: string, jenis: string): void {
    this.jenis.ingat(id, jenis);
  }
}
