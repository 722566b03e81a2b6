/** Cases that a viewer may see, newest first, by what they are and what they say. */
import { type Selectable, sql } from 'kysely';
import type { Direktori } from '../register/direktori/direktori.ts';
import type { Register } from '../register/koneksi.ts';
import type { TabelProsedur } from '../register/skema.ts';
import { bacaTempat, type Halaman, halaman, type PilihanHalaman, sesudahTempat, type Tempat } from './halaman.ts';
import { bolehLihat, type Pemirsa } from './pemirsa.ts';
import type { RincianProsedur } from './tipe.ts';

export interface SaringPerkara extends PilihanHalaman {
  jenis?: string;
  varian?: string;
  status?: RincianProsedur['status'];
  /** Id of the case, number of one of its letters, or words of its request. */
  cari?: string;
}

export type PerkaraRingkas = Pick<
  RincianProsedur,
  'id' | 'jenis' | 'varian' | 'keadaan' | 'status' | 'pemohon' | 'dimulai' | 'berakhir' | 'induk'
>;

export async function cariPerkara(
  { db }: Register,
  direktori: Direktori,
  pemirsa: Pemirsa,
  saring: SaringPerkara,
): Promise<Halaman<PerkaraRingkas>> {
  const { jenis, varian, status, cari, sesudah } = saring;
  const tempat = sesudah === undefined ? undefined : bacaTempat(sesudah, 1);
  const ambil = async (paling: number): Promise<PerkaraRingkas[]> => {
    const baris = await db
      .selectFrom('prosedur')
      .select(['id', 'jenis', 'varian', 'keadaan', 'status', 'pemohon', 'dimulai', 'berakhir', 'induk'])
      .where(bolehLihat(direktori, pemirsa))
      .$if(jenis !== undefined, (q) => q.where('jenis', '=', jenis as string))
      .$if(varian !== undefined, (q) => q.where('varian', '=', varian as string))
      .$if(status !== undefined, (q) => q.where('status', '=', status as RincianProsedur['status']))
      .$if(cari !== undefined, (q) => q.where(memuat(cari as string)))
      .$if(tempat !== undefined, (q) => q.where(sesudahTempat(['dimulai', 'id'], tempat as Tempat, '<')))
      .orderBy('dimulai', 'desc')
      .orderBy('id', 'desc')
      .limit(paling)
      .execute();
    return baris.map(ringkasPerkara);
  };
  return halaman(saring, ambil, ({ dimulai, id }) => [dimulai, id]);
}

type BarisPerkara = Pick<
  Selectable<TabelProsedur>,
  'id' | 'jenis' | 'varian' | 'keadaan' | 'status' | 'pemohon' | 'dimulai' | 'berakhir' | 'induk'
>;

/** Of a case's row what a list says. */
export function ringkasPerkara(perkara: BarisPerkara): PerkaraRingkas {
  const { id, jenis, varian, keadaan, status, pemohon, dimulai, berakhir, induk } = perkara;
  return {
    ...{ id, jenis, varian, keadaan, status, pemohon },
    dimulai: dimulai.toISOString(),
    ...(berakhir ? { berakhir: berakhir.toISOString() } : {}),
    ...(induk ? { induk } : {}),
  };
}

/** A search is for the characters as they are written. */
export const pola = (cari: string): string => `%${cari.replace(/[\\%_]/g, '\\$&')}%`;

/** Condition on a row of `prosedur`: its id, the number of one of its letters, or words of its request. */
export const memuat = (cari: string) =>
  sql<boolean>`(prosedur.id = ${cari} OR prosedur.permohonan::text ILIKE ${pola(cari)}
    OR EXISTS (SELECT 1 FROM surat WHERE surat.prosedur = prosedur.id AND surat.nomor = ${cari}))`;
