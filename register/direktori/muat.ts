/** Loads a directory file (one JSON file, or a folder of CSV files, one per part) in one transaction. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Kysely, sql } from 'kysely';
import { sidikJson } from '../jurnal.ts';
import type { Register } from '../koneksi.ts';
import type { Basisdata } from '../skema.ts';
import { type AcuanDirektori, type GalatBaris, type IsiDirektori, periksaDirektori } from './skema.ts';
import { bacaTercatat, periksaTercatat, samaSurat, type Tercatat, tanpaYangHilang } from './tercatat.ts';

/** Reads a directory without judging it. Throws where the file is no JSON or CSV at all. */
export function bacaBerkasDirektori(jalan: string): unknown {
  if (!statSync(jalan).isDirectory()) return JSON.parse(readFileSync(jalan, 'utf8'));
  const berkas = readdirSync(jalan).filter((b) => b.endsWith('.csv'));
  return Object.fromEntries(
    berkas.map((b) => [
      basename(b, '.csv'),
      // An empty cell is an absent value, as in JSON.
      (parse(readFileSync(join(jalan, b)), { columns: true, bom: true, trim: true }) as Record<string, string>[]).map(
        (baris) => Object.fromEntries(Object.entries(baris).filter(([, v]) => v !== '')),
      ),
    ]),
  );
}

export interface HasilMuat {
  versi: number;
  /** False where the very same content was loaded already. */
  berubah: boolean;
  jumlah: Record<string, number>;
}

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
): Promise<HasilMuat | { galat: GalatBaris[] }> {
  const periksa = periksaDirektori(mentah, acuan);
  if ('galat' in periksa) return periksa;
  const { isi } = periksa;
  const sidik = sidikJson(isi);
  const jumlah = Object.fromEntries(Object.entries(isi).map(([b, baris]) => [b, baris.length]));
  return register.db.transaction().execute(async (trx) => {
    await sql`LOCK TABLE direktori_versi IN EXCLUSIVE MODE`.execute(trx);
    const lama = await trx.selectFrom('direktori_versi').selectAll().executeTakeFirst();
    if (lama?.sidik === sidik) return { versi: lama.versi, berubah: false, jumlah };
    const tercatat = await bacaTercatat(trx);
    const galat = periksaTercatat(isi, tercatat);
    if (galat.length > 0) return { galat };
    await ganti(trx, isi, tercatat);
    const versi = (lama?.versi ?? 0) + 1;
    await trx
      .insertInto('direktori_versi')
      .values({ versi, sidik, dimuat: new Date() })
      .onConflict((oc) => oc.column('satu').doUpdateSet({ versi, sidik, dimuat: new Date() }))
      .execute();
    return { versi, berubah: true, jumlah };
  });
}

async function ganti(trx: Kysely<Basisdata>, isi: IsiDirektori, tercatat: Tercatat): Promise<void> {
  await sql`SET CONSTRAINTS ALL DEFERRED`.execute(trx);
  const nipLama = await trx.selectFrom('pegawai_nip').selectAll().execute();
  for (const tabel of ['delegasi', 'pemangku', 'pegawai_nip', 'pegawai'] as const)
    await trx.deleteFrom(tabel).execute();
  await trx.deleteFrom('jabatan').execute();
  await trx.deleteFrom('unit').execute();
  await trx.deleteFrom('instansi').execute();
  const sisip = async <T>(baris: T[], simpan: (sebagian: T[]) => Promise<unknown>) => {
    // PostgreSQL takes at most 65,535 parameters in a statement.
    for (let i = 0; i < baris.length; i += 1000) await simpan(baris.slice(i, i + 1000));
  };
  await sisip(isi.instansi, (b) =>
    trx
      .insertInto('instansi')
      .values(
        b.map(({ polaNomor, kepalaDaerah, sekretarisDaerah, ...i }) => ({
          ...i,
          pola_nomor: polaNomor,
          kepala_daerah: kepalaDaerah,
          sekretaris_daerah: sekretarisDaerah,
        })),
      )
      .execute(),
  );
  await sisip(isi.unit, (b) =>
    trx
      .insertInto('unit')
      .values(b.map(({ tataUsaha, ...u }) => ({ ...u, tata_usaha: tataUsaha })))
      .execute(),
  );
  await sisip(isi.jabatan, (b) => trx.insertInto('jabatan').values(b).execute());
  await sisip(isi.pegawai, (b) =>
    trx
      .insertInto('pegawai')
      .values(b.map(({ nip: _, ...p }) => p))
      .execute(),
  );
  const hariIni = new Date().toISOString().slice(0, 10);
  const nip = isi.pegawai.flatMap((p) => {
    const riwayat = nipLama.filter((n) => n.pegawai === p.id);
    if (riwayat.length === 0) return [{ pegawai: p.id, nip: p.nip, sejak: '1900-01-01' }];
    const terakhir = riwayat.sort((a, b) => a.sejak.localeCompare(b.sejak)).at(-1);
    if (terakhir?.nip === p.nip) return riwayat;
    return [...riwayat.filter((n) => n.sejak !== hariIni), { pegawai: p.id, nip: p.nip, sejak: hariIni }];
  });
  await sisip(nip, (b) => trx.insertInto('pegawai_nip').values(b).execute());
  const pemangku = isi.pemangku.map(({ nomorSurat, ...p }) => ({ ...p, nomor_surat: nomorSurat }));
  const delegasi = isi.delegasi.map(({ nomorSurat, untukBeliau, ...d }) => ({
    ...d,
    nomor_surat: nomorSurat,
    untuk_beliau: untukBeliau,
  }));
  const kini = tanpaYangHilang(isi, tercatat);
  const delegasiKini = kini.delegasi.map((k) => ({
    ...k,
    untuk_beliau: delegasi.find((d) => samaSurat(k, d))?.untuk_beliau,
  }));
  await sisip([...pemangku.filter((p) => !kini.pemangku.some((k) => samaSurat(k, p))), ...kini.pemangku], (b) =>
    trx.insertInto('pemangku').values(b).execute(),
  );
  await sisip([...delegasi.filter((d) => !kini.delegasi.some((k) => samaSurat(k, d))), ...delegasiKini], (b) =>
    trx.insertInto('delegasi').values(b).execute(),
  );
}
