/**
 * Who may see which case: who asked for it, whom it has reached by task or message, in person or by a post that he holds
 * or acts for, or in whose post's name it has a letter; a service what it has started itself; auditors everything.
 */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Direktori } from '../register/direktori/direktori.ts';
import type { Register } from '../register/koneksi.ts';
import type { Basisdata } from '../register/skema.ts';
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import type { TugasMasuk } from './tipe.ts';

/** @property tanda that a service puts into the ids of cases that it starts */
export type Pemirsa = { semua: true } | { pegawai: string } | { tanda: string };

/** On what ground somebody sees a case. */
export type Akses = 'auditor' | 'layanan' | 'pemohon' | TugasMasuk['sebagai'];

/** A holder as whom a person may act, and for which procedures, where not for all (a delegation may be for one). */
export interface Kunci {
  pemegang: string;
  jenis?: string[];
}

const SEMUA_JENIS = Object.keys(DAFTAR_PROSEDUR);

/** Himself, the posts that he holds, and those that he acts for. */
export function kunciPegawai(direktori: Direktori, pegawai: string): Kunci[] {
  const hari = direktori.hariPegawai(pegawai, new Date());
  const jabatan = direktori.jabatanBerwenang(pegawai, hari).map((j): Kunci => {
    const jenis = SEMUA_JENIS.filter((n) => direktori.wewenang(pegawai, j, n, hari));
    return jenis.length === SEMUA_JENIS.length ? { pemegang: `jabatan:${j}` } : { pemegang: `jabatan:${j}`, jenis };
  });
  return [{ pemegang: `pegawai:${pegawai}` }, ...jabatan];
}

/** As what a person may act on a task; a delegation may be for one procedure only. */
export function sebagaiApa(
  direktori: Direktori,
  pegawai: string,
  pemegang: string,
  jenis: string,
  pada: string,
): TugasMasuk['sebagai'] | undefined {
  if (pemegang === `pegawai:${pegawai}`) return 'diri sendiri';
  const jabatan = pemegang.slice('jabatan:'.length);
  const w = direktori.wewenang(pegawai, jabatan, jenis, pada);
  return (
    w && {
      jabatan,
      namaJabatan: direktori.jabatan(jabatan)?.nama ?? jabatan,
      dasarWewenang: w.jenis,
      ...(w.nomorSurat ? { nomorSurat: w.nomorSurat } : {}),
    }
  );
}

/** Condition on a row of `prosedur`: this viewer may see it. */
export function bolehLihat(direktori: Direktori, pemirsa: Pemirsa) {
  return (eb: ExpressionBuilder<Basisdata, 'prosedur'>): Expression<SqlBool> => {
    if ('semua' in pemirsa) return eb.val(true);
    if ('tanda' in pemirsa) return eb('prosedur.id', 'like', `%-${pemirsa.tanda}-%`);
    const kunci = kunciPegawai(direktori, pemirsa.pegawai);
    // The kind of a case matters only to who has a delegation for some kinds.
    const jenis = (tabel: 'tugas' | 'kotak_keluar' | 'surat') =>
      kunci.some((k) => k.jenis) ? sql`JOIN prosedur ON prosedur.id = ${sql.ref(`${tabel}.prosedur`)}` : sql``;
    // As one set of ids, found by the indexes of holders: tried on each case, it would cost more with every case of others.
    return sql<SqlBool>`prosedur.id IN (
      SELECT id FROM prosedur WHERE pemohon = ${pemirsa.pegawai}
      UNION SELECT tugas.prosedur FROM tugas ${jenis('tugas')} WHERE ${dipegang(kunci, 'tugas.pemegang')}
      UNION SELECT kotak_keluar.prosedur FROM kotak_keluar ${jenis('kotak_keluar')}
        WHERE ${dipegang(kunci, 'kotak_keluar.kepada')} AND NOT kotak_keluar.ditahan
      UNION SELECT surat.prosedur FROM surat ${jenis('surat')} WHERE ${ditandatangani(kunci)})`;
  };
}

/** Condition on a row beside its `prosedur`: its holder is one of these, for the procedure that it is of. */
export function dipegang(
  kunci: Kunci[],
  kolom: 'tugas.pemegang' | 'kotak_keluar.kepada' | 'surat.jabatan_penandatangan',
): Expression<SqlBool> {
  const umum = kunci.filter((k) => !k.jenis).map((k) => k.pemegang);
  const khusus = kunci.flatMap(({ pemegang, jenis = [] }) => jenis.map((j) => [pemegang, j] as const));
  const pemegang = sql.ref(kolom);
  const semua = [
    sql<SqlBool>`${pemegang} = ANY(${umum})`,
    ...khusus.map(([siapa, jenis]) => sql<SqlBool>`(${pemegang} = ${siapa} AND prosedur.jenis = ${jenis})`),
  ];
  // The first alone can be looked up in the index of holders: what others have does not count.
  return sql<SqlBool>`(${pemegang} = ANY(${kunci.map((k) => k.pemegang)}) AND (${sql.join(semua, sql` OR `)}))`;
}

const JABATAN = 'jabatan:';

/** Condition on a letter beside its `prosedur`: it was, or is to be, signed for one of these posts. */
export function ditandatangani(kunci: Kunci[]): Expression<SqlBool> {
  const jabatan = kunci.filter((k) => k.pemegang.startsWith(JABATAN));
  return dipegang(
    jabatan.map((k) => ({ ...k, pemegang: k.pemegang.slice(JABATAN.length) })),
    'surat.jabatan_penandatangan',
  );
}

/** Condition on an open task beside its `prosedur`: this person may act on it now. */
export const dapatDiputus = (direktori: Direktori, pegawai: string): Expression<SqlBool> =>
  dipegang(kunciPegawai(direktori, pegawai), 'tugas.pemegang');

/** Which of some cases a viewer may see. */
export async function yangTerlihat(
  { db }: Register,
  direktori: Direktori,
  pemirsa: Pemirsa,
  id: readonly string[],
): Promise<Set<string>> {
  if (id.length === 0) return new Set();
  const baris = await db
    .selectFrom('prosedur')
    .select('id')
    .where('id', 'in', [...new Set(id)])
    .where(bolehLihat(direktori, pemirsa))
    .execute();
  return new Set(baris.map((b) => b.id));
}

/** On what ground a viewer sees a case; `undefined` where he does not, or there is none. */
export async function akses(
  { db }: Register,
  direktori: Direktori,
  pemirsa: Pemirsa,
  id: string,
): Promise<Akses | undefined> {
  const perkara = await db
    .selectFrom('prosedur')
    .select(['jenis', 'pemohon'])
    .where('id', '=', id)
    .where(bolehLihat(direktori, pemirsa))
    .executeTakeFirst();
  if (!perkara) return undefined;
  if ('semua' in pemirsa) return 'auditor';
  if ('tanda' in pemirsa) return 'layanan';
  const { pegawai } = pemirsa;
  if (perkara.pemohon === pegawai) return 'pemohon';
  const sampai = await sql<{ pemegang: string }>`
    SELECT pemegang FROM tugas WHERE prosedur = ${id}
    UNION SELECT kepada FROM kotak_keluar WHERE prosedur = ${id} AND NOT ditahan
    UNION SELECT ${JABATAN} || jabatan_penandatangan FROM surat WHERE prosedur = ${id}`.execute(db);
  const terjangkau = new Set(sampai.rows.map((b) => b.pemegang));
  const hari = direktori.hariPegawai(pegawai, new Date());
  const [pertama] = kunciPegawai(direktori, pegawai)
    .filter((k) => terjangkau.has(k.pemegang))
    .flatMap((k) => sebagaiApa(direktori, pegawai, k.pemegang, perkara.jenis, hari) ?? []);
  return pertama;
}
