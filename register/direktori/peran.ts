/** From a request's units to the holders of its roles, and what the directory already says against the request. */
import type { CariPeran } from '../../peraturan/skema.ts';
import type { Direktori } from './direktori.ts';

type Kode = 'UNIT_TIDAK_DIKENAL' | 'JABATAN_TIDAK_DIKENAL' | 'TUJUAN_LAIN_INSTANSI' | 'TUJUAN_UNIT_SENDIRI';
export interface Keberatan {
  kode: Kode;
  rincian: Record<string, string>;
}
export type PeranDitemukan = Record<string, { jabatan: string }[]>;

/** The post that a role means in one unit; `undefined` where the directory has none (a head without a superior). */
function cari(direktori: Direktori, unitId: string, ambil: CariPeran['ambil']): string | undefined {
  const unit = direktori.unit(unitId);
  if (ambil === 'ppkPimpinan') return direktori.jabatan(unit?.pimpinan ?? '')?.atasan ?? undefined;
  return ambil === 'ppk' ? unit?.ppk : unit?.pimpinan;
}

/**
 * Resolves every role of a procedure. Across agencies it answers TUJUAN_LAIN_INSTANSI (B-L 2.a.3 is another procedure),
 * for a unit that asks itself TUJUAN_UNIT_SENDIRI (B-L 2.a.1).
 */
export function tentukanPeran(
  direktori: Direktori,
  peran: Record<string, CariPeran>,
  permohonan: Record<string, unknown>,
): { peran: PeranDitemukan } | Keberatan {
  const kolom = [...new Set(Object.values(peran).map((p) => p.unit))];
  const unit = kolom.map((k) => String(permohonan[k]));
  for (const id of unit) if (!direktori.unit(id)) return { kode: 'UNIT_TIDAK_DIKENAL', rincian: { unit: id } };
  if (unit.length > 1 && new Set(unit).size === 1) return { kode: 'TUJUAN_UNIT_SENDIRI', rincian: {} };
  const instansi = unit.map((id) => direktori.instansiUnit(id));
  const lain = instansi.find((i) => i?.id !== instansi[0]?.id);
  if (lain) return { kode: 'TUJUAN_LAIN_INSTANSI', rincian: { instansi: lain.nama } };
  const hasil: PeranDitemukan = {};
  for (const [nama, { unit: kolomUnit, ambil }] of Object.entries(peran)) {
    const jabatan = cari(direktori, String(permohonan[kolomUnit]), ambil);
    // A head without a superior has nobody to be told: the role stays empty, its copies go to nobody.
    if (!jabatan && ambil !== 'ppkPimpinan') return { kode: 'JABATAN_TIDAK_DIKENAL', rincian: { jabatan: nama } };
    hasil[nama] = jabatan ? [{ jabatan }] : [];
  }
  return { peran: hasil };
}
