/** The wording of B-F's forms, read from the regulation's text, stands in our letters: no template departs from it unseen. */
import { expect, test } from 'vitest';
import { JENIS_NASKAH } from '../../peraturan/jenis-naskah.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { type JenisNaskah, type Naskah, skemaNaskah } from '../../surat/naskah.ts';
import { renderPdf } from '../../surat/render.ts';
import { contoh } from './contoh.ts';
import { teksPdf } from './pdf.ts';

const baris = (muatPeraturan().sumber('bengkulu-27-2024') ?? '').split('\n');
/** White space, marks of emphasis, and the blanks around a stroke count for nothing. */
const rapat = (teks: string) =>
  teks
    .replace(/~~.*?~~|<\/?[iu]>|[*]/g, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+([;:,.])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
/** Sentences of some lines without their number or letter, and without the mark that closes them in a list. */
const kalimat = (dari: number, sampai = dari) =>
  baris
    .slice(dari - 1, sampai)
    .map((b) =>
      rapat(b.replace(/^[\s-]*(?:[A-Z][A-Za-z]* : )?(?:[a-z]|\d+)\.\s+/, '').replace(/^- [A-Z]+ : /, '')).replace(
        /[;.:]$/,
        '',
      ),
    )
    .filter((b) => b !== '');
const surat = (n: Naskah) => rapat(teksPdf(renderPdf(n).pdf));

/** The places that a form leaves open (`XXXXX`, a person, a unit) end a quote: what stands around them is held. */
const POTONG = /(?:Tim Kerja )?X{3,}|Perangkat Daerah\/(?:Kepala )?Unit Kerja|Biro Organisasi|x{3,}|KEPALA /;
const potongan = (k: string) =>
  k
    .split(POTONG)
    .map((p) =>
      p
        .trim()
        .replace(/^(?:XXXXX|Sekretariat Daerah|Setda|Provinsi Bengkulu|[,.]| )+/, '')
        .trim(),
    )
    .filter((p) => p.split(' ').length > 3);

test.each([
  ['suratTugas', 1982, 1986],
  ['suratTugas', 1990, 2001],
  ['keputusanPembentukanTim', 2107, 2126],
  ['keputusanPembentukanTim', 2094, 2095],
  ['rekomendasiSetuju', 1903, 1903],
  ['rekomendasiTidakSetuju', 1943, 1943],
  ['persetujuanSukarela', 1844, 1844],
  ['persetujuanPelibatan', 1844, 1844],
  ['penolakanSukarela', 1866, 1866],
  ['penolakanPelibatan', 1866, 1866],
  ['permohonanSukarela', 1818, 1818],
] as const)('given a %s when rendered then the sentences of lines %i-%i stand in it', (jenis, dari, sampai) => {
  const teks = surat(contoh[jenis]).toLowerCase();
  const bagian = kalimat(dari, sampai).flatMap(potongan);
  expect(bagian.length).toBeGreaterThan(0);
  expect(bagian.filter((b) => !teks.includes(b.toLowerCase()))).toEqual([]);
});

test.each([
  ['suratTugas', [1958, 1963, 1973]],
  ['keputusanPembentukanTim', [2078, 2086, 2088, 2103, 2133]],
  ['rekomendasiSetuju', [1882]],
  ['rekomendasiTidakSetuju', [1922]],
  ['penilaianKinerja', [2181, 2184]],
] as const)('given a %s when rendered then its headings stand in the order of the form', (jenis, letak) => {
  const teks = surat(contoh[jenis]);
  const judul = letak.flatMap((l) => (baris[l - 1] ?? '').split('\t').map(rapat)).filter((j) => j !== '' && j !== 'NO');
  const urut = judul.map((j) => teks.indexOf(j));
  expect(judul.filter((_, i) => urut[i] === -1)).toEqual([]);
  expect(urut).toEqual([...urut].sort((a, b) => a - b));
});

test('given all kinds of letter that data may name when held beside the schemas then they are the same', () => {
  const skema = skemaNaskah.options.map((o) => [...o.shape.jenis.values][0] as JenisNaskah);
  expect([...JENIS_NASKAH]).toEqual([...skema].sort());
  expect(Object.keys(contoh).sort()).toEqual([...JENIS_NASKAH]);
});
