/**
 * Buku agenda of incoming letters: each letter that reaches a post of another unit than the one that sent it gets the next
 * number of that unit and local year (naskah-dinas §2).
 */
import { sql, type Transaction } from 'kysely';
import { ZONA_BAWAAN } from './direktori/direktori.ts';
import type { Basisdata, TabelAgendaMasuk, TabelKotakKeluar } from './skema.ts';

/** A row of the outbox whose turn has come. */
export type Diteruskan = Pick<TabelKotakKeluar, 'kepada' | 'jenis' | 'surat'>;

/** What was entered now; a letter that a unit has already is not among it. */
export type TercatatMasuk = Pick<TabelAgendaMasuk, 'unit' | 'tahun' | 'nomor' | 'surat'>;

const JABATAN = 'jabatan:';

/**
 * Enters letters in the agenda of the units that receive them, in the order of the rows, each letter once per unit; where
 * one transaction brings a unit both letter and copy, as the letter. Asked again, it enters nothing. Rows that bring no
 * letter to a post, or bring it to one of the sender's own unit, are passed over.
 * @param pada when they are received; the year is that of the receiving unit's instansi at this moment
 */
export async function catatMasuk(
  trx: Transaction<Basisdata>,
  baris: readonly Diteruskan[],
  pada: Date,
): Promise<TercatatMasuk[]> {
  const bersurat = baris.flatMap(({ kepada, jenis, surat }, n) =>
    surat !== null && (jenis === 'surat' || jenis === 'tembusan') && kepada.startsWith(JABATAN)
      ? [{ jabatan: kepada.slice(JABATAN.length), sebagai: jenis, surat, n }]
      : [],
  );
  if (bersurat.length === 0) return [];
  const datang = sql<{ unit: string; tahun: number; surat: string; sebagai: string; n: number }>`
    SELECT DISTINCT ON (u.id, d.surat) u.id AS unit, d.surat, d.sebagai, d.n,
      extract(year FROM ${pada}::timestamptz AT TIME ZONE coalesce(i.zona, ${ZONA_BAWAAN}))::integer AS tahun
    FROM json_to_recordset(${JSON.stringify(bersurat)}::json) AS d (jabatan text, sebagai text, surat text, n integer)
    JOIN jabatan j ON j.id = d.jabatan JOIN unit u ON u.id = j.unit JOIN instansi i ON i.id = u.instansi
    JOIN surat s ON s.id = d.surat
    WHERE s.unit <> u.id AND NOT EXISTS (SELECT FROM agenda_masuk a WHERE a.unit = u.id AND a.surat = d.surat)
    ORDER BY u.id, d.surat, d.sebagai, d.n`;
  await kunciUnit(trx, (await datang.execute(trx)).rows);
  // Asked anew behind the lock: what another transaction has entered meanwhile is seen only now.
  const { rows } = await sql<TercatatMasuk>`
    INSERT INTO agenda_masuk (unit, tahun, nomor, surat, diterima, sebagai)
    SELECT unit, tahun,
      coalesce((SELECT max(a.nomor) FROM agenda_masuk a WHERE a.unit = d.unit AND a.tahun = d.tahun), 0)
        + row_number() OVER (PARTITION BY unit, tahun ORDER BY n, surat),
      surat, ${pada}, sebagai
    FROM (${datang}) d
    RETURNING unit, tahun, nomor, surat`.execute(trx);
  return rows;
}

/**
 * Each unit's agenda is written by one transaction at a time; all take them in one order, so that none waits for another
 * that waits for it. No lock of the unit's row: a new directory replaces the rows.
 */
async function kunciUnit(trx: Transaction<Basisdata>, datang: { unit: string }[]): Promise<void> {
  const unit = [...new Set(datang.map((d) => d.unit))];
  await sql`
    SELECT pg_advisory_xact_lock(k) FROM (
      SELECT DISTINCT hashtextextended('agenda_masuk:' || u, 0) AS k FROM unnest(${unit}::text[]) u ORDER BY 1) kunci
  `.execute(trx);
}
