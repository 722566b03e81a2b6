/** Opens the register: a pool on PostgreSQL with its migrations applied. */
import { Kysely, Migrator, PostgresDialect } from 'kysely';
import pg from 'pg';
import * as awal from './migrasi/0001-awal.ts';
import * as induk from './migrasi/0002-induk.ts';
import * as perkara from './migrasi/0003-perkara.ts';
import * as timKerja from './migrasi/0004-tim-kerja.ts';
import * as profilSurat from './migrasi/0005-profil-surat.ts';
import * as tataUsaha from './migrasi/0006-tata-usaha.ts';
import * as naskahDinas from './migrasi/0007-naskah-dinas.ts';
import * as api from './migrasi/0008-api.ts';
import * as pengelola from './migrasi/0009-pengelola.ts';
import * as bacaan from './migrasi/0010-bacaan.ts';
import * as alihTte from './migrasi/0011-alih-tte.ts';
import * as sertifikat from './migrasi/0012-sertifikat.ts';
import type { Basisdata } from './skema.ts';

/**
 * Dates of the register are local dates of the instansi: text `YYYY-MM-DD`, never an instant. Its bigints are positions
 * and counts, far below what a number holds.
 */
const JENIS_KITA = new Map<number, (teks: string) => string | number>([
  [pg.types.builtins.DATE, (teks) => teks],
  [pg.types.builtins.INT8, Number],
]);

const jenisKolom: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    JENIS_KITA.get(oid) ?? pg.types.getTypeParser(oid, format as 'text')) as never,
};

export interface Register {
  db: Kysely<Basisdata>;
  url: string;
  tutup(): Promise<void>;
}

/** @param maks connections of this process at most. Nothing is connected before the first query. */
export function bukaRegister(url: string, maks = 10): Register {
  const pool = new pg.Pool({ connectionString: url, max: maks, types: jenisKolom });
  // An idle connection that the server ends is replaced at the next query, which reports if it cannot be.
  pool.on('error', () => {});
  const db = new Kysely<Basisdata>({ dialect: new PostgresDialect({ pool }) });
  return { db, url, tutup: () => db.destroy() };
}

/** Brings the tables to the present shape; safe to call from several processes at once (the migrator locks). */
export async function migrasikan({ db }: Register): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: async () => ({
        '0001-awal': awal,
        '0002-induk': induk,
        '0003-perkara': perkara,
        '0004-tim-kerja': timKerja,
        '0005-profil-surat': profilSurat,
        '0006-tata-usaha': tataUsaha,
        '0007-naskah-dinas': naskahDinas,
        '0008-api': api,
        '0009-pengelola': pengelola,
        '0010-bacaan': bacaan,
        '0011-alih-tte': alihTte,
        '0012-sertifikat': sertifikat,
      }),
    },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
