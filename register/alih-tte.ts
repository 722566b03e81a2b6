/** Who may sign a letter that waits for its signature, where whom it names does so no more (T-tte-alih). Pure. */
import type { Selectable } from 'kysely';
import { type DasarWewenang, type Direktori, tanggalLokal, ZONA_BAWAAN } from './direktori/direktori.ts';
import type { TabelSurat } from './skema.ts';

/** Kinds of letter in whose body who signs speaks of himself, also where he does so for his post: nobody else can. */
const PERNYATAAN_SENDIRI = ['laporanKinerja', 'penilaianKinerja'];

type SuratMenunggu = Pick<Selectable<TabelSurat>, 'jenis' | 'unit' | 'penandatangan' | 'jabatan_penandatangan'>;

/**
 * On what somebody may sign in place of whom the letter names: that one acts for the post no more on this day, or he holds
 * it and is away, so that a Plt. or Plh. acts. `undefined`: he may not.
 */
export function dasarAlih(
  direktori: Direktori,
  surat: SuratMenunggu,
  jenisProsedur: string,
  pegawai: string,
  pada: Date,
): DasarWewenang | undefined {
  const { penandatangan, jabatan_penandatangan: jabatan } = surat;
  if (!penandatangan || !jabatan || penandatangan === pegawai) return undefined;
  if (PERNYATAAN_SENDIRI.includes(surat.jenis)) return undefined;
  const hari = tanggalLokal(pada, direktori.instansiUnit(surat.unit)?.zona ?? ZONA_BAWAAN);
  const dasar = direktori.wewenang(pegawai, jabatan, jenisProsedur, hari);
  const semula = direktori.wewenang(penandatangan, jabatan, jenisProsedur, hari);
  if (!dasar || !semula) return dasar;
  const menggantikan = dasar.jenis === 'Plt.' || dasar.jenis === 'Plh.';
  return semula.jenis === 'definitif' && menggantikan ? dasar : undefined;
}
