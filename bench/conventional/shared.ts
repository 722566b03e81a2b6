/** What the conventional activities share: the port, the case, and who may act. */
import { ApplicationFailure } from '@temporalio/activity';
import type { Kysely, Transaction } from 'kysely';
import type { RegistriPeraturan } from '../../peraturan/muat.ts';
import type { PembacaDirektori } from '../../register/direktori/baca.ts';
import type { DasarWewenang, Direktori } from '../../register/direktori/direktori.ts';
import type { Basisdata } from '../../register/skema.ts';
import type { LangkahKonvensional } from './contract.ts';

export interface Port {
  db: Kysely<Basisdata>;
  direktori: PembacaDirektori;
  peraturan: RegistriPeraturan;
  versiTemplat: string;
}

export const PROSEDUR = 'penunjukanLintasUnit';
export const ZONA = 'Asia/Jakarta';

export const kepala = (trx: Transaction<Basisdata>, id: string) =>
  trx
    .selectFrom('prosedur')
    .selectAll()
    .select((eb) => eb.selectFrom('direktori_versi').select('versi').as('versi'))
    .where('id', '=', id);

/** On what the actor acts; undefined where he acts for himself. */
export function wewenang(
  langkah: LangkahKonvensional,
  direktori: Direktori,
  tanggal: string,
): DasarWewenang | undefined {
  const pemegang = langkah.peran[langkah.sebagai] ?? [];
  if (pemegang.some((p) => 'pegawai' in p && p.pegawai === langkah.pelaku)) return undefined;
  for (const p of pemegang) {
    const dasar = 'jabatan' in p && direktori.wewenang(langkah.pelaku, p.jabatan, PROSEDUR, tanggal);
    if (dasar) return dasar;
  }
  throw ApplicationFailure.nonRetryable(langkah.pelaku, 'BUKAN_PEJABAT_BERWENANG');
}

export function periksaPegawai(
  langkah: LangkahKonvensional,
  direktori: Direktori,
  unit: string,
  tanggal: string,
): void {
  for (const p of (langkah.peristiwa.pegawai as string[] | undefined) ?? []) {
    if (!direktori.jabatanDiUnit(p, unit, tanggal))
      throw ApplicationFailure.nonRetryable(p, 'PEGAWAI_BUKAN_UNIT_DITUJU');
  }
}
