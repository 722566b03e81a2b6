/** One evaluasi berjenjang: every version of the result, and what its reviewers said of it, with clause and letter. */
import { type VersiHasil, versiHasil } from '../workflows/evaluasi-berjenjang/versi.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import type { Lampiran } from '../workflows/runtime/kontrak.ts';
import { bacaPerkara, bacaRiwayat } from './baca-perkara.ts';
import type { Bahan } from './bahan.ts';
import { INTERNAL, type Pandangan } from './pandangan.ts';
import type { Prosedur } from './prosedur.ts';
import type { LangkahTercatat, RincianProsedur } from './tipe.ts';

type Permohonan = Prosedur['evaluasiBerjenjang']['permohonan'];

/** What the journal says of a version or of an answer to it. */
interface Tercatat {
  urutan: number;
  dasar: string[];
  surat: LangkahTercatat['surat'];
  /** Files that came with it. */
  lampiran: Lampiran[];
}

export interface VersiEvaluasi extends Omit<VersiHasil, 'tinjauan'>, Tercatat {
  tinjauan: (VersiHasil['tinjauan'][number] & Tercatat)[];
}

export interface Evaluasi
  extends Pick<RincianProsedur, 'id' | 'varian' | 'keadaan' | 'status' | 'pemohon' | 'dimulai' | 'berakhir'>,
    Omit<Permohonan, 'hasil'> {
  versi: VersiEvaluasi[];
  /** So many steps are internal to the other instansi: what they were is not among the versions. */
  tertutup?: number;
}

/**
 * As somebody sees it: versions and answers of hidden steps are left out, and letters that are not for him.
 * @throws Galat PROSEDUR_TIDAK_DIKENAL: no case, one of another kind, or he may not know what was asked
 */
export async function bacaEvaluasi(
  bahan: Bahan,
  perkara: string,
  lihat: Pick<Pandangan, 'permohonan' | 'langkah' | 'surat' | 'keadaan'>,
): Promise<Evaluasi> {
  const { id, jenis, varian, keadaan, status, pemohon, dimulai, berakhir, permohonan } = await bacaPerkara(
    bahan,
    perkara,
  );
  if (jenis !== 'evaluasiBerjenjang' || !lihat.permohonan)
    throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur: perkara });
  const riwayat = await bacaRiwayat(bahan.register, perkara);
  const { hasil, ...diminta } = permohonan as unknown as Permohonan;
  // Each step is a version or an answer to one: both come in the journal's order.
  const langkah = riwayat.filter((l) => l.jenis === 'langkah').values();
  const tercatat = (): Tercatat => {
    const { urutan, dasar, surat, lampiran = [] } = langkah.next().value as LangkahTercatat;
    return { urutan, dasar, surat: surat.filter((s) => lihat.surat(s.id)), lampiran };
  };
  const semua = versiHasil({ hasil }, riwayat).map(({ tinjauan, ...v }) => ({
    ...v,
    ...tercatat(),
    tinjauan: tinjauan.map((t) => ({ ...t, ...tercatat() })),
  }));
  const terlihat = ({ urutan }: Tercatat) => lihat.langkah(urutan);
  const versi = semua.filter(terlihat).map((v) => ({ ...v, tinjauan: v.tinjauan.filter(terlihat) }));
  const tertutup = riwayat.filter((l) => l.jenis === 'langkah' && !lihat.langkah(l.urutan)).length;
  return {
    ...{ id, varian, status, pemohon, dimulai },
    keadaan: lihat.keadaan(status) ? keadaan : INTERNAL,
    ...(berakhir ? { berakhir } : {}),
    ...diminta,
    versi,
    ...(tertutup > 0 ? { tertutup } : {}),
  };
}
