/**
 * Non-working days by year: those that come with the law, and those of the installation, which stand in place of a year of
 * the law's. A deadline that is not over yet follows them.
 */
import { sql, type Transaction } from 'kysely';
import { z } from 'zod';
import { hitungTenggat } from '../peraturan/hari-kerja.ts';
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import { type Kalender, skemaKalender } from '../peraturan/skema.ts';
import { bacaTabel } from '../register/direktori/baca.ts';
import { Direktori } from '../register/direktori/direktori.ts';
import { type BerkasMentah, type GalatBerkas, GalatUraian, uraiCsv } from '../register/direktori/uraian.ts';
import { sidikJson } from '../register/jurnal.ts';
import type { Register } from '../register/koneksi.ts';
import type { Basisdata } from '../register/skema.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { kolomTenggat, namaTenggat } from './tenggat.ts';

export type Libur = Kalender['libur'][number];

export interface TahunKalender {
  tahun: number;
  /** `instalasi`: kept by the installation, in place of what the law data has of the year. */
  asal: 'peraturan' | 'instalasi';
  libur: Libur[];
  /** Hash of the days: who changes them says which ones he saw. */
  sidik: string;
  diubah?: string;
  oleh?: string;
}

interface Bahan {
  register: Register;
  peraturan: Pick<RegistriPeraturan, 'kalender'>;
}

/** What a year becomes. */
export interface UbahKalender {
  tahun: number;
  /** All its days; absent: as the law data has them. */
  libur?: Libur[];
  /** Of the days as they were seen; absent where there was no such year. */
  sidikLama?: string;
}

export interface HasilKalender {
  /** Open tasks whose deadline is another now. */
  tugas: number;
}

export async function bacaKalender({ register: { db }, peraturan }: Bahan): Promise<TahunKalender[]> {
  const sendiri = await db.selectFrom('kalender').selectAll().execute();
  const bawaan = peraturan.kalender().filter((k) => !sendiri.some((s) => s.tahun === k.tahun));
  return [
    ...bawaan.map(({ tahun, libur }) => ({ tahun, asal: 'peraturan' as const, libur, sidik: sidikJson(libur) })),
    ...sendiri.map(({ tahun, libur, diubah, oleh }) => {
      return { tahun, asal: 'instalasi' as const, libur, sidik: sidikJson(libur), diubah: diubah.toISOString(), oleh };
    }),
  ].sort((a, b) => a.tahun - b.tahun);
}

/** @throws Galat MASUKAN_TIDAK_SAH, KALENDER_BERUBAH */
export async function ubahKalender(
  bahan: Bahan,
  { tahun, libur, sidikLama }: UbahKalender,
  oleh: string,
): Promise<HasilKalender> {
  const isi = libur && rapikan(tahun, libur);
  return bahan.register.db.transaction().execute(async (trx) => {
    await sql`LOCK TABLE kalender IN EXCLUSIVE MODE`.execute(trx);
    const kini = await bacaKalender({ ...bahan, register: { ...bahan.register, db: trx } });
    if (kini.find((k) => k.tahun === tahun)?.sidik !== sidikLama) throw new Galat('KALENDER_BERUBAH', { tahun });
    await trx.deleteFrom('kalender').where('tahun', '=', tahun).execute();
    if (isi) {
      const baris = { tahun, libur: JSON.stringify(isi), diubah: new Date(), oleh };
      await trx.insertInto('kalender').values(baris).execute();
    }
    // The calendar is read with the directory, and anew when its version is another.
    await trx
      .updateTable('direktori_versi')
      .set((eb) => ({ versi: eb('versi', '+', 1) }))
      .execute();
    return { tugas: await hitungUlang(trx, bahan.peraturan) };
  });
}

/** In order, each once, all of the year. */
function rapikan(tahun: number, libur: Libur[]): Libur[] {
  const salah = libur.find((l) => !l.tanggal.startsWith(`${tahun}-`));
  if (salah) throw new Galat('MASUKAN_TIDAK_SAH', { rincian: `${salah.tanggal} bukan hari dalam tahun ${tahun}` });
  const urut = libur.toSorted((a, b) => a.tanggal.localeCompare(b.tanggal) || a.nama.localeCompare(b.nama));
  const ganda = urut.find((l, i) => l.tanggal === urut[i - 1]?.tanggal && l.nama === urut[i - 1]?.nama);
  if (ganda) throw new Galat('MASUKAN_TIDAK_SAH', { rincian: `${ganda.tanggal} ${ganda.nama} ditulis dua kali` });
  return urut;
}

/** Deadlines in working days that are not over yet, counted anew; what was over stays so. */
async function hitungUlang(trx: Transaction<Basisdata>, peraturan: Bahan['peraturan']): Promise<number> {
  const direktori = new Direktori(await bacaTabel(trx));
  const kalender = direktori.kalender(peraturan.kalender());
  const kini = new Date();
  const terbuka = await trx
    .selectFrom('tugas')
    .innerJoin('prosedur', 'prosedur.id', 'tugas.prosedur')
    .selectAll('tugas')
    .select(kolomTenggat)
    .where('tugas.ditutup', 'is', null)
    .where('tugas.jatuh_tempo', '>', kini)
    .execute();
  const pindah = terbuka.flatMap((t) => {
    const aturan = t.tenggat?.[namaTenggat(t)];
    if (!aturan) return [];
    const zona = direktori.zonaPerkara(t.peranPerkara);
    const { pengingat, jatuhTempo, kalenderAda } = hitungTenggat(kalender, t.dibuka_pada, aturan.hariKerja, zona);
    const berpindah = jatuhTempo.getTime() !== t.jatuh_tempo?.getTime();
    if (!berpindah && t.sementara === !kalenderAda) return [];
    const { prosedur, tugas, putaran, pemegang, tahap } = t;
    // Whom a reminder has told of another day is reminded again, at once.
    const diingatkan = berpindah && tahap === 'jatuhTempo' && t.dibuka_pada < pengingat && pengingat < jatuhTempo;
    const lain = tahap === 'separuh' ? pengingat : jatuhTempo;
    return [
      {
        ...{ prosedur, tugas, putaran, pemegang, tahap },
        baru: diingatkan ? 'separuh' : tahap,
        tahap_pada: diingatkan ? kini : lain,
        jatuh_tempo: jatuhTempo,
        sementara: !kalenderAda,
      },
    ];
  });
  const { numAffectedRows = 0n } = await sql`
    UPDATE tugas t SET tahap = b.baru, tahap_pada = b.tahap_pada, jatuh_tempo = b.jatuh_tempo, sementara = b.sementara
    FROM jsonb_to_recordset(${JSON.stringify(pindah)}::jsonb) AS b (prosedur text, tugas text, putaran integer, pemegang text,
      tahap text, baru text, tahap_pada timestamptz, jatuh_tempo timestamptz, sementara boolean)
    WHERE (t.prosedur, t.tugas, t.putaran, t.pemegang) = (b.prosedur, b.tugas, b.putaran, b.pemegang)
      AND t.ditutup IS NULL AND t.tahap = b.tahap`.execute(trx);
  return Number(numAffectedRows);
}

const skemaLibur = skemaKalender.shape.libur.element.extend({
  tanggal: z.iso.date('tanggal harus YYYY-MM-DD'),
  nama: z.string('nama wajib diisi').trim().min(1).max(200),
  jenis: z.enum(['libur nasional', 'cuti bersama'], 'jenis: "libur nasional" atau "cuti bersama"'),
});

/** Days of a CSV file with the columns tanggal, nama, jenis; nothing is written. */
export function uraiKalender(berkas: BerkasMentah): { libur: Libur[] } | { galat: GalatBerkas[] } {
  try {
    const { baris, garis } = uraiCsv(berkas);
    const hasil = baris.map((b) => skemaLibur.safeParse(b, { error: z.locales.id().localeError }));
    const galat = hasil.flatMap(({ error }, i) =>
      (error?.issues ?? []).map(({ path, message }): GalatBerkas => {
        const kolom = path.join('.');
        return { berkas: berkas.nama, baris: garis(i), ...(kolom ? { kolom } : {}), pesan: message };
      }),
    );
    if (galat.length > 0) return { galat };
    return { libur: hasil.flatMap((h) => (h.data ? [h.data] : [])) };
  } catch (sebab) {
    if (sebab instanceof GalatUraian) return { galat: sebab.galat };
    throw sebab;
  }
}
