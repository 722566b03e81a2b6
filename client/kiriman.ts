/** What has gone out: the feed of an official, mail that waits or failed, and how far subscribers are. */
import { sql } from 'kysely';
import { z } from 'zod';
import type { Register } from '../register/koneksi.ts';
import { bacaPesan } from '../register/pesan.ts';
import type { TabelKotakKeluar } from '../register/skema.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { ringkas } from '../workflows/runtime/ringkas.ts';
import type { Bahan } from './bahan.ts';

export interface PilihanFeed {
  /** Messages after this position; default: from the first. */
  sejak?: number;
  /** At most so many; default 100, at most 1000. */
  batas?: number;
}

/** What went to an official and to the posts that he may act for now, in the order in which it went out. */
export interface Feed {
  /** Where to go on from: the next question's `sejak`. */
  posisi: number;
  pesan: PesanFeed[];
}

export interface PesanFeed {
  posisi: number;
  jenis: TabelKotakKeluar['jenis'];
  prosedur: string;
  jenisProsedur: string;
  /** `jabatan:<id>` or `pegawai:<id>`. */
  kepada: string;
  hal: string;
  dibuat: string;
  surat?: { id: string; jenis: string; nomor: string };
}

export interface PilihanKiriman {
  /** Only what failed at least once, or has no address. */
  gagal?: boolean;
}

/** A mail that has not been delivered yet. */
export interface Kiriman {
  id: string;
  posisi: number;
  prosedur: string;
  jenis: TabelKotakKeluar['jenis'];
  saluran: 'surel';
  /** `pegawai:<id>`, or `unit:<id>` of a post that nobody holds. */
  tujuan: string;
  status: 'menunggu' | 'terkirim' | 'tanpaAlamat';
  percobaan: number;
  /** Absent where somebody must mend something first. */
  berikutnya?: string;
  galat?: string;
}

/** How far a subscriber has been told. */
export interface Langganan {
  id: string;
  /** Of the last message that he took. */
  posisi: number;
  /** Of the newest message. */
  terakhir: number;
  percobaan: number;
  berikutnya?: string;
  galat?: string;
}

const SEKALIGUS = 100;
const PALING_BANYAK = 1_000;

const skemaPosisi = z.int().nonnegative();
const skemaFeed = z.strictObject({
  sejak: skemaPosisi.default(0),
  batas: z.int().positive().max(PALING_BANYAK).default(SEKALIGUS),
});

type Sumber = Pick<Bahan, 'register' | 'direktori'>;

/** What went to an official and his posts. @throws Galat PEGAWAI_TIDAK_DIKENAL, MASUKAN_TIDAK_SAH */
export async function bacaFeed(
  { register: { db }, direktori: pembaca }: Sumber,
  pegawai: string,
  pilihan: PilihanFeed = {},
): Promise<Feed> {
  const { sejak, batas } = periksa(skemaFeed, pilihan);
  const direktori = await pembaca.ambil();
  if (!direktori.pegawai(pegawai)) throw new Galat('PEGAWAI_TIDAK_DIKENAL', { pegawai });
  const hariIni = direktori.hariPegawai(pegawai, new Date());
  const jabatan = direktori.jabatanBerwenang(pegawai, hariIni);
  const baris = await bacaPesan(db)
    .where('k.posisi', '>', sejak)
    .where('k.kepada', 'in', [`pegawai:${pegawai}`, ...jabatan.map((j) => `jabatan:${j}`)])
    .orderBy('k.posisi')
    .limit(batas)
    .execute();
  // A delegation may be for one procedure only.
  const baginya = baris.filter(({ kepada, jenisProsedur }) => {
    const [jenis, id = ''] = kepada.split(':');
    return jenis === 'pegawai' || direktori.wewenang(pegawai, id, jenisProsedur, hariIni) !== undefined;
  });
  return {
    posisi: baris.at(-1)?.posisi ?? sejak,
    pesan: baginya.map(({ posisi, jenis, prosedur, jenisProsedur, kepada, hal, dibuat, ...b }) => ({
      posisi,
      jenis,
      prosedur,
      jenisProsedur,
      kepada,
      hal,
      dibuat: dibuat.toISOString(),
      ...(b.surat ? { surat: { id: b.surat, jenis: b.jenisSurat ?? '', nomor: b.nomor ?? '' } } : {}),
    })),
  };
}

/** Mail that has not been delivered yet. */
export async function bacaKiriman({ db }: Register, { gagal = false }: PilihanKiriman = {}): Promise<Kiriman[]> {
  const baris = await db
    .selectFrom('pengiriman as g')
    .innerJoin('kotak_keluar as k', 'k.posisi', 'g.posisi')
    .selectAll('g')
    .select(['k.prosedur', 'k.jenis'])
    .where('g.status', '<>', 'terkirim')
    .$if(gagal, (q) => q.where((eb) => eb.or([eb('g.galat', 'is not', null), eb('g.status', '=', 'tanpaAlamat')])))
    .orderBy('g.posisi')
    .orderBy('g.id')
    .limit(PALING_BANYAK)
    .execute();
  return baris.map(({ berikutnya, galat, terkirim: _, ...g }) => ({
    ...g,
    ...(berikutnya ? { berikutnya: berikutnya.toISOString() } : {}),
    ...(galat ? { galat } : {}),
  }));
}

/** @throws Galat KIRIMAN_TIDAK_DIKENAL */
export async function cobaLagi({ db }: Register, id: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('pengiriman')
    .set({ status: 'menunggu', berikutnya: sql<Date>`now()` })
    .where('id', '=', id)
    .where('status', '<>', 'terkirim')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Galat('KIRIMAN_TIDAK_DIKENAL', { kiriman: id });
}

/** Subscribers, each with how far he has been told. */
export async function bacaLangganan({ db }: Register): Promise<Langganan[]> {
  const baris = await db
    .selectFrom('langganan')
    .selectAll()
    .select(({ selectFrom }) =>
      selectFrom('kotak_keluar')
        .select(({ fn }) => fn.max('kotak_keluar.posisi').as('terakhir'))
        .as('terakhir'),
    )
    .orderBy('id')
    .execute();
  return baris.map(({ berikutnya, galat, terakhir, ...l }) => ({
    ...l,
    terakhir: terakhir ?? 0,
    ...(berikutnya ? { berikutnya: berikutnya.toISOString() } : {}),
    ...(galat ? { galat } : {}),
  }));
}

/** @throws Galat LANGGANAN_TIDAK_DIKENAL, MASUKAN_TIDAK_SAH */
export async function ulangLangganan({ db }: Register, id: string, dari: number): Promise<void> {
  const posisi = periksa(skemaPosisi.positive(), dari) - 1;
  const { numUpdatedRows } = await db
    .updateTable('langganan')
    .set({ posisi, percobaan: 0, berikutnya: null, galat: null })
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Galat('LANGGANAN_TIDAK_DIKENAL', { langganan: id });
}

function periksa<T>(skema: z.ZodType<T>, nilai: unknown): T {
  const hasil = skema.safeParse(nilai);
  if (!hasil.success) throw new Galat('MASUKAN_TIDAK_SAH', { rincian: ringkas(hasil.error) });
  return hasil.data;
}
