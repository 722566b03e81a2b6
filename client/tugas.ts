/** Which of an official's open tasks are asked for, and of what kinds there are any. */
import { type Expression, type SqlBool, sql } from 'kysely';
import type { Direktori } from '../register/direktori/direktori.ts';
import type { Register } from '../register/koneksi.ts';
import { dalamPermohonan, pola } from './cari.ts';
import { dapatDiputus, dipegang, kunciPegawai } from './pemirsa.ts';

export interface SaringTugas {
  jenis?: string;
  /** Kind of task: the step that awaits. */
  tugas?: string;
  /** One case. */
  perkara?: string;
  /** Unit, or one below it, where the person who asked is placed. */
  unit?: string;
  /** Waiting since before this instant. */
  sebelum?: string;
  /** Id of the case, number of a letter that came with it, words of its request, or of what the task is called. */
  cari?: string;
}

/** How many tasks of each kind await, and from which units. */
export interface RingkasanTugas {
  jumlah: number;
  menurut: { jenis: string; tugas: string; jumlah: number }[];
  unit: { unit: string; jumlah: number }[];
}

/** Conditions on an open task beside its `prosedur`. */
export function saringTugas(direktori: Direktori, pegawai: string, saring: SaringTugas): Expression<SqlBool> {
  const { jenis, tugas, perkara, unit, sebelum, cari } = saring;
  const syarat = [
    sql<SqlBool>`tugas.ditutup IS NULL AND NOT tugas.ditahan`,
    ...(jenis === undefined ? [] : [sql<SqlBool>`prosedur.jenis = ${jenis}`]),
    ...(tugas === undefined ? [] : [sql<SqlBool>`tugas.tugas = ${tugas}`]),
    ...(perkara === undefined ? [] : [sql<SqlBool>`tugas.prosedur = ${perkara}`]),
    ...(unit === undefined ? [] : [sql<SqlBool>`prosedur.pemohon = ANY(${orangUnit(direktori, unit)})`]),
    ...(sebelum === undefined ? [] : [sql<SqlBool>`tugas.dibuka_pada < ${sebelum}::timestamptz`]),
    ...(cari === undefined ? [] : [memuat(direktori, pegawai, cari)]),
  ];
  return sql<SqlBool>`(${sql.join(syarat, sql` AND `)})`;
}

/** Who has a task knows what is asked; of the letters of a case those that came to him. */
const memuat = (direktori: Direktori, pegawai: string, cari: string) =>
  sql<SqlBool>`(prosedur.id = ${cari} OR ${dalamPermohonan(cari)}
    OR ${kata('tugas.tugas')} ILIKE ${pola(cari)} OR ${kata('prosedur.jenis')} ILIKE ${pola(cari)}
    OR EXISTS (SELECT 1 FROM surat JOIN kotak_keluar ON kotak_keluar.surat = surat.id
      WHERE surat.prosedur = prosedur.id AND surat.nomor = ${cari} AND NOT kotak_keluar.ditahan
      AND ${dipegang(kunciPegawai(direktori, pegawai), 'kotak_keluar.kepada')}))`;

/** A name of the machines as words: `menungguJawaban` → `menunggu Jawaban`. */
const kata = (kolom: string) => sql`regexp_replace(${sql.ref(kolom)}, '([A-Z])', ' \\1', 'g')`;

/** @returns where a person is placed today */
const unitPegawai = (direktori: Direktori, pegawai: string): string | undefined =>
  direktori.jabatan(direktori.jabatanPegawai(pegawai, direktori.hariPegawai(pegawai, new Date()))[0]?.jabatan ?? '')
    ?.unit;

const orangUnit = (direktori: Direktori, unit: string): string[] =>
  direktori
    .semuaPegawai()
    .map((p) => p.id)
    .filter((id) => direktori.didalam(unitPegawai(direktori, id) ?? '', unit));

/** Counts over the official's own tasks alone. */
export async function ringkasanTugas({ db }: Register, direktori: Direktori, pegawai: string): Promise<RingkasanTugas> {
  const baris = await db
    .selectFrom('tugas')
    .innerJoin('prosedur', 'prosedur.id', 'tugas.prosedur')
    .select((eb) => ['prosedur.jenis', 'tugas.tugas', 'prosedur.pemohon', eb.fn.countAll<number>().as('jumlah')])
    .where(dapatDiputus(direktori, pegawai))
    .where(saringTugas(direktori, pegawai, {}))
    .groupBy(['prosedur.jenis', 'tugas.tugas', 'prosedur.pemohon'])
    .orderBy('prosedur.jenis')
    .orderBy('tugas.tugas')
    .execute();
  const kelompok = new Map<string, RingkasanTugas['menurut'][number]>();
  const unit = new Map<string, number>();
  for (const { jenis, tugas, pemohon, jumlah } of baris) {
    const kunci = `${jenis} ${tugas}`;
    kelompok.set(kunci, { jenis, tugas, jumlah: (kelompok.get(kunci)?.jumlah ?? 0) + jumlah });
    const asal = unitPegawai(direktori, pemohon);
    if (asal) unit.set(asal, (unit.get(asal) ?? 0) + jumlah);
  }
  return {
    jumlah: baris.reduce((n, b) => n + b.jumlah, 0),
    menurut: [...kelompok.values()],
    unit: [...unit].map(([unit, jumlah]) => ({ unit, jumlah })),
  };
}
