/** Takes over a directory in one transaction, or says what that would do. */
import { type Kysely, sql } from 'kysely';
import { sidikJson } from '../jurnal.ts';
import type { Register } from '../koneksi.ts';
import type { Basisdata } from '../skema.ts';
import { bacaTabel } from './baca.ts';
import { type PerubahanDirektori, selisihDirektori } from './selisih.ts';
import { type AcuanDirektori, type GalatBaris, type IsiDirektori, periksaDirektori } from './skema.ts';
import { susunTabel, type TabelDirektori } from './tabel.ts';
import { bacaTercatat, periksaTercatat } from './tercatat.ts';

export interface HasilMuat {
  versi: number;
  /** False where the very same content was loaded already. */
  berubah: boolean;
  jumlah: Record<string, number>;
}

/** What loading a directory would do. */
export interface HasilUji extends HasilMuat {
  /** Hash of the content: what is loaded later is the same. */
  sidik: string;
  isi: IsiDirektori;
  perubahan: PerubahanDirektori[];
}

/** The directory has changed since it was tried: what was shown is not what would happen. */
export class DirektoriBerubah extends Error {
  override readonly name = 'DirektoriBerubah';
}

export interface PilihanMuat {
  /** Who loads it; default: the command line, or whoever sets the installation up. */
  oleh?: string;
  /** The version on which it was tried; another one throws DirektoriBerubah. */
  padaVersi?: number;
}

const PELAKU_BAWAAN = 'siskerja';

/**
 * Validates and takes over a directory, all or nothing. What procedures have recorded (Plt., Plh., delegations) stays,
 * once, also where the file has it too. Persons and posts that procedures refer to by id are replaced
 * as a whole; a changed NIP is added to its person's history.
 * @param acuan the law, for models and profiles that the directory names
 * @returns the new version, or every error with its row.
 */
export async function muatDirektori(
  register: Register,
  mentah: unknown,
  acuan: AcuanDirektori,
  { oleh = PELAKU_BAWAAN, padaVersi }: PilihanMuat = {},
): Promise<HasilMuat | { galat: GalatBaris[] }> {
  const periksa = periksaDirektori(mentah, acuan);
  if ('galat' in periksa) return periksa;
  const { isi } = periksa;
  return register.db.transaction().execute(async (trx) => {
    await sql`LOCK TABLE direktori_versi IN EXCLUSIVE MODE`.execute(trx);
    const rencana = await rencanakan(trx, isi);
    if ('galat' in rencana) return rencana;
    const { sidik, versi: lama, berubah, jumlah, tabel, perubahan } = rencana;
    if (padaVersi !== undefined && padaVersi !== lama) throw new DirektoriBerubah();
    if (!berubah) return { versi: lama, berubah, jumlah };
    await ganti(trx, tabel);
    const [versi, dimuat] = [lama + 1, new Date()];
    await trx
      .insertInto('direktori_versi')
      .values({ versi, sidik, dimuat })
      .onConflict((oc) => oc.column('satu').doUpdateSet({ versi, sidik, dimuat }))
      .execute();
    await trx
      .insertInto('direktori_muat')
      .values({ versi, sidik, dimuat, oleh, perubahan: JSON.stringify(hitungJenis(perubahan)) })
      .execute();
    return { versi, berubah, jumlah };
  });
}

/** Validates a directory and says what loading it would do now. Nothing is written. */
export async function ujiDirektori(
  register: Register,
  mentah: unknown,
  acuan: AcuanDirektori,
): Promise<HasilUji | { galat: GalatBaris[] }> {
  const periksa = periksaDirektori(mentah, acuan);
  if ('galat' in periksa) return periksa;
  return register.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      const rencana = await rencanakan(trx, periksa.isi);
      if ('galat' in rencana) return rencana;
      const { tabel: _, ...hasil } = rencana;
      return hasil;
    });
}

export function hitungJenis(perubahan: readonly PerubahanDirektori[]): Record<PerubahanDirektori['jenis'], number> {
  const jumlah = { tambah: 0, ubah: 0, akhiri: 0, hapus: 0 };
  for (const { jenis } of perubahan) jumlah[jenis] += 1;
  return jumlah;
}

/** The rows that the tables would have, and what changes by that. Trying and loading are the same up to here. */
async function rencanakan(
  trx: Kysely<Basisdata>,
  isi: IsiDirektori,
): Promise<(HasilUji & { tabel: TabelDirektori }) | { galat: GalatBaris[] }> {
  const tercatat = await bacaTercatat(trx);
  const galat = periksaTercatat(isi, tercatat);
  if (galat.length > 0) return { galat };
  const kini = await bacaTabel(trx);
  const versiKini = await trx.selectFrom('direktori_versi').select('sidik').executeTakeFirst();
  const sidik = sidikJson(isi);
  const tabel = susunTabel(isi, tercatat, kini.nip);
  const berubah = versiKini?.sidik !== sidik;
  const jumlah = Object.fromEntries(Object.entries(isi).map(([b, baris]) => [b, baris.length]));
  const perubahan = berubah ? selisihDirektori(kini, tabel) : [];
  return { sidik, versi: kini.versi, berubah, jumlah, isi, tabel, perubahan };
}

/** Parents before what refers to them, since they are inserted in this order. */
const TABEL = ['instansi', 'unit', 'jabatan', 'pegawai', 'pegawai_nip', 'pemangku', 'delegasi'] as const;

async function ganti(trx: Kysely<Basisdata>, baru: TabelDirektori): Promise<void> {
  await sql`SET CONSTRAINTS ALL DEFERRED`.execute(trx);
  for (const tabel of TABEL.toReversed()) await trx.deleteFrom(tabel).execute();
  for (const tabel of TABEL) {
    const baris = baru[tabel];
    // PostgreSQL takes at most 65,535 parameters in a statement.
    for (let i = 0; i < baris.length; i += 1000) {
      await trx
        .insertInto(tabel)
        .values(baris.slice(i, i + 1000) as never)
        .execute();
    }
  }
}
