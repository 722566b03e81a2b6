/** A whole agenda as a file to keep or print: CSV and PDF with the same columns. */
import { stringify } from 'csv-stringify/sync';
import type { TataLetak } from '../peraturan/profil.ts';
import { renderAgenda } from '../surat/agenda.ts';
import type { BarisAgenda, BarisKeluar, BarisMasuk, HalamanAgenda } from './agenda.ts';

interface Kolom<B> {
  judul: string;
  /** Share of the page's width. */
  lebar: number;
  isi(baris: B): string | number | null;
}

const daftar = (isi: string[]) => isi.map((t, i) => (isi.length > 1 ? `${i + 1}. ${t}` : t)).join('; ');

const KELUAR: Kolom<BarisKeluar>[] = [
  { judul: 'No. urut', lebar: 1.2, isi: (b) => b.urut },
  { judul: 'Seri', lebar: 1.2, isi: (b) => b.seri },
  { judul: 'Nomor', lebar: 3, isi: (b) => b.nomor },
  { judul: 'Tanggal', lebar: 2.3, isi: (b) => b.tanggal },
  { judul: 'Klasifikasi', lebar: 2, isi: (b) => b.klasifikasi },
  { judul: 'Sifat', lebar: 1.5, isi: (b) => b.sifat },
  { judul: 'Hal', lebar: 4, isi: (b) => b.hal },
  { judul: 'Tujuan', lebar: 3.5, isi: (b) => daftar(b.tujuan) },
  { judul: 'Tembusan', lebar: 3.5, isi: (b) => daftar(b.tembusan) },
  { judul: 'Lampiran', lebar: 1.8, isi: (b) => (b.lampiran === '-' ? '' : b.lampiran) },
  { judul: 'Pengolah', lebar: 2.5, isi: (b) => b.pengolah },
  { judul: 'Penandatangan', lebar: 3, isi: (b) => b.penandatangan },
  { judul: 'Kapasitas', lebar: 3, isi: (b) => b.kapasitas },
  { judul: 'Status', lebar: 1.8, isi: (b) => b.status },
  { judul: 'SHA-256', lebar: 3.5, isi: (b) => b.sha256 },
  { judul: 'Menggantikan', lebar: 2.5, isi: (b) => b.menggantikan },
];

const MASUK: Kolom<BarisMasuk>[] = [
  { judul: 'No. agenda', lebar: 1.5, isi: (b) => b.nomorAgenda },
  { judul: 'Tanggal terima', lebar: 2.3, isi: (b) => b.tanggalTerima },
  { judul: 'Nomor surat', lebar: 4, isi: (b) => b.nomor },
  { judul: 'Tanggal surat', lebar: 2, isi: (b) => b.tanggal },
  { judul: 'Asal', lebar: 4, isi: (b) => b.asal },
  { judul: 'Hal', lebar: 6, isi: (b) => b.hal },
  { judul: 'Sifat', lebar: 2, isi: (b) => b.sifat },
  { judul: 'Diterima sebagai', lebar: 2, isi: (b) => b.sebagai },
  { judul: 'Status', lebar: 2, isi: (b) => b.status },
];

type IsiAgenda = Pick<HalamanAgenda, 'arah' | 'namaUnit' | 'tahun' | 'baris'>;

/** Columns and cells of an agenda; the columns of a direction fit its rows. */
function tabel({ arah, baris }: Pick<IsiAgenda, 'arah' | 'baris'>) {
  const kolom = (arah === 'keluar' ? KELUAR : MASUK) as Kolom<BarisAgenda>[];
  return { kolom, sel: baris.map((b) => kolom.map((k) => k.isi(b) ?? '')) };
}

/** With a mark that spreadsheets know UTF-8 by; what a spreadsheet would take for a formula is text. */
export function agendaCsv(agenda: IsiAgenda): Buffer {
  const { kolom, sel } = tabel(agenda);
  return Buffer.from(stringify([kolom.map((k) => k.judul), ...sel], { bom: true, escape_formulas: true }));
}

/** @param keadaan local date on which it stands like this */
export function agendaPdf(agenda: IsiAgenda, keadaan: string, profil?: TataLetak): Buffer {
  const { kolom, sel } = tabel(agenda);
  return renderAgenda(
    {
      judul: `BUKU AGENDA SURAT ${agenda.arah.toUpperCase()}`,
      unit: agenda.namaUnit,
      tahun: agenda.tahun,
      keadaan,
      kolom: kolom.map(({ judul, lebar }) => ({ judul, lebar })),
      baris: sel.map((b) => b.map(String)),
    },
    profil,
  );
}
