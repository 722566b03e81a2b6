/** A case as the register has it: its state, open tasks and letters, and its journal. */
import type { Selectable } from 'kysely';
import type { Register } from '../register/koneksi.ts';
import type { TabelJurnal, TabelProsedur } from '../register/skema.ts';
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { tindakanOlehLain } from '../workflows/runtime/keadaan.ts';
import { kunciPemegang } from '../workflows/runtime/kontrak.ts';
import { daftarSurat } from './baca-surat.ts';
import type { Bahan } from './bahan.ts';
import { pejabatPemegang } from './pemegang.ts';
import { kolomTenggat, tenggatTugas } from './tenggat.ts';
import type { LangkahTercatat, RincianProsedur } from './tipe.ts';

/** @throws Galat PROSEDUR_TIDAK_DIKENAL */
export async function bacaPerkara(
  { register, direktori: pembaca, peraturan }: Bahan,
  id: string,
): Promise<RincianProsedur> {
  const { db } = register;
  const p = await db.selectFrom('prosedur').selectAll().where('id', '=', id).executeTakeFirst();
  if (!p) throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur: id });
  const direktori = await pembaca.ambil();
  const kalender = direktori.kalender(peraturan.kalender());
  const tugas = await db
    .selectFrom('tugas')
    .innerJoin('prosedur', 'prosedur.id', 'tugas.prosedur')
    .selectAll('tugas')
    .select(kolomTenggat)
    .where('prosedur', '=', id)
    .where('ditutup', 'is', null)
    .orderBy('pemegang')
    .execute();
  return {
    id: p.id,
    jenis: p.jenis,
    varian: p.varian,
    mesin: p.mesin,
    keadaan: p.keadaan,
    status: p.status,
    pemohon: p.pemohon,
    permohonan: p.permohonan,
    dimulai: p.dimulai.toISOString(),
    ...(p.berakhir ? { berakhir: p.berakhir.toISOString() } : {}),
    urutan: p.urutan,
    tugas: tugas.map((t) => ({
      tugas: t.tugas,
      putaran: t.putaran,
      pemegang: t.pemegang,
      pejabat: pejabatPemegang(direktori, t.pemegang, p.jenis),
      peristiwa: t.peristiwa,
      dasar: t.dasar,
      dibukaPada: t.dibuka_pada.toISOString(),
      ...tenggatTugas(direktori, kalender, t),
      ...(t.ditahan ? { menungguTte: true as const } : {}),
    })),
    tindakan: tindakanLain(p),
    ...(p.induk ? { induk: p.induk } : {}),
    anak: await db
      .selectFrom('prosedur')
      .select(['id', 'jenis', 'keadaan', 'status'])
      .where('induk', '=', id)
      .orderBy('dimulai')
      .orderBy('id')
      .execute(),
    surat: await daftarSurat(register, id),
  };
}

/** What a case's machine takes in its state from other roles than the state's own. */
function tindakanLain({
  jenis,
  mesin,
  keadaan,
  status,
  peran,
}: Selectable<TabelProsedur>): RincianProsedur['tindakan'] {
  const simpul = status === 'berjalan' ? DAFTAR_PROSEDUR[jenis]?.mesin[mesin]?.states[keadaan] : undefined;
  if (!simpul) return [];
  return tindakanOlehLain(simpul).map((t) => ({ ...t, pemegang: (peran[t.peran] ?? []).map(kunciPemegang) }));
}

/** Journal of a procedure, in order. @param sejak rows after this sequence only. */
export async function bacaRiwayat({ db }: Register, id: string, sejak = 0): Promise<LangkahTercatat[]> {
  const baris = await db
    .selectFrom('jurnal')
    .selectAll()
    .where('prosedur', '=', id)
    .where('urutan', '>', sejak)
    .orderBy('urutan')
    .execute();
  if (baris.length === 0 && sejak === 0) {
    const ada = await db.selectFrom('prosedur').select('id').where('id', '=', id).executeTakeFirst();
    if (!ada) throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur: id });
  }
  return baris.map(langkahTercatat);
}

/** A row of the journal as it is answered. */
export const langkahTercatat = ({
  isi,
  urutan,
  jenis,
  sebab,
  pada,
  hash_sebelum: hashSebelum,
  hash,
}: Pick<
  Selectable<TabelJurnal>,
  'isi' | 'urutan' | 'jenis' | 'sebab' | 'pada' | 'hash_sebelum' | 'hash'
>): LangkahTercatat => ({ ...isi, urutan, jenis, sebab, pada: pada.toISOString(), hashSebelum, hash });
