/**
 * From a unit to the officials who review a result in turn, or who plan its work: the unit's model says which levels there are, the directory
 * which posts they are. A level that is vacant stays in the chain, for its Plt. or Plh.; one that does not exist at all
 * refuses the start.
 */
import type { JenjangRantai, Model, ModelTersemat, TanpaModel } from '../../peraturan/model.ts';
import type { TabelUnit } from '../skema.ts';
import type { Direktori } from './direktori.ts';

/** What the law says of chains, as `siapkan` hands it in: pure values, no file is read here. */
export interface AturanRantai {
  /** The regulation of the variant: a model of another one does not hold. */
  peraturan: string;
  model: readonly Model[];
  tanpaModel: readonly TanpaModel[];
  /** The variant's own chain, where its text has one for every unit: reviewers lowest first, planners highest first. */
  rantai?: readonly JenjangRantai[];
}

export interface BahanRantai {
  direktori: Direktori;
  permohonan: Record<string, unknown>;
  pemohon: string;
  tanggal: string;
}

export interface RantaiDitemukan {
  pemegang: { jabatan: string }[];
  model: ModelTersemat;
}

type Tolak = {
  kode:
    | 'UNIT_TIDAK_DIKENAL'
    | 'UNIT_TANPA_MODEL'
    | 'JENJANG_TIDAK_ADA'
    | 'UNIT_BUKAN_PENYUSUN_STRATEGI'
    | 'PENGAJU_TIDAK_SESUAI_MODEL'
    | 'PERMOHONAN_SENDIRI';
  rincian: Record<string, string>;
};

/** The chain of a unit, lowest reviewer first, with the model that it follows. */
export function tentukanRantai(unitId: string, aturan: AturanRantai, bahan: BahanRantai): RantaiDitemukan | Tolak {
  const { direktori, permohonan } = bahan;
  const temuan = carikanModel(unitId, aturan, direktori);
  if ('kode' in temuan) return temuan;
  const { unit, kepala } = temuan;
  const garis = garisAtasan(unit.pimpinan, kepala, bahan);
  const model = modelGaris(temuan.calon, garis);
  const bentuk = String(permohonan.bentuk ?? '');
  if (!model.pengaju.some((p) => p === bentuk)) {
    return {
      kode: 'PENGAJU_TIDAK_SESUAI_MODEL',
      rincian: { bentuk, model: model.nama, pilihan: model.pengaju.join(', ') },
    };
  }
  const jenjang = jabatanRantai(aturan.rantai ?? model.rantai, unit, garis, direktori);
  if ('kode' in jenjang) return jenjang;
  // PPK and PUO may be one post: then he reviews once (T-EV-satu-peninjau).
  const ada = jenjang.filter((j, i) => !jenjang.slice(i + 1).some((k) => k.jabatan === j.jabatan));
  if (ada.some((j) => j.jabatan === jabatanSendiri(bahan))) return { kode: 'PERMOHONAN_SENDIRI', rincian: {} };
  return {
    pemegang: ada.map(({ jabatan }) => ({ jabatan })),
    model: {
      id: model.id,
      nama: model.nama,
      rantai: ada.map(({ nama, dasar }) => ({ nama, dasar })),
      selesai: aturan.rantai ? [] : model.selesai,
      kembalikan: aturan.rantai ? [] : model.kembalikan,
    },
  };
}

/**
 * Who plans a unit's work in turn, highest first. The last sets the strategy and asks other units for people, so he must
 * lead the unit (T-SIK-unit).
 */
export function tentukanPerencanaan(
  unitId: string,
  aturan: AturanRantai,
  direktori: Direktori,
): RantaiDitemukan | Tolak {
  const temuan = carikanModel(unitId, aturan, direktori);
  if ('kode' in temuan) return temuan;
  const { unit, kepala } = temuan;
  const garis = garisKe(kepala, unit.pimpinan, direktori);
  const model = modelGaris(temuan.calon, garis);
  const perencanaan = aturan.rantai ?? model.perencanaan;
  if (!perencanaan) throw new Error(`neither the variant nor model ${model.id} says who plans`);
  const jenjang = jabatanRantai(perencanaan, unit, garis, direktori);
  if ('kode' in jenjang) return jenjang;
  const penyusun = jenjang.at(-1);
  if (penyusun?.jabatan !== unit.pimpinan) {
    return { kode: 'UNIT_BUKAN_PENYUSUN_STRATEGI', rincian: { jenjang: penyusun?.nama ?? '-', unit: unit.nama } };
  }
  return {
    pemegang: jenjang.map(({ jabatan }) => ({ jabatan })),
    model: {
      id: model.id,
      nama: model.nama,
      rantai: jenjang.map(({ nama, dasar }) => ({ nama, dasar })),
      selesai: [],
      kembalikan: [],
      pengaju: model.pengaju,
      ...(model.tahap && !aturan.rantai ? { tahap: model.tahap } : {}),
    },
  };
}

/** The models that may hold for a unit, and the head of the unit that they are for. */
function carikanModel(
  unitId: string,
  aturan: AturanRantai,
  direktori: Direktori,
): { unit: TabelUnit; kepala: string; calon: Model[] } | Tolak {
  const unit = direktori.unit(unitId);
  if (!unit) return { kode: 'UNIT_TIDAK_DIKENAL', rincian: { unit: unitId || '-' } };
  const bermodel = direktori.unitBermodel(unitId);
  const nama = bermodel?.model ?? '';
  const calon = aturan.model.filter((m) => m.peraturan === aturan.peraturan && [m.id, m.kelompok].includes(nama));
  if (bermodel && calon.length > 0) return { unit, kepala: bermodel.pimpinan, calon };
  const sebab = nama
    ? (aturan.tanpaModel.find((t) => t.id === nama)?.alasan ?? `model "${nama}" tidak ada pada ${aturan.peraturan}`)
    : 'direktori tidak menyebut modelnya';
  return { kode: 'UNIT_TANPA_MODEL', rincian: { unit: unit.nama, sebab } };
}

/** Of two models that share a unit, the one for those directly below the head, where he alone stands above. */
function modelGaris(calon: readonly Model[], garis: string[]): Model {
  const model = calon.find((m) => m.langsung === undefined || m.langsung === garis.length <= 1) ?? calon[0];
  if (!model) throw new Error('a candidate was found above');
  return model;
}

/** The levels with their posts; a level without a post is left out where the chain allows it, else what is missing. */
function jabatanRantai(
  rantai: readonly JenjangRantai[],
  { ppk, nama }: { ppk: string; nama: string },
  garis: string[],
  direktori: Direktori,
): (JenjangRantai & { jabatan: string })[] | Tolak {
  const jenjang: (JenjangRantai & { jabatan: string })[] = [];
  for (const j of rantai) {
    const jabatan = jabatanJenjang(j.posisi, ppk, garis, direktori);
    if (jabatan) jenjang.push({ ...j, jabatan });
    else if (!j.bilaAda) return { kode: 'JENJANG_TIDAK_ADA', rincian: { jenjang: j.nama, unit: nama } };
  }
  return jenjang;
}

const jabatanSendiri = ({ direktori, pemohon, tanggal }: BahanRantai) =>
  direktori.jabatanPegawai(pemohon, tanggal)[0]?.jabatan;

/**
 * Posts above the submitter up to the head, lowest first. Who comes from elsewhere works below the head of the unit that
 * the request names.
 */
function garisAtasan(pimpinanUnit: string, kepala: string, bahan: BahanRantai): string[] {
  const { direktori } = bahan;
  const garis = garisKe(kepala, direktori.jabatan(jabatanSendiri(bahan) ?? '')?.atasan, direktori);
  return garis.includes(pimpinanUnit) ? garis : garisKe(kepala, pimpinanUnit, direktori);
}

/** Posts from one up to the head, both included; none where they are not of one line. */
function garisKe(kepala: string, mulai: string | null | undefined, direktori: Direktori): string[] {
  const garis: string[] = [];
  for (let j = mulai; j && !garis.includes(j); j = direktori.jabatan(j)?.atasan) {
    garis.push(j);
    if (j === kepala) return garis;
  }
  return [];
}

function jabatanJenjang(
  posisi: JenjangRantai['posisi'],
  ppk: string,
  garis: string[],
  direktori: Direktori,
): string | undefined {
  if (posisi === 'ppk') return ppk;
  if (posisi <= 0) return garis.at(posisi - 1);
  let jabatan = garis.at(-1);
  for (let i = 0; i < posisi; i++) jabatan = direktori.jabatan(jabatan ?? '')?.atasan ?? undefined;
  return jabatan;
}
