/** From a request to the holders of its roles, and what the directory already says against the request. */
import type { CariPeran, CariPeranAtau, Jangkauan } from '../../peraturan/skema.ts';
import type { Direktori } from './direktori.ts';

type Kode =
  | 'UNIT_TIDAK_DIKENAL'
  | 'PEGAWAI_TIDAK_DIKENAL'
  | 'JABATAN_TIDAK_DIKENAL'
  | 'TUJUAN_LAIN_INSTANSI'
  | 'TUJUAN_INSTANSI_SENDIRI'
  | 'TUJUAN_UNIT_SENDIRI';
export interface Keberatan {
  kode: Kode;
  rincian: Record<string, string>;
}
export type PeranDitemukan = Record<string, ({ jabatan: string } | { pegawai: string })[]>;

/** What the directory is asked with. */
export interface BahanPeran {
  direktori: Direktori;
  permohonan: Record<string, unknown>;
  /** Id of the pegawai who asks. */
  pemohon: string;
  /** Day of the start, `YYYY-MM-DD`. */
  tanggal: string;
}

/** Unit where the applicant is placed. */
const unitPemohon = ({ direktori, pemohon, tanggal }: BahanPeran): string =>
  direktori.jabatan(direktori.jabatanPegawai(pemohon, tanggal)[0]?.jabatan ?? '')?.unit ?? '';

/** The post that a role means in one unit; `undefined` where the directory has none (a head without a superior). */
function jabatanUnit(direktori: Direktori, unitId: string, ambil: 'pimpinan' | 'ppk' | 'ppkPimpinan' | 'pyb') {
  const unit = direktori.unit(unitId);
  if (ambil === 'pyb') return direktori.instansiUnit(unitId)?.pyb ?? undefined;
  if (ambil === 'ppkPimpinan') return direktori.jabatan(unit?.pimpinan ?? '')?.atasan ?? undefined;
  return ambil === 'ppk' ? unit?.ppk : unit?.pimpinan;
}

/** Holders of one role, or what is missing. A head without a superior has nobody to be told: his role stays empty. */
function cari(nama: string, peran: CariPeran, bahan: BahanPeran): PeranDitemukan[string] | Keberatan {
  const { direktori, permohonan } = bahan;
  if ('pegawai' in peran) {
    const id = peran.pegawai === 'pemohon' ? bahan.pemohon : String(permohonan[peran.pegawai] ?? '');
    return direktori.pegawai(id)
      ? [{ pegawai: id }]
      : { kode: 'PEGAWAI_TIDAK_DIKENAL', rincian: { pegawai: id || nama } };
  }
  const unit = 'unitPemohon' in peran ? unitPemohon(bahan) : String(permohonan[peran.unit]);
  const jabatan = jabatanUnit(direktori, unit, peran.ambil);
  if (jabatan) return [{ jabatan }];
  return peran.ambil === 'ppkPimpinan' ? [] : { kode: 'JABATAN_TIDAK_DIKENAL', rincian: { jabatan: nama } };
}

/** Units that a request speaks of, the applicant's own first where a role rests on it. */
function unitDisebut(peran: Record<string, CariPeranAtau>, bahan: BahanPeran): string[] {
  const semua = Object.values(peran)
    .flat()
    .flatMap((p) =>
      'pegawai' in p ? [] : 'unitPemohon' in p ? [unitPemohon(bahan)] : [String(bahan.permohonan[p.unit])],
    );
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
      .flat()
      .flatMap((p) => ('pegawai' in p ? [] : ['unit' in p ? p.unit : 'pemohon'])),
  );
  const keberatan = periksaJangkauan(unit, kolomUnit.size, jangkauan, bahan.direktori);
  if (keberatan) return keberatan;
  const hasil: PeranDitemukan = {};
  for (const [nama, p] of Object.entries(peran)) {
    const semua: PeranDitemukan[string] = [];
    for (const sumber of [p].flat()) {
      const pemegang = cari(nama, sumber, bahan);
      if ('kode' in pemegang) return pemegang;
      semua.push(...pemegang);
    }
    // PPK and PUO may be one post: one task, not two.
    hasil[nama] = semua.filter((a, i) => semua.findIndex((b) => JSON.stringify(a) === JSON.stringify(b)) === i);
  }
  return { peran: hasil };
}
