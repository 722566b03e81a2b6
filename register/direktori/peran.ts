/** From a request to the holders of its roles, and what the directory already says against the request. */
import type { AmbilUnit, CariPeran, CariPeranAtau, Jangkauan } from '../../peraturan/skema.ts';
import type { Direktori } from './direktori.ts';
import type { tentukanPerencanaan, tentukanRantai } from './rantai.ts';

type Kode =
  | 'UNIT_TIDAK_DIKENAL'
  | 'PEGAWAI_TIDAK_DIKENAL'
  | 'JABATAN_TIDAK_DIKENAL'
  | 'JABATAN_TANPA_ATASAN'
  | 'BUKAN_FUNGSIONAL_PELAKSANA'
  | 'TUJUAN_LAIN_INSTANSI'
  | 'TUJUAN_INSTANSI_SENDIRI'
  | 'TUJUAN_UNIT_SENDIRI'
  | 'INSTANSI_TANPA_PYB'
  | 'UNIT_TANPA_TATA_USAHA'
  | 'PROSEDUR_ACUAN_TIDAK_DIKENAL'
  | Extract<ReturnType<typeof tentukanRantai>, { kode: string }>['kode'];
export interface Keberatan {
  kode: Kode;
  rincian: Record<string, string>;
}
export type PeranDitemukan = Record<string, ({ jabatan: string } | { pegawai: string })[]>;

/** A case as another one may rest on it. */
export interface KasusAcuan {
  jenis: string;
  keadaan: string;
  status: string;
  permohonan: Record<string, unknown>;
  peran: PeranDitemukan;
}

/** What the directory is asked with. */
export interface BahanPeran {
  direktori: Direktori;
  permohonan: Record<string, unknown>;
  /** Id of the pegawai who asks. */
  pemohon: string;
  /** Day of the start, `YYYY-MM-DD`. */
  tanggal: string;
  /** Name of the procedure: a delegation may hold for one alone. */
  prosedur?: string;
  /** Other cases that the request names, by their id (`acuan.ts`); only procedures that rest on some need it. */
  acuan?: Record<string, KasusAcuan>;
  /** Reviewers of a unit in turn, by its model; only procedures with such a role need it. */
  rantai?: (unit: string) => ReturnType<typeof tentukanRantai>;
  /** Who plans a unit's work in turn, by its model; only procedures with such a role need it. */
  perencanaan?: (unit: string) => ReturnType<typeof tentukanPerencanaan>;
}

type SumberUnit = Extract<CariPeran, { ambil: string }>;

/** The places where a role is looked up. */
export const sumberPeran = (peran: CariPeranAtau): CariPeran[] =>
  'pemohonSebagai' in peran ? peran.pemohonSebagai : [peran].flat();

/** Unit where a person is placed. */
const unitOrang = (pegawai: string, { direktori, tanggal }: BahanPeran): string =>
  direktori.jabatan(direktori.jabatanPegawai(pegawai, tanggal)[0]?.jabatan ?? '')?.unit ?? '';

/** The unit that a role rests on: the one where somebody is placed, or one that the request names. */
function unitPeran(peran: SumberUnit, bahan: BahanPeran): string {
  if ('unitPemohon' in peran) return unitOrang(bahan.pemohon, bahan);
  if ('unitPegawai' in peran) return unitOrang(String(bahan.permohonan[peran.unitPegawai]), bahan);
  return String(bahan.permohonan[peran.unit]);
}

/** The post that a role means in one unit; `undefined` where the directory has none (a head without a superior). */
function jabatanUnit(direktori: Direktori, unitId: string, ambil: AmbilUnit): string | undefined {
  const unit = direktori.unit(unitId);
  const instansi = direktori.instansiUnit(unitId);
  switch (ambil) {
    case 'pimpinan':
      return unit?.pimpinan;
    case 'ppk':
      return unit?.ppk;
    case 'ppkPimpinan':
      return direktori.jabatan(unit?.pimpinan ?? '')?.atasan ?? undefined;
    case 'kepalaPerangkat':
      // The models are written for whole perangkat daerah and their units: a part names none (docs/adr/0080).
      return (direktori.unitBermodel(unitId) ?? unit)?.pimpinan;
    case 'pyb':
      return instansi?.pyb ?? undefined;
    case 'kepalaDaerah':
      return instansi?.kepala_daerah ?? undefined;
    case 'sekretarisDaerah':
      return instansi?.sekretaris_daerah ?? undefined;
    case 'tataUsaha':
      return direktori.tataUsaha(unitId);
  }
}

/** Roles that stay empty where the directory names nobody: a machine that cannot do without says so itself. */
const BOLEH_KOSONG: readonly AmbilUnit[] = ['ppkPimpinan', 'kepalaDaerah', 'sekretarisDaerah'];

/** Holders of one role, or what is missing. A head without a superior has nobody to be told: his role stays empty. */
function cari(nama: string, peran: CariPeran, bahan: BahanPeran): PeranDitemukan[string] | Keberatan {
  const { direktori, permohonan } = bahan;
  if ('pegawai' in peran) {
    const id = peran.pegawai === 'pemohon' ? bahan.pemohon : String(permohonan[peran.pegawai] ?? '');
    if (!id && peran.opsional) return [];
    return cariOrang([id || nama], peran, bahan);
  }
  if ('daftarPegawai' in peran)
    return cariOrang([permohonan[peran.daftarPegawai] ?? []].flat().map(String), peran, bahan);
  if ('jabatan' in peran) {
    const id = String(permohonan[peran.jabatan] ?? '');
    return direktori.jabatan(id)
      ? [{ jabatan: id }]
      : { kode: 'JABATAN_TIDAK_DIKENAL', rincian: { jabatan: id || nama } };
  }
  if ('atasanJabatan' in peran) {
    const jabatan = direktori.jabatan(String(permohonan[peran.atasanJabatan] ?? ''));
    if (!jabatan)
      return { kode: 'JABATAN_TIDAK_DIKENAL', rincian: { jabatan: String(permohonan[peran.atasanJabatan] ?? nama) } };
    if (jabatan.atasan) return [{ jabatan: jabatan.atasan }];
    return peran.opsional ? [] : { kode: 'JABATAN_TANPA_ATASAN', rincian: { jabatan: jabatan.nama } };
  }
  if ('dari' in peran) {
    const prosedur = String(permohonan[peran.dari] ?? '');
    const ada = bahan.acuan?.[prosedur]?.peran[peran.peran];
    if (!prosedur && peran.opsional) return [];
    return ada ?? { kode: 'PROSEDUR_ACUAN_TIDAK_DIKENAL', rincian: { prosedur: prosedur || '-', peran: peran.peran } };
  }
  const unit = unitPeran(peran, bahan);
  if (peran.ambil === 'rantai' || peran.ambil === 'perencanaan' || peran.ambil === 'level1') {
    const rantai = peran.ambil === 'rantai' ? bahan.rantai?.(unit) : bahan.perencanaan?.(unit);
    if (!rantai) throw new Error(`role ${nama} needs the models`);
    if ('kode' in rantai) return rantai;
    return peran.ambil === 'level1' ? rantai.pemegang.slice(0, 1) : rantai.pemegang;
  }
  const jabatan = jabatanUnit(direktori, unit, peran.ambil);
  if (jabatan) return [{ jabatan }];
  if (peran.ambil === 'pyb') {
    return { kode: 'INSTANSI_TANPA_PYB', rincian: { instansi: direktori.instansiUnit(unit)?.nama ?? '-' } };
  }
  if (peran.ambil === 'tataUsaha') {
    return { kode: 'UNIT_TANPA_TATA_USAHA', rincian: { unit: direktori.unit(unit)?.nama ?? '-' } };
  }
  return BOLEH_KOSONG.includes(peran.ambil) ? [] : { kode: 'JABATAN_TIDAK_DIKENAL', rincian: { jabatan: nama } };
}

/** People whom the request names, or the first of whom something is wrong. */
function cariOrang(
  orang: string[],
  { fungsional }: { fungsional?: true },
  { direktori, tanggal }: BahanPeran,
): PeranDitemukan[string] | Keberatan {
  const asing = orang.find((id) => !direktori.pegawai(id));
  if (asing !== undefined) return { kode: 'PEGAWAI_TIDAK_DIKENAL', rincian: { pegawai: asing } };
  const lain = fungsional && orang.find((id) => !direktori.fungsional(id, tanggal));
  if (lain) return { kode: 'BUKAN_FUNGSIONAL_PELAKSANA', rincian: { pegawai: lain } };
  return orang.map((pegawai) => ({ pegawai }));
}

/** The first of several posts that the applicant may act for; all of them where there is none, to name them in the refusal. */
function sebagaiPemohon(pemegang: PeranDitemukan[string], bahan: BahanPeran): PeranDitemukan[string] {
  const { direktori, pemohon, prosedur = '', tanggal } = bahan;
  const milik = pemegang.find((p) => 'jabatan' in p && direktori.wewenang(pemohon, p.jabatan, prosedur, tanggal));
  return milik ? [milik] : pemegang;
}

/** Units that a request speaks of, the applicant's own first where a role rests on it. */
function unitDisebut(peran: Record<string, CariPeranAtau>, bahan: BahanPeran): string[] {
  const semua = Object.values(peran)
    .flatMap(sumberPeran)
    .flatMap((p) => ('ambil' in p ? [unitPeran(p, bahan)] : []));
  return [...new Set(semua)];
}

/** Whether the units lie as the procedure wants them: each of the other cases is another procedure of the text. */
function periksaJangkauan(
  unit: string[],
  jumlahPeranUnit: number,
  jangkauan: Jangkauan,
  direktori: Direktori,
): Keberatan | undefined {
  const instansi = unit.map((id) => direktori.instansiUnit(id));
  const lain = instansi.find((i) => i?.id !== instansi[0]?.id);
  if (jangkauan === 'lintasInstansi') return lain ? undefined : { kode: 'TUJUAN_INSTANSI_SENDIRI', rincian: {} };
  if (jangkauan === 'lintasUnit' && jumlahPeranUnit > 1 && unit.length === 1)
    return { kode: 'TUJUAN_UNIT_SENDIRI', rincian: {} };
  return lain ? { kode: 'TUJUAN_LAIN_INSTANSI', rincian: { instansi: lain.nama } } : undefined;
}

/**
 * Resolves every role of a procedure. Across agencies it answers TUJUAN_LAIN_INSTANSI (B-L 2.a.3 is another procedure),
 * for a unit that asks itself TUJUAN_UNIT_SENDIRI (B-L 2.a.1).
 */
export function tentukanPeran(
  peran: Record<string, CariPeranAtau>,
  jangkauan: Jangkauan,
  bahan: BahanPeran,
): { peran: PeranDitemukan } | Keberatan {
  const unit = unitDisebut(peran, bahan);
  for (const id of unit)
    if (!bahan.direktori.unit(id)) return { kode: 'UNIT_TIDAK_DIKENAL', rincian: { unit: id || '-' } };
  const kolomUnit = new Set(
    Object.values(peran)
      .flatMap(sumberPeran)
      .flatMap((p) => ('ambil' in p ? ['unit' in p ? p.unit : 'unitPegawai' in p ? p.unitPegawai : 'pemohon'] : [])),
  );
  const keberatan = periksaJangkauan(unit, kolomUnit.size, jangkauan, bahan.direktori);
  if (keberatan) return keberatan;
  const hasil: PeranDitemukan = {};
  for (const [nama, p] of Object.entries(peran)) {
    const semua: PeranDitemukan[string] = [];
    for (const sumber of sumberPeran(p)) {
      const pemegang = cari(nama, sumber, bahan);
      if ('kode' in pemegang) return pemegang;
      semua.push(...pemegang);
    }
    // PPK and PUO may be one post: one task, not two.
    const berbeda = semua.filter((a, i) => semua.findIndex((b) => JSON.stringify(a) === JSON.stringify(b)) === i);
    hasil[nama] = 'pemohonSebagai' in p ? sebagaiPemohon(berbeda, bahan) : berbeda;
  }
  return { peran: hasil };
}
