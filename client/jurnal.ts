/** The journal of all cases, the newest row first: who did what, when, on which clause, with which letter. For auditors. */

import { sql } from 'kysely';
import { ZONA_BAWAAN } from '../register/direktori/direktori.ts';
import type { Register } from '../register/koneksi.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { langkahTercatat } from './baca-perkara.ts';
import { pola } from './cari.ts';
import { bacaTempat, type Halaman, halaman, type PilihanHalaman, sesudahTempat, type Tempat } from './halaman.ts';
import type { LangkahTercatat } from './tipe.ts';

export interface SaringJurnal extends PilihanHalaman {
  perkara?: string;
  /** Kind of case. */
  jenisPerkara?: string;
  /** Kind of row. */
  jenis?: LangkahTercatat['jenis'];
  /** Id of the pegawai who acted. */
  pelaku?: string;
  /** Id of a clause that the row rests on. */
  klausul?: string;
  /** First and last day, `YYYY-MM-DD`. */
  dari?: string;
  sampai?: string;
  /** Words of the row: a name, a letter's number, a reason. */
  cari?: string;
}

export interface BarisJurnal extends LangkahTercatat {
  prosedur: string;
  jenisPerkara: string;
}

const URUTAN = ['jurnal.pada', 'jurnal.prosedur', 'jurnal.urutan'];

export async function bacaJurnal({ db }: Register, saring: SaringJurnal): Promise<Halaman<BarisJurnal>> {
  const { perkara, jenisPerkara, jenis, pelaku, klausul, dari, sampai, cari, sesudah } = saring;
  const tempat = sesudah === undefined ? undefined : bacaTempatJurnal(sesudah);
  const ambil = (paling: number) =>
    db
      .selectFrom('jurnal')
      .innerJoin('prosedur', 'prosedur.id', 'jurnal.prosedur')
      .selectAll('jurnal')
      .select('prosedur.jenis as jenisPerkara')
      .$if(perkara !== undefined, (q) => q.where('jurnal.prosedur', '=', perkara as string))
      .$if(jenisPerkara !== undefined, (q) => q.where('prosedur.jenis', '=', jenisPerkara as string))
      .$if(jenis !== undefined, (q) => q.where('jurnal.jenis', '=', jenis as LangkahTercatat['jenis']))
      .$if(pelaku !== undefined, (q) => q.where(sql<boolean>`jurnal.isi -> 'pelaku' ->> 'pegawai' = ${pelaku}`))
      .$if(klausul !== undefined, (q) => q.where(sql<boolean>`jurnal.isi -> 'dasar' ? ${klausul}`))
      .$if(dari !== undefined, (q) => q.where('jurnal.pada', '>=', awalHari(dari as string, 0)))
      .$if(sampai !== undefined, (q) => q.where('jurnal.pada', '<', awalHari(sampai as string, 1)))
      .$if(cari !== undefined, (q) => q.where(sql<boolean>`jurnal.isi::text ILIKE ${pola(cari as string)}`))
      .$if(tempat !== undefined, (q) => q.where(sesudahTempat(URUTAN, tempat as Tempat, '<')))
      .orderBy('jurnal.pada', 'desc')
      .orderBy('jurnal.prosedur', 'desc')
      .orderBy('jurnal.urutan', 'desc')
      .limit(paling)
      .execute();
  const tempatnya = (b: { pada: Date; prosedur: string; urutan: number }): Tempat => [
    b.pada.toISOString(),
    b.prosedur,
    String(b.urutan),
  ];
  const { baris, lanjut } = await halaman(saring, ambil, tempatnya);
  return {
    baris: baris.map((b) => ({ ...langkahTercatat(b), prosedur: b.prosedur, jenisPerkara: b.jenisPerkara })),
    ...(lanjut ? { lanjut } : {}),
  };
}

function bacaTempatJurnal(sesudah: string): Tempat {
  const tempat = bacaTempat(sesudah, 2);
  if (/^\d{1,9}$/.test(tempat[2] ?? '')) return tempat;
  throw new Galat('MASUKAN_TIDAK_SAH', { rincian: '"sesudah" bukan lanjutan dari halaman sebelumnya' });
}

/** When a day begins where most instansi are, or so many days later. */
const awalHari = (hari: string, lewat: number) =>
  sql<Date>`((${hari}::date + ${lewat}::integer)::timestamp AT TIME ZONE ${ZONA_BAWAAN})`;
