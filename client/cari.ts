/** Cases that a viewer may see, newest first, by what they are and what they say. */
import { type Selectable, sql } from 'kysely';
import type { TabelProsedur } from '../register/skema.ts';
import { bacaTempat, type Halaman, halaman, type PilihanHalaman, sesudahTempat, type Tempat } from './halaman.ts';
import { keadaanTerlihat, type Penglihat, pandanganAtas } from './pandangan.ts';
import { bolehLihat } from './pemirsa.ts';
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

export async function cariPerkara(penglihat: Penglihat, saring: SaringPerkara): Promise<Halaman<PerkaraRingkas>> {
  const hasil = await halaman(
    saring,
    (paling) => ambil(penglihat, saring, paling),
    ({ dimulai, id }) => [dimulai.toISOString(), id],
  );
  return { ...hasil, baris: await ringkasTerlihat(penglihat, hasil.baris.map(ringkasPerkara)) };
}

/** Rows that are found by what the viewer may know; where he may not know all, those after them take their places. */
async function ambil(penglihat: Penglihat, saring: SaringPerkara, paling: number) {
  const semua = [];
  let tempat = saring.sesudah === undefined ? undefined : bacaTempat(saring.sesudah, 1);
  for (;;) {
    const baris = await ambilBaris(penglihat, saring, tempat, paling);
    const akhir = baris.at(-1);
    semua.push(...(saring.cari === undefined ? baris : await yangDikenal(penglihat, baris)));
    if (semua.length >= paling || baris.length < paling || !akhir) return semua.slice(0, paling);
    tempat = [akhir.dimulai.toISOString(), akhir.id];
  }
}

function ambilBaris(
  { register: { db }, direktori, pemirsa }: Penglihat,
  { jenis, varian, status, cari }: SaringPerkara,
  tempat: Tempat | undefined,
  paling: number,
) {
  return db
    .selectFrom('prosedur')
    .select(['id', 'jenis', 'varian', 'keadaan', 'status', 'pemohon', 'dimulai', 'berakhir', 'induk'])
    .select(tempatCocok(cari).as('cocok'))
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
const memuat = (cari: string) =>
  sql<boolean>`(prosedur.id = ${cari} OR ${dalamPermohonan(cari)}
    OR EXISTS (SELECT 1 FROM surat WHERE surat.prosedur = prosedur.id AND surat.nomor = ${cari}))`;

/** Condition on a row of `prosedur`: words of its request. */
export const dalamPermohonan = (cari: string) => sql<boolean>`prosedur.permohonan::text ILIKE ${pola(cari)}`;

/** Where a row is found: by its id, in its request, in which of its letters. */
interface Cocok {
  id: boolean;
  permohonan: boolean;
  surat: string[];
}

const tempatCocok = (cari = '') =>
  sql<Cocok>`jsonb_build_object('id', prosedur.id = ${cari}, 'permohonan', ${dalamPermohonan(cari)}, 'surat',
    ARRAY(SELECT surat.id FROM surat WHERE surat.prosedur = prosedur.id AND surat.nomor = ${cari}))`;

async function yangDikenal<T extends { id: string; cocok: Cocok }>(penglihat: Penglihat, baris: T[]): Promise<T[]> {
  const lihat = await pandanganAtas(
    penglihat,
    baris.map((b) => b.id),
  );
  return baris.filter(({ id, cocok }) => {
    const l = lihat.get(id);
    return !l || cocok.id || (cocok.permohonan && l.permohonan) || cocok.surat.some((s) => l.surat(s));
  });
}

/** States that hidden steps have led to are taken out, and what a case of another instansi has started. */
async function ringkasTerlihat(penglihat: Penglihat, baris: PerkaraRingkas[]): Promise<PerkaraRingkas[]> {
  const lihat = await pandanganAtas(
    penglihat,
    baris.filter((b) => b.induk).map((b) => b.id),
  );
  const terbuka = await keadaanTerlihat(penglihat, baris);
  return terbuka.map(({ induk, ...b }) => (induk && (lihat.get(b.id)?.utuh ?? true) ? { ...b, induk } : b));
}
