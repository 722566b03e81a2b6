/**
 * Hand-over of letters to SRIKANDI, the national letter application, which has no public API: each letter as PDF with its
 * metadata beside it, and one list of all with their SHA-256 (naskah-dinas §2). The same letters give the same bytes.
 */
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { KEAMANAN, URGENSI } from '../peraturan/profil.ts';
import { sha256 } from '../register/jurnal.ts';
import type { Register } from '../register/koneksi.ts';
import type { TabelSurat } from '../register/skema.ts';
import { berkasBertanda } from '../register/surat-tte.ts';
import { skemaNaskah } from '../surat/naskah.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { skemaSidik } from '../workflows/runtime/kontrak.ts';
import { barisSurat, suratPdf } from './baca-surat.ts';

const teks = z.string().min(1);
const orang = z.strictObject({ nama: teks, jabatan: teks });

/** Metadata of one letter, as JSON beside its PDF. */
export const skemaMetadataSerah = z.strictObject({
  skema: z.literal('sistem-kerja/serah-srikandi/1'),
  id: teks.describe('Id surat dalam register asal.'),
  jenisNaskah: teks,
  sifatKeamanan: z.enum(KEAMANAN),
  urgensi: z.enum(URGENSI),
  klasifikasi: z.string().nullable().describe('Kode klasifikasi; null bagi surat tanpa nomor unit.'),
  nomor: teks,
  tanggal: z.iso.date(),
  hal: teks,
  isiRingkas: teks,
  tujuan: z.array(teks).min(1),
  tembusan: z.array(teks),
  verifikator: z
    .array(orang.extend({ tindakan: teks, pada: z.iso.datetime() }))
    .describe('Pejabat lain yang bertindak dalam prosedur itu sebelum surat ini terbit, menurut jurnal.'),
  penandatangan: orang.extend({ kapasitas: z.enum(['definitif', 'Plt.', 'Plh.']), atasNama: teks.optional() }),
  tipeTte: z.enum(['bsre', 'simulasi', 'tanpaTte']),
  lampiran: z.array(z.strictObject({ nama: teks, sidik: skemaSidik })).describe('Berkas yang menyertai surat.'),
  berkas: z.strictObject({ nama: teks, sha256: skemaSidik }).describe('PDF surat ini.'),
});
export type MetadataSerah = z.infer<typeof skemaMetadataSerah>;

export interface BerkasSerah {
  /** Safe file name. */
  nama: string;
  isi: Buffer;
}

/**
 * @param surat ids or numbers; each letter once, whatever the order
 * @throws Galat SURAT_TIDAK_DIKENAL, SURAT_BELUM_TERBIT
 */
export async function serahkan(register: Register, surat: readonly string[]): Promise<BerkasSerah[]> {
  if (surat.length === 0) throw new Galat('MASUKAN_TIDAK_SAH', { rincian: 'surat: sebutkan paling sedikit satu' });
  const baris = await Promise.all(surat.map((s) => barisSurat(register, s)));
  const semua = [...new Map(baris.map((b) => [b.id, b])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  // All or nothing: a hand-over that stops in the middle would be taken for a whole one.
  const belum = semua.find((b) => b.status !== 'terbit');
  if (belum) throw new Galat('SURAT_BELUM_TERBIT', { nomor: belum.nomor, status: belum.status });
  const berkas: BerkasSerah[] = [];
  for (const b of semua) berkas.push(...(await serahSatu(register, b)));
  const manifes = berkas.map(({ nama, isi }) => ({ nama, sha256: sha256(isi), ukuran: isi.length }));
  return [...berkas, { nama: 'manifes.json', isi: json({ skema: 'sistem-kerja/manifes/1', berkas: manifes }) }];
}

async function serahSatu(register: Register, baris: Selectable<TabelSurat>): Promise<[BerkasSerah, BerkasSerah]> {
  const { pdf, sha256, berkas } = await suratPdf(register, baris.id);
  const naskah = skemaNaskah.parse(baris.naskah);
  const { jabatan, kapasitas, atasNama, nama } = naskah.penandatangan;
  // An id is made of letters, digits, dots and hyphens; two letters of one kind and number, as `-`, stay apart by it.
  const dasar = `${baris.id}-${berkas.replace(/\.pdf$/, '')}`;
  const tte = await berkasBertanda(register.db, baris.id);
  const metadata: MetadataSerah = {
    skema: 'sistem-kerja/serah-srikandi/1',
    id: baris.id,
    jenisNaskah: baris.jenis,
    sifatKeamanan: naskah.sifat,
    urgensi: naskah.urgensi ?? 'Biasa',
    klasifikasi: baris.klasifikasi,
    nomor: baris.nomor,
    tanggal: baris.tanggal,
    hal: baris.hal,
    isiRingkas: `${baris.hal}, kepada ${naskah.kepada.join('; ')}`,
    tujuan: naskah.kepada,
    tembusan: naskah.tembusan,
    verifikator: await verifikator(register, baris),
    penandatangan: { nama, jabatan, kapasitas, ...(atasNama ? { atasNama } : {}) },
    tipeTte: tte?.cara ?? 'tanpaTte',
    lampiran: naskah.berkas ?? [],
    berkas: { nama: `${dasar}.pdf`, sha256 },
  };
  return [
    { nama: `${dasar}.pdf`, isi: pdf },
    { nama: `${dasar}.json`, isi: json(skemaMetadataSerah.parse(metadata)) },
  ];
}

/** Officials who acted for a post in the case before the letter was issued, in their order, but for who signs it. */
async function verifikator(
  { db }: Register,
  { prosedur, urutan }: { prosedur: string; urutan: number },
): Promise<MetadataSerah['verifikator']> {
  const jurnal = await db
    .selectFrom('jurnal')
    .select(['urutan', 'pada', 'isi'])
    .where('prosedur', '=', prosedur)
    .where('urutan', '<=', urutan)
    .where('jenis', '=', 'langkah')
    .orderBy('urutan')
    .execute();
  const penandatangan = jurnal.at(-1)?.isi.pelaku?.pegawai;
  return jurnal.slice(1, -1).flatMap(({ pada, isi: { pelaku, peristiwa } }) => {
    if (!pelaku?.namaJabatan || pelaku.pegawai === penandatangan) return [];
    const { nama, namaJabatan: jabatan } = pelaku;
    return [{ nama, jabatan, tindakan: String(peristiwa.type), pada: pada.toISOString() }];
  });
}

const json = (nilai: unknown): Buffer => Buffer.from(`${JSON.stringify(nilai, null, 2)}\n`);
