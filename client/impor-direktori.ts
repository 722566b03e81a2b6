/**
 * Import of a directory in two steps, for the command line and the API alike: what it would do is shown, then that very
 * content is loaded, as long as the directory is still the one on which it was shown.
 */
import { uraiDirektori } from '../register/direktori/berkas.ts';
import {
  DirektoriBerubah,
  type HasilMuat,
  type HasilUji,
  muatDirektori,
  type PilihanMuat,
  ujiDirektori,
} from '../register/direktori/muat.ts';
import type { PerubahanDirektori } from '../register/direktori/selisih.ts';
import { type AcuanDirektori, type GalatBaris, periksaDirektori } from '../register/direktori/skema.ts';
import { type BerkasMentah, type GalatBerkas, GalatUraian } from '../register/direktori/uraian.ts';
import type { Register } from '../register/koneksi.ts';
import { Galat } from '../workflows/runtime/galat.ts';

export interface BahanImpor {
  register: Register;
  peraturan: AcuanDirektori;
}

/** Files that are no directory: what is wrong, in the order of the files. */
export interface DirektoriKeliru {
  /** The first of them; nobody mends more in one go. */
  galat: GalatBerkas[];
  jumlahGalat: number;
}

/** What is loaded, by the hash of its content, and the version of the directory on which it was shown. */
export interface ImporDirektori {
  sidik: string;
  versi: number;
}

/** What loading would do; its content is kept. */
export type UjiDirektori = Omit<HasilUji, 'isi'>;
export type DirektoriDimuat = Pick<HasilMuat, 'versi' | 'berubah'>;

export interface RiwayatDirektori {
  /** Raised by each load, and by each procedure that records or ends a right. */
  versi: number;
  muat: {
    versi: number;
    dimuat: string;
    /** `pegawai:<id>`, `akun:<mark>`, or `siskerja`. */
    oleh: string;
    perubahan: Record<PerubahanDirektori['jenis'], number>;
  }[];
}

const RIWAYAT_PALING_BANYAK = 20;
const GALAT_PALING_BANYAK = 500;
const SEHARI_MS = 86_400_000;

/** Reads and judges files without a register. */
export function periksaBerkas(
  peraturan: AcuanDirektori,
  berkas: BerkasMentah[],
): Promise<{ jumlah: Record<string, number> } | DirektoriKeliru> {
  return nilai(berkas, async (mentah) => {
    const hasil = periksaDirektori(mentah, peraturan);
    if ('galat' in hasil) return hasil;
    return { jumlah: Object.fromEntries(Object.entries(hasil.isi).map(([bagian, baris]) => [bagian, baris.length])) };
  });
}

/** What loading these files would do to the register now: every row that is new, other, ended or gone. */
export function ujiBerkas(
  { register, peraturan }: BahanImpor,
  berkas: BerkasMentah[],
): Promise<HasilUji | DirektoriKeliru> {
  return nilai(berkas, (mentah) => ujiDirektori(register, mentah, peraturan));
}

/** Loads what was tried. @throws Galat UJI_DIREKTORI_USANG where the directory has changed meanwhile */
export async function muatTeruji(
  { register, peraturan }: BahanImpor,
  { isi, ...pilihan }: Pick<HasilUji, 'isi'> & PilihanMuat & { padaVersi: number },
): Promise<HasilMuat> {
  const hasil = await muatDirektori(register, isi, peraturan, pilihan).catch((sebab) => {
    throw sebab instanceof DirektoriBerubah ? new Galat('UJI_DIREKTORI_USANG') : sebab;
  });
  // It was right when it was tried: since then a day has passed, or a procedure has begun to rest on what it lacks.
  if ('galat' in hasil) throw new Galat('DIREKTORI_TIDAK_SAH', { rincian: hasil.galat.map((g) => g.pesan).join('; ') });
  return hasil;
}

/** The same in two requests: the content is kept for a day, by its hash. */
export async function ujiLaluTitip(bahan: BahanImpor, berkas: BerkasMentah[]): Promise<UjiDirektori | DirektoriKeliru> {
  const hasil = await ujiBerkas(bahan, berkas);
  if ('galat' in hasil) return hasil;
  const { isi: utuh, ...tampil } = hasil;
  const [isi, diuji] = [JSON.stringify(utuh), new Date()];
  const { db } = bahan.register;
  await db.deleteFrom('direktori_uji').where('diuji', '<', kemarin()).execute();
  await db
    .insertInto('direktori_uji')
    .values({ sidik: hasil.sidik, isi, diuji })
    .onConflict((oc) => oc.column('sidik').doUpdateSet({ diuji }))
    .execute();
  return tampil;
}

/**
 * Loads content that was kept. Safe to send again.
 * @throws Galat UJI_DIREKTORI_TIDAK_ADA where it is not kept (any more), UJI_DIREKTORI_USANG
 */
export async function muatTitipan(
  bahan: BahanImpor,
  { sidik, versi }: ImporDirektori,
  oleh: string,
): Promise<DirektoriDimuat> {
  const { db } = bahan.register;
  const sudah = async (): Promise<DirektoriDimuat | undefined> => {
    const baris = db.selectFrom('direktori_muat').select('versi').where('sidik', '=', sidik);
    const ada = await baris.where('versi', '=', versi + 1).executeTakeFirst();
    return ada && { ...ada, berubah: true };
  };
  const dahulu = await sudah();
  if (dahulu) return dahulu;
  const titipan = await db
    .selectFrom('direktori_uji')
    .select('isi')
    .where('sidik', '=', sidik)
    .where('diuji', '>=', kemarin())
    .executeTakeFirst();
  if (!titipan) throw new Galat('UJI_DIREKTORI_TIDAK_ADA');
  try {
    const hasil = await muatTeruji(bahan, { isi: titipan.isi as HasilUji['isi'], padaVersi: versi, oleh });
    await db.deleteFrom('direktori_uji').where('sidik', '=', sidik).execute();
    return { versi: hasil.versi, berubah: hasil.berubah };
  } catch (galat) {
    // The same request at the same moment may have been the other one.
    const ini = await sudah();
    if (ini) return ini;
    throw galat;
  }
}

const kemarin = () => new Date(Date.now() - SEHARI_MS);

export async function riwayatDirektori({ db }: Register): Promise<RiwayatDirektori> {
  const kini = await db.selectFrom('direktori_versi').select('versi').executeTakeFirst();
  const muat = await db
    .selectFrom('direktori_muat')
    .select(['versi', 'dimuat', 'oleh', 'perubahan'])
    .orderBy('versi', 'desc')
    .limit(RIWAYAT_PALING_BANYAK)
    .execute();
  return { versi: kini?.versi ?? 0, muat: muat.map((m) => ({ ...m, dimuat: m.dimuat.toISOString() })) };
}

/** What these files hold, judged; faults with the place where they stand. */
async function nilai<T extends object>(
  berkas: BerkasMentah[],
  hakim: (mentah: unknown) => Promise<T | { galat: GalatBaris[] }>,
): Promise<T | DirektoriKeliru> {
  try {
    const { mentah, tempat } = uraiDirektori(berkas);
    const hasil = await hakim(mentah);
    if (!('galat' in hasil)) return hasil;
    return { galat: hasil.galat.slice(0, GALAT_PALING_BANYAK).map(tempat), jumlahGalat: hasil.galat.length };
  } catch (sebab) {
    if (!(sebab instanceof GalatUraian)) throw sebab;
    return { galat: sebab.galat.slice(0, GALAT_PALING_BANYAK), jumlahGalat: sebab.galat.length };
  }
}
