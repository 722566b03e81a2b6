/** Fills in what a start may leave open: the rules of its variant, pinned by hash, and the holders of its roles. */
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import type { AturanProsedur, CariPeranAtau, Jangkauan } from '../peraturan/skema.ts';
import { type BahanPeran, type Keberatan, type PeranDitemukan, tentukanPeran } from './direktori/peran.ts';

export interface TolakSiapkan {
  kode: 'VARIAN_TIDAK_DIKENAL' | Keberatan['kode'];
  rincian: Record<string, string>;
}

/** Rules and roles for a request, or what speaks against it before anything is opened. */
export function siapkan(
  peraturan: RegistriPeraturan,
  prosedur: { nama: string; peran: Record<string, CariPeranAtau>; jangkauan: Jangkauan },
  varian: string,
  bahan: BahanPeran,
): { peran: PeranDitemukan; aturan: AturanProsedur & { sidik: string } } | TolakSiapkan {
  const mampu = peraturan.semuaVarian().filter((v) => v.prosedur[prosedur.nama]);
  const aturan = mampu.find((v) => v.id === varian)?.prosedur[prosedur.nama];
  if (!aturan) {
    return { kode: 'VARIAN_TIDAK_DIKENAL', rincian: { varian, pilihan: mampu.map((v) => v.id).join(', ') } };
  }
  const hasil = tentukanPeran(prosedur.peran, prosedur.jangkauan, bahan);
  if ('kode' in hasil) return hasil;
  return { peran: hasil.peran, aturan: { ...aturan, sidik: peraturan.sidikAturan(varian, prosedur.nama) } };
}
