/**
 * Gives released messages their place in the one order in which everybody is told, in the same transaction enters
 * incoming letters in the agenda and plans the mail to each person. One dispatcher at a time: positions become visible in
 * their order, so that who reads on from one misses none.
 */
import { type Insertable, sql, type Transaction } from 'kysely';
import { catatMasuk } from '../../register/agenda-masuk.ts';
import { type Direktori, tanggalLokal, ZONA_BAWAAN } from '../../register/direktori/direktori.ts';
import { idPesan } from '../../register/pesan.ts';
import type { Basisdata, TabelKotakKeluar, TabelPengiriman } from '../../register/skema.ts';
import type { PortKirim } from './port.ts';

/** In one transaction. */
const SEKALIGUS = 500;

interface Diteruskan extends Pick<TabelKotakKeluar, 'prosedur' | 'urutan' | 'n' | 'kepada' | 'jenis' | 'surat'> {
  posisi: number;
  jenisProsedur: string;
}

/** @returns how many got their place; 0 when none waits */
export async function teruskan({ db, direktori, surel }: PortKirim, kini: Date): Promise<number> {
  const ada = await db
    .selectFrom('kotak_keluar')
    .select('n')
    .where('posisi', 'is', null)
    .where('ditahan', '=', false)
    .limit(1)
    .executeTakeFirst();
  if (!ada) return 0;
  return db.transaction().execute(async (trx) => {
    await kunci(trx);
    const baris = await beriPosisi(trx);
    await catatMasuk(trx, baris, kini);
    if (surel && baris.length > 0) {
      const isi = await direktori.ambil(trx);
      await trx
        .insertInto('pengiriman')
        .values(baris.flatMap((b) => rencanaSurel(isi, b, kini)))
        .execute();
    }
    return baris.length;
  });
}

const kunci = (trx: Transaction<Basisdata>) =>
  sql`SELECT pg_advisory_xact_lock(hashtextextended('posisi_kotak_keluar', 0))`.execute(trx);

async function beriPosisi(trx: Transaction<Basisdata>): Promise<Diteruskan[]> {
  const { rows } = await sql<Diteruskan>`
    UPDATE kotak_keluar k SET posisi = b.posisi
    FROM (
      SELECT prosedur, urutan, n, nextval('posisi_kotak_keluar') AS posisi FROM (
        SELECT prosedur, urutan, n FROM kotak_keluar WHERE posisi IS NULL AND NOT ditahan
        ORDER BY dibuat, prosedur, urutan, n LIMIT ${SEKALIGUS}) giliran
    ) b, prosedur p
    WHERE k.prosedur = b.prosedur AND k.urutan = b.urutan AND k.n = b.n AND p.id = k.prosedur
    RETURNING k.prosedur, k.urutan, k.n, k.kepada, k.jenis, k.surat, k.posisi, p.jenis AS "jenisProsedur"`.execute(trx);
  return rows.sort((a, b) => a.posisi - b.posisi);
}

/** One mail for each person who may act for the post today, else for its unit; whose address is unknown stays visible. */
function rencanaSurel(direktori: Direktori, baris: Diteruskan, kini: Date): Insertable<TabelPengiriman>[] {
  return penerima(direktori, baris, kini).map((tujuan) => {
    const beralamat = alamatSurel(direktori, tujuan) !== undefined;
    return {
      // No id has a slash in it: two messages never share one.
      id: `${idPesan(baris)}/${tujuan.split(':')[1]}`,
      posisi: baris.posisi,
      saluran: 'surel',
      tujuan,
      status: beralamat ? 'menunggu' : 'tanpaAlamat',
      berikutnya: beralamat ? kini : null,
    };
  });
}

function penerima(direktori: Direktori, { kepada, jenisProsedur }: Diteruskan, kini: Date): string[] {
  const [jenis, id = ''] = kepada.split(':');
  if (jenis === 'pegawai') return [kepada];
  const unit = direktori.jabatan(id)?.unit ?? '';
  const hariIni = tanggalLokal(kini, direktori.instansiUnit(unit)?.zona ?? ZONA_BAWAAN);
  const orang = direktori.pejabat(id, jenisProsedur, hariIni);
  return orang.length > 0 ? orang.map((p) => `pegawai:${p}`) : [`unit:${unit}`];
}

/** Where the directory knows one now. @param tujuan `pegawai:<id>` or `unit:<id>` */
export function alamatSurel(direktori: Direktori, tujuan: string): string | undefined {
  const [jenis, id = ''] = tujuan.split(':');
  return (jenis === 'unit' ? direktori.unit(id) : direktori.pegawai(id))?.surel ?? undefined;
}
