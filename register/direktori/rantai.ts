/**
 * From a unit to the officials who review a result in turn: the unit's model says which levels there are, the directory
 * which posts they are. A level that is vacant stays in the chain, for its Plt. or Plh.; one that does not exist at all
 * refuses the start.
 */
import type { JenjangRantai, Model, ModelTersemat, TanpaModel } from '../../peraturan/model.ts';
import type { Direktori } from './direktori.ts';

/** What the law says of chains, as `siapkan` hands it in: pure values, no file is read here. */
export interface AturanRantai {
  /** The regulation of the variant: a model of another one does not hold. */
  peraturan: string;
  model: readonly Model[];
  tanpaModel: readonly TanpaModel[];
  /** The variant's own chain, where its text has one for every unit. */
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
    | 'PENGAJU_TIDAK_SESUAI_MODEL'
    | 'PERMOHONAN_SENDIRI';
  rincian: Record<string, string>;
};

/** The chain of a unit, lowest reviewer first, with the model that it follows. */
export function tentukanRantai(unitId: string, aturan: AturanRantai, bahan: BahanRantai): RantaiDitemukan | Tolak {
  const { direktori, permohonan } = bahan;
  const unit = direktori.unit(unitId);
  if (!unit) return { kode: 'UNIT_TIDAK_DIKENAL', rincian: { unit: unitId || '-' } };
  const bermodel = unitBermodel(direktori, unitId);
  const nama = bermodel?.model ?? '';
  const calon = aturan.model.filter((m) => m.peraturan === aturan.peraturan && [m.id, m.kelompok].includes(nama));
  if (!bermodel || calon.length === 0) {
    const sebab = nama
      ? (aturan.tanpaModel.find((t) => t.id === nama)?.alasan ?? `model "${nama}" tidak ada pada ${aturan.peraturan}`)
      : 'direktori tidak menyebut modelnya';
    return { kode: 'UNIT_TANPA_MODEL', rincian: { unit: unit.nama, sebab } };
  }
  const garis = garisAtasan(unit.pimpinan, bermodel.pimpinan, bahan);
  // The head alone stands above the submitter: of two models that share the unit, the one for those directly below him.
  const model = calon.find((m) => m.langsung === undefined || m.langsung === garis.length <= 1) ?? calon[0];
  if (!model) throw new Error('a candidate was found above');
  const bentuk = String(permohonan.bentuk ?? '');
  if (!model.pengaju.some((p) => p === bentuk)) {
    return {
      kode: 'PENGAJU_TIDAK_SESUAI_MODEL',
      rincian: { bentuk, model: model.nama, pilihan: model.pengaju.join(', ') },
    };
  }
  const jenjang = (aturan.rantai ?? model.rantai).map((j) => ({
    ...j,
    jabatan: jabatanJenjang(j.posisi, unit.ppk, garis, direktori),
  }));
  const hilang = jenjang.find((j) => !j.jabatan && !j.bilaAda);
  if (hilang) return { kode: 'JENJANG_TIDAK_ADA', rincian: { jenjang: hilang.nama, unit: unit.nama } };
  // PPK and PUO may be one post: then he reviews once (T-EV-satu-peninjau).
  const ada = jenjang.filter((j, i) => j.jabatan && !jenjang.slice(i + 1).some((k) => k.jabatan === j.jabatan));
  if (ada.some((j) => j.jabatan === jabatanSendiri(bahan))) return { kode: 'PERMOHONAN_SENDIRI', rincian: {} };
  return {
    pemegang: ada.map((j) => ({ jabatan: j.jabatan ?? '' })),
    model: {
      id: model.id,
      nama: model.nama,
      rantai: ada.map(({ nama: namaJenjang, dasar }) => ({ nama: namaJenjang, dasar })),
      selesai: aturan.rantai ? [] : model.selesai,
      kembalikan: aturan.rantai ? [] : model.kembalikan,
    },
  };
}

/** The unit itself or the nearest above it that names a model: a bagian is part of its biro's. */
function unitBermodel(direktori: Direktori, unitId: string) {
  for (let u = direktori.unit(unitId); u; u = u.induk ? direktori.unit(u.induk) : undefined) if (u.model) return u;
  return undefined;
}

const jabatanSendiri = ({ direktori, pemohon, tanggal }: BahanRantai) =>
  direktori.jabatanPegawai(pemohon, tanggal)[0]?.jabatan;

/**
 * Posts above the submitter up to the head, lowest first. Who comes from elsewhere works below the head of the unit that
 * the request names.
 */
function garisAtasan(pimpinanUnit: string, kepala: string, bahan: BahanRantai): string[] {
  const { direktori } = bahan;
  const naik = (mulai: string | null | undefined): string[] => {
    const garis: string[] = [];
    for (let j = mulai; j && !garis.includes(j); j = direktori.jabatan(j)?.atasan) {
      garis.push(j);
      if (j === kepala) return garis;
    }
    return [];
  };
  const garis = naik(direktori.jabatan(jabatanSendiri(bahan) ?? '')?.atasan);
  return garis.includes(pimpinanUnit) ? garis : naik(pimpinanUnit);
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
