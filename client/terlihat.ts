/** A case, its steps and its list as somebody sees them: what is hidden from him is taken out, also where it could be told by. */
import type { Selectable } from 'kysely';
import type { TabelSurat } from '../register/skema.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { ringkasSurat } from './baca-surat.ts';
import type { KewajibanPerkara } from './kewajiban.ts';
import { INTERNAL, keadaanTerlihat, type Pandangan, type Penglihat, pandangan } from './pandangan.ts';
import { type Akses, akses, dapatDiputus } from './pemirsa.ts';
import { type TindakanSaya, tindakanPegawai } from './tindakan.ts';
import type { LangkahTercatat, RincianProsedur, RincianSurat } from './tipe.ts';

/** An internal step of another instansi: that there was one, and when. */
export interface LangkahTertutup {
  urutan: number;
  jenis: 'internal';
  pada: string;
}

/**
 * A step as a viewer sees it; `hash` and `hashSebelum` are left out from the first hidden one on, since a guess at what is
 * hidden could be held against them.
 */
export type LangkahTerlihat =
  | (Omit<LangkahTercatat, 'hash' | 'hashSebelum'> & Partial<Pick<LangkahTercatat, 'hash' | 'hashSebelum'>>)
  | LangkahTertutup;

/** A case as a viewer sees it. */
export interface PerkaraTerlihat extends Omit<RincianProsedur, 'permohonan'> {
  /** Left out where nothing of it has reached his instansi. */
  permohonan?: RincianProsedur['permohonan'];
  /** On what ground he sees it. */
  akses: Akses;
  tindakanSaya: TindakanSaya[];
}

export function langkahTerlihat(lihat: Pandangan, langkah: LangkahTercatat): LangkahTerlihat {
  if (lihat.utuh) return langkah;
  const { urutan, jenis, pada, pelaku, dari, ke } = langkah;
  if (!lihat.langkah(urutan)) return { urutan, jenis: 'internal', pada };
  const { hash, hashSebelum, tugas, putaran, rincian, ...isi } = langkah;
  const dikenal = lihat.keadaanSebelum(urutan);
  const tertutup = lihat.adaTertutupSampai(urutan);
  const kunci = pelaku && (pelaku.jabatan ? `jabatan:${pelaku.jabatan}` : `pegawai:${pelaku.pegawai}`);
  // The round of a task of the other side counts what is hidden.
  const tugasSendiri = dikenal && kunci !== undefined && lihat.sendiri(kunci, new Date(pada));
  return {
    ...isi,
    dari: dikenal ? dari : INTERNAL,
    ke: dikenal || jenis === 'langkah' ? ke : INTERNAL,
    ...(tugasSendiri && tugas !== undefined ? { tugas, putaran } : {}),
    ...(!tertutup && rincian ? { rincian } : {}),
    ...(tertutup ? {} : { hash, hashSebelum }),
    surat: isi.surat.filter((s) => lihat.surat(s.id)),
    diberitahu: isi.diberitahu.filter((d) => lihat.sendiri(d.kepada, new Date(pada))),
  };
}

export async function perkaraTerlihat(
  penglihat: Penglihat,
  perkara: RincianProsedur,
  akses: Akses,
): Promise<PerkaraTerlihat> {
  const { pemirsa, direktori } = penglihat;
  const lihat = await pandangan(penglihat, perkara.id);
  const tampak = lihat.keadaan(perkara.status);
  const tindakan = tampak
    ? perkara.tindakan
    : perkara.tindakan.flatMap((t) => {
        const pemegang = t.pemegang.filter((p) => lihat.sendiri(p));
        return pemegang.length > 0 ? [{ ...t, pemegang }] : [];
      });
  const { induk, permohonan, ...isi } = perkara;
  return {
    ...isi,
    ...(lihat.permohonan ? { permohonan } : {}),
    ...(induk && lihat.utuh ? { induk } : {}),
    keadaan: tampak ? perkara.keadaan : INTERNAL,
    tugas: tampak ? perkara.tugas : perkara.tugas.filter((t) => lihat.sendiri(t.pemegang)),
    tindakan,
    anak: await keadaanTerlihat(
      penglihat,
      perkara.anak.filter((a) => lihat.anak(a.id)),
    ),
    surat: perkara.surat.filter((s) => lihat.surat(s.id)),
    akses,
    tindakanSaya: 'pegawai' in pemirsa ? tindakanPegawai(direktori, pemirsa.pegawai, perkara) : [],
  };
}

interface TugasDisebut {
  tugas: string;
  putaran: number;
}

/** Whether a task of a case is the viewer's own: his, or of a post that he acts for. */
export async function tugasSendiri(
  { register, direktori, pemirsa }: Penglihat,
  prosedur: string,
  { tugas, putaran }: TugasDisebut,
): Promise<boolean> {
  if (!('pegawai' in pemirsa)) return false;
  const miliknya = await register.db
    .selectFrom('tugas')
    .innerJoin('prosedur', 'prosedur.id', 'tugas.prosedur')
    .select('tugas.tugas')
    .where('tugas.prosedur', '=', prosedur)
    .where('tugas.tugas', '=', tugas)
    .where('tugas.putaran', '=', putaran)
    .where(dapatDiputus(direktori, pemirsa.pegawai))
    .executeTakeFirst();
  return miliknya !== undefined;
}

/**
 * Whether a viewer may name a task when he decides. Otherwise it is as if it had not been opened: a refusal would tell him
 * where the other side is.
 * @throws Galat TUGAS_BELUM_DIBUKA
 */
export async function periksaTugas(
  penglihat: Penglihat,
  prosedur: string,
  { tugas, putaran }: TugasDisebut,
): Promise<void> {
  const lihat = await pandangan(penglihat, prosedur);
  if (!lihat.tugas(tugas, putaran)) throw new Galat('TUGAS_BELUM_DIBUKA', { tugas, putaran });
}

/**
 * A letter as a viewer sees it; one that is not for him is as one that there is not.
 * @param disebut as he has named it
 * @throws Galat SURAT_TIDAK_DIKENAL
 */
export async function suratTerlihat(
  penglihat: Penglihat,
  surat: Selectable<TabelSurat>,
  disebut: string,
): Promise<RincianSurat> {
  const dasar = await akses(penglihat.register, penglihat.direktori, penglihat.pemirsa, surat.prosedur);
  if (dasar && (await pandangan(penglihat, surat.prosedur)).surat(surat.id)) return ringkasSurat(surat);
  throw new Galat('SURAT_TIDAK_DIKENAL', { surat: disebut });
}

/** Duties of a case, each with those of this side whom it binds. */
export async function kewajibanTerlihat(
  penglihat: Penglihat,
  prosedur: string,
  kewajiban: KewajibanPerkara[],
): Promise<KewajibanPerkara[]> {
  const lihat = await pandangan(penglihat, prosedur);
  return kewajiban.map((k) => ({ ...k, pemegang: k.pemegang.filter((p) => lihat.sendiri(p)) }));
}
