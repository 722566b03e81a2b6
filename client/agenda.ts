/**
 * Buku agenda: the registers of outgoing and incoming letters of a unit and year (naskah-dinas §2), a page at a time.
 * Outgoing are the letters that took a number of the unit; incoming those that the dispatch has entered for it.
 */
import { sql } from 'kysely';
import { z } from 'zod';
import { JENIS_NASKAH } from '../peraturan/jenis-naskah.ts';
import type { Direktori } from '../register/direktori/direktori.ts';
import { tanggalLokal } from '../register/direktori/direktori.ts';
import type { Register } from '../register/koneksi.ts';
import { skemaNaskah } from '../surat/naskah.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { skemaId } from '../workflows/runtime/kontrak.ts';
import { ringkas } from '../workflows/runtime/ringkas.ts';
import { pola } from './cari.ts';
import type { SidikBerkas } from './sidik-berkas.ts';
import { nomorPengganti, STATUS_SURAT, type StatusSurat, statusSurat } from './status-surat.ts';

/** So many rows a page has. */
export const BARIS_HALAMAN = 100;

export const skemaTanyaAgenda = z.strictObject({
  unit: skemaId,
  arah: z.enum(['keluar', 'masuk']),
  /** Default: the year that it is now where the unit is. */
  tahun: z.int().min(1900).max(9999).optional(),
  /** Only letters of this kind. */
  jenis: z.enum(JENIS_NASKAH, 'jenis surat tidak dikenal').optional(),
  status: z.enum(STATUS_SURAT).optional(),
  /** Only letters whose number or hal holds this text. */
  cari: z.string().max(200).optional(),
  halaman: z.int().positive().max(1_000_000).default(1),
});
export type TanyaAgenda = z.input<typeof skemaTanyaAgenda>;

export interface BarisKeluar {
  arah: 'keluar';
  surat: string;
  seri: string;
  /** Its place in the series. */
  urut: number;
  nomor: string;
  tanggal: string;
  klasifikasi: string | null;
  sifat: string;
  hal: string;
  tujuan: string[];
  tembusan: string[];
  lampiran: string;
  /** Unit that drew it up, and the case in which it did. */
  pengolah: string;
  prosedur: string;
  penandatangan: string;
  /** As what he signed: post, with Plt., Plh. or a.n. */
  kapasitas: string;
  status: StatusSurat;
  /**
   * SHA-256 of the file: as it was signed, else as it is rendered. Null while it waits for its signature, and where the
   * templates have changed since, so that its bytes can not be made again.
   */
  sha256: string | null;
  /** SHA-256 of what it says, whatever it looks like. */
  sidik: string;
  /** Number of the letter whose place it takes. */
  menggantikan: string | null;
}

export interface BarisMasuk {
  arah: 'masuk';
  surat: string;
  nomorAgenda: number;
  /** Local date of the receiving unit's instansi. */
  tanggalTerima: string;
  nomor: string;
  tanggal: string;
  asal: string;
  hal: string;
  sifat: string;
  sebagai: 'surat' | 'tembusan';
  status: StatusSurat;
}
export type BarisAgenda = BarisKeluar | BarisMasuk;

export interface HalamanAgenda {
  unit: string;
  namaUnit: string;
  tahun: number;
  arah: 'keluar' | 'masuk';
  halaman: number;
  jumlahHalaman: number;
  /** Of all pages. */
  jumlah: number;
  baris: BarisAgenda[];
}

export interface BahanAgenda {
  register: Register;
  direktori: Direktori;
  sidikBerkas: SidikBerkas;
}

/** @throws Galat MASUKAN_TIDAK_SAH, UNIT_TIDAK_DIKENAL */
export async function bacaAgenda(bahan: BahanAgenda, mentah: TanyaAgenda): Promise<HalamanAgenda> {
  const hasil = skemaTanyaAgenda.safeParse(mentah);
  if (!hasil.success) throw new Galat('MASUKAN_TIDAK_SAH', { rincian: ringkas(hasil.error) });
  const tanya = hasil.data;
  const unit = bahan.direktori.unit(tanya.unit);
  const zona = bahan.direktori.instansiUnit(tanya.unit)?.zona;
  if (!unit || !zona) throw new Galat('UNIT_TIDAK_DIKENAL', { unit: tanya.unit });
  const tahun = tanya.tahun ?? Number(tanggalLokal(new Date(), zona).slice(0, 4));
  const { jumlah, baris } = await (tanya.arah === 'keluar' ? keluar : masuk)(bahan, { ...tanya, tahun }, zona);
  return {
    unit: unit.id,
    namaUnit: unit.nama,
    tahun,
    arah: tanya.arah,
    halaman: tanya.halaman,
    jumlahHalaman: Math.max(1, Math.ceil(jumlah / BARIS_HALAMAN)),
    jumlah,
    baris,
  };
}

type Tanya = z.output<typeof skemaTanyaAgenda> & { tahun: number };

/** What a list of letters may be narrowed by. */
export interface SaringSurat {
  jenis?: string;
  status?: StatusSurat;
  /** Part of number or hal. */
  cari?: string;
}

/** What the filters ask of the letters themselves. */
export function saringSurat({ db }: Register, { jenis, status, cari }: SaringSurat) {
  let kueri = db.selectFrom('surat').select((eb) => nomorPengganti(eb));
  if (jenis) kueri = kueri.where('surat.jenis', '=', jenis);
  if (status) {
    kueri = kueri.where('surat.status', '=', status === 'digantikan' ? 'terbit' : status);
    const ada = sql<boolean>`EXISTS (SELECT FROM surat b WHERE b.menggantikan = surat.id AND b.status = 'terbit')`;
    if (status === 'digantikan') kueri = kueri.where(ada);
    if (status === 'terbit') kueri = kueri.where(sql<boolean>`NOT ${ada}`);
  }
  if (cari) {
    const memuat = pola(cari);
    kueri = kueri.where((eb) => eb.or([eb('surat.nomor', 'ilike', memuat), eb('surat.hal', 'ilike', memuat)]));
  }
  return kueri;
}

async function keluar(bahan: BahanAgenda, tanya: Tanya) {
  const dasar = saringSurat(bahan.register, tanya)
    .where('surat.unit', '=', tanya.unit)
    .where('surat.tahun', '=', tanya.tahun)
    .where('surat.urut', 'is not', null);
  const jumlah = await hitung(dasar);
  const surat = await dasar
    .leftJoin('surat_tte', 'surat_tte.surat', 'surat.id')
    .leftJoin('surat as lama', 'lama.id', 'surat.menggantikan')
    .selectAll('surat')
    .select(['surat_tte.sha256', 'lama.nomor as nomorLama'])
    .orderBy('surat.seri')
    .orderBy('surat.urut')
    .limit(BARIS_HALAMAN)
    .offset((tanya.halaman - 1) * BARIS_HALAMAN)
    .execute();
  const baris: BarisKeluar[] = [];
  for (const s of surat) {
    const naskah = skemaNaskah.parse(s.naskah);
    const { nama, jabatan, kapasitas, atasNama } = naskah.penandatangan;
    baris.push({
      arah: 'keluar',
      surat: s.id,
      seri: s.seri,
      urut: s.urut ?? 0,
      nomor: s.nomor,
      tanggal: s.tanggal,
      klasifikasi: s.klasifikasi,
      sifat: sebutSifat(naskah),
      hal: s.hal,
      tujuan: naskah.kepada,
      tembusan: naskah.tembusan,
      lampiran: naskah.lampiran,
      pengolah: bahan.direktori.unit(s.unit)?.nama ?? s.unit,
      prosedur: s.prosedur,
      penandatangan: nama,
      kapasitas: [atasNama && `a.n. ${atasNama}`, kapasitas === 'definitif' ? jabatan : `${kapasitas} ${jabatan}`]
        .filter(Boolean)
        .join(', '),
      status: statusSurat(s.status, s.pengganti),
      sha256: s.sha256 ?? (s.status === 'menungguTte' ? null : await bahan.sidikBerkas.ambil(s)),
      sidik: s.sidik,
      menggantikan: s.nomorLama,
    });
  }
  return { jumlah, baris };
}

async function masuk(bahan: BahanAgenda, tanya: Tanya, zona: string) {
  const dasar = saringSurat(bahan.register, tanya)
    .innerJoin('agenda_masuk', 'agenda_masuk.surat', 'surat.id')
    .where('agenda_masuk.unit', '=', tanya.unit)
    .where('agenda_masuk.tahun', '=', tanya.tahun);
  const jumlah = await hitung(dasar);
  const surat = await dasar
    .selectAll('surat')
    .select(['agenda_masuk.nomor as nomorAgenda', 'agenda_masuk.diterima', 'agenda_masuk.sebagai'])
    .orderBy('agenda_masuk.nomor')
    .limit(BARIS_HALAMAN)
    .offset((tanya.halaman - 1) * BARIS_HALAMAN)
    .execute();
  const baris = surat.map((s): BarisMasuk => {
    const naskah = skemaNaskah.parse(s.naskah);
    return {
      arah: 'masuk',
      surat: s.id,
      nomorAgenda: s.nomorAgenda,
      tanggalTerima: tanggalLokal(s.diterima, zona),
      nomor: s.nomor,
      tanggal: s.tanggal,
      // Who signs for himself writes for no unit.
      asal: s.urut === null ? naskah.penandatangan.nama : (bahan.direktori.unit(s.unit)?.nama ?? s.unit),
      hal: s.hal,
      sifat: sebutSifat(naskah),
      sebagai: s.sebagai,
      status: statusSurat(s.status, s.pengganti),
    };
  });
  return { jumlah, baris };
}

async function hitung(dasar: ReturnType<typeof saringSurat>): Promise<number> {
  const { n } = await dasar
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Both fields on one line, as letters print them; urgensi where it is more than usual. */
const sebutSifat = ({ sifat, urgensi }: { sifat: string; urgensi?: string }): string =>
  [sifat, urgensi].filter((s) => s && s !== 'Biasa').join(' / ') || 'Biasa';
