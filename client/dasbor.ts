/**
 * Where cases wait, and for how long: open tasks, and letters that wait for their signature, counted by the unit of whom
 * they wait for, by step and by clause. Only what is open is read, by indexes that hold nothing else.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Direktori } from '../register/direktori/direktori.ts';
import type { Register } from '../register/koneksi.ts';
import { pegawaiRingkas } from './direktori.ts';

interface Ukuran {
  /** Tasks: several holders of one are one. */
  jumlah: number;
  /** Those of them whose deadline has passed. */
  lewatTenggat: number;
  /** Since when the oldest waits. */
  terlama: string;
  /** Half of them have waited longer, in seconds. */
  medianDetik: number;
}

export interface Dasbor {
  /** Units whose tasks are counted; absent where all are. */
  unit?: string[];
  pada: string;
  tugas: number;
  perkara: number;
  lewatTenggat: number;
  perUnit: ({ unit: string | null; nama: string } & Ukuran)[];
  /** @property tugas state of the machine; `tandaTangan` for letters that wait for it */
  perLangkah: ({ jenis: string; tugas: string } & Ukuran)[];
  perKlausul: ({ klausul: string } & Ukuran)[];
}

interface Baris {
  unit: string | null;
  jenis: string;
  tugas: string;
  klausul: string;
  menurut: number;
  jumlah: number;
  perkara: number;
  lewat: number;
  terlama: Date;
  median: number;
}

/** The units that somebody leads today, in any capacity, and those beneath; `undefined` where he leads none. */
export async function dasborPimpinan(
  register: Register,
  direktori: Direktori,
  pada: Date,
  pegawai: string,
): Promise<Dasbor | undefined> {
  const jabatan = pegawaiRingkas(direktori, pegawai).jabatan.flatMap((j) => (j.prosedur ? [] : [j.jabatan]));
  const semua = direktori.semuaUnit();
  const unit = new Set(semua.filter((u) => jabatan.includes(u.pimpinan)).map((u) => u.id));
  // What is added meanwhile is looked beneath too.
  for (const induk of unit) for (const u of semua) if (u.induk === induk) unit.add(u.id);
  return unit.size === 0 ? undefined : bacaDasbor(register, direktori, pada, [...unit]);
}

/** @param unit those whose tasks are counted; left out, all */
export async function bacaDasbor(
  { db }: Register,
  direktori: Direktori,
  pada: Date,
  unit?: readonly string[],
): Promise<Dasbor> {
  const [{ rows }, { rows: klausul }] = await Promise.all([
    sql<Baris>`
      WITH menunggu AS (${menunggu(pada, unit)})
      SELECT unit, jenis, tugas, grouping(unit, jenis, tugas) AS menurut, ${ukuran(pada)}
      FROM menunggu GROUP BY GROUPING SETS ((unit), (jenis, tugas), ())
      ORDER BY jumlah DESC, terlama, unit, jenis, tugas`.execute(db),
    sql<Baris>`
      WITH menunggu AS (${menunggu(pada, unit)})
      SELECT klausul, ${ukuran(pada)} FROM menunggu, jsonb_array_elements_text(dasar) AS klausul
      GROUP BY klausul ORDER BY jumlah DESC, terlama, klausul`.execute(db),
  ]);
  // Bits of what a row is not grouped by, as PostgreSQL's `grouping` tells them.
  const menurut = (bit: number) => rows.filter((b) => b.menurut === bit);
  const [semua] = menurut(0b111);
  return {
    ...(unit ? { unit: [...unit] } : {}),
    pada: pada.toISOString(),
    tugas: semua?.jumlah ?? 0,
    perkara: semua?.perkara ?? 0,
    lewatTenggat: semua?.lewat ?? 0,
    perUnit: menurut(0b011).map((b) => ({
      unit: b.unit,
      nama: b.unit === null ? 'Tanpa unit' : (direktori.unit(b.unit)?.nama ?? b.unit),
      ...sebagaiUkuran(b),
    })),
    perLangkah: menurut(0b100).map((b) => ({ jenis: b.jenis, tugas: b.tugas, ...sebagaiUkuran(b) })),
    perKlausul: klausul.map((b) => ({ klausul: b.klausul, ...sebagaiUkuran(b) })),
  };
}

const sebagaiUkuran = ({ jumlah, lewat, terlama, median }: Baris): Ukuran => ({
  jumlah,
  lewatTenggat: lewat,
  terlama: terlama.toISOString(),
  medianDetik: Math.max(0, Math.round(median)),
});

const ukuran = (pada: Date): RawBuilder<unknown> => sql`
  count(DISTINCT (prosedur, tugas, putaran))::integer AS jumlah,
  count(DISTINCT prosedur)::integer AS perkara,
  count(DISTINCT (prosedur, tugas, putaran)) FILTER (WHERE jatuh_tempo < ${pada})::integer AS lewat,
  min(sejak) AS terlama,
  percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM ${pada}::timestamptz - sejak)) AS median`;

/** What waits, once per unit that it waits in. Whom a person's own task waits for sits in the unit of his post. */
const menunggu = (pada: Date, unit: readonly string[] | undefined): RawBuilder<unknown> => sql`
  SELECT * FROM (
    SELECT t.prosedur, p.jenis, t.tugas, t.putaran, t.dasar, t.dibuka_pada AS sejak, t.jatuh_tempo, coalesce(j.unit, o.unit) AS unit
    FROM tugas t
    JOIN prosedur p ON p.id = t.prosedur
    LEFT JOIN jabatan j ON t.pemegang = 'jabatan:' || j.id
    LEFT JOIN (
      SELECT DISTINCT ON (m.pegawai) m.pegawai, jp.unit FROM pemangku m JOIN jabatan jp ON jp.id = m.jabatan
      WHERE m.kapasitas = 'definitif' AND m.dari <= ${pada}::date AND coalesce(m.sampai >= ${pada}::date, true)
      ORDER BY m.pegawai, m.id) o ON t.pemegang = 'pegawai:' || o.pegawai
    WHERE t.ditutup IS NULL AND NOT t.ditahan
    UNION
    SELECT s.prosedur, p.jenis, 'tandaTangan', s.urutan, s.dasar, r.pada, NULL, s.unit
    FROM surat s
    JOIN prosedur p ON p.id = s.prosedur
    JOIN jurnal r ON r.prosedur = s.prosedur AND r.urutan = s.urutan
    WHERE s.status = 'menungguTte') semua
  ${unit ? sql`WHERE unit = ANY(${[...unit]})` : sql``}`;
