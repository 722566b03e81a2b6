/** Fills in what a start may leave open: the rules of its variant, pinned by hash, and the holders of its roles. */

import { type DelegasiTersemat, type ModelTersemat, type Wewenang, wewenangJenjang } from '../peraturan/model.ts';
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import type { AcuanKasus, AturanProsedur, CariPeranAtau, Jangkauan } from '../peraturan/skema.ts';
import { periksaAcuan } from './acuan.ts';
import { type BahanPeran, type Keberatan, type PeranDitemukan, tentukanPeran } from './direktori/peran.ts';
import { tentukanPerencanaan, tentukanRantai } from './direktori/rantai.ts';

/** @typeParam K codes of the procedure's own, where it answers the directory's objections in its own words */
export interface TolakSiapkan<K extends string> {
  kode: K | Keberatan['kode'] | 'VARIAN_TIDAK_DIKENAL';
  rincian: Record<string, string>;
}

interface ProsedurSiap<K extends string> {
  nama: string;
  peran: Record<string, CariPeranAtau>;
  jangkauan: Jangkauan;
  keberatan?: Partial<Record<Keberatan['kode'], K>>;
  atasOrang?: string;
  acuan?: Record<string, AcuanKasus<K>>;
}

type AturanSiap = AturanProsedur & { sidik: string; model?: ModelTersemat; pendelegasian?: DelegasiTersemat };

/** Rules and roles for a request, or what speaks against it before anything is opened. */
export function siapkan<K extends string>(
  peraturan: RegistriPeraturan,
  prosedur: ProsedurSiap<K>,
  varian: string,
  bahan: BahanPeran,
): { peran: PeranDitemukan; aturan: AturanSiap } | TolakSiapkan<K> {
  const mampu = peraturan.semuaVarian().filter((v) => v.prosedur[prosedur.nama]);
  const aturan = mampu.find((v) => v.id === varian)?.prosedur[prosedur.nama];
  if (!aturan) {
    return { kode: 'VARIAN_TIDAK_DIKENAL', rincian: { varian, pilihan: mampu.map((v) => v.id).join(', ') } };
  }
  const acuan = periksaAcuan(prosedur.acuan, bahan.permohonan, bahan.acuan);
  if (acuan) return acuan;
  let model: ModelTersemat | undefined;
  const hukum = {
    peraturan: peraturan.varian(varian).peraturan,
    model: peraturan.semuaModel(),
    tanpaModel: peraturan.tanpaModel(),
    rantai: aturan.rantai,
  };
  const sematkan = (temuan: ReturnType<typeof tentukanRantai>) => {
    if ('model' in temuan) model = temuan.model;
    return temuan;
  };
  const hasil = tentukanPeran(prosedur.peran, prosedur.jangkauan, {
    ...bahan,
    prosedur: prosedur.nama,
    rantai: (unit) => sematkan(tentukanRantai(unit, hukum, bahan)),
    perencanaan: (unit) => sematkan(tentukanPerencanaan(unit, hukum, bahan.direktori)),
  });
  if ('kode' in hasil) return { ...hasil, kode: prosedur.keberatan?.[hasil.kode] ?? hasil.kode };
  const sidik = peraturan.sidikAturan(varian, prosedur.nama);
  const atas = prosedur.atasOrang ? bahan.permohonan[prosedur.atasOrang] : undefined;
  const pendelegasian = cariDelegasi(peraturan, varian, atas as AtasOrang | undefined, bahan);
  if (pendelegasian && 'kode' in pendelegasian) return pendelegasian;
  const termuat = { ...(model ? { model } : {}), ...(pendelegasian ? { pendelegasian } : {}) };
  return { peran: hasil.peran, aturan: { ...aturan, sidik, ...termuat } };
}

interface AtasOrang {
  unit: string;
  jenjang?: Wewenang['jenjang'];
}

/** What the unit's model says of delegating the authority over some of its people; nothing where it is silent. */
function cariDelegasi(
  peraturan: RegistriPeraturan,
  varian: string,
  atas: AtasOrang | undefined,
  { direktori }: BahanPeran,
): DelegasiTersemat | Keberatan | undefined {
  if (!atas) return undefined;
  if (!direktori.unit(atas.unit)) return { kode: 'UNIT_TIDAK_DIKENAL', rincian: { unit: atas.unit } };
  const nama = direktori.unitBermodel(atas.unit)?.model ?? '';
  const model = peraturan
    .semuaModel()
    .find((m) => m.peraturan === peraturan.varian(varian).peraturan && [m.id, m.kelompok].includes(nama));
  const delegasi = model && wewenangJenjang(model, atas.jenjang ?? 'lainnya').delegasi;
  return delegasi && { model: model.nama, ...delegasi };
}
