/** CSV and JSON as somebody wrote them: their values, and where in the file each stands, so that a fault is found again. */
import { CsvError, parse as uraikanCsv } from 'csv-parse/sync';
import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';

/** A file as it was sent or read. */
export interface BerkasMentah {
  nama: string;
  isi: Uint8Array;
}

/** What is wrong, where the person who keeps the file finds it. */
export interface GalatBerkas {
  berkas: string;
  /** Line of the file, from 1; absent where it is the file as a whole. */
  baris?: number;
  /** Heading of the column, or name of the field. */
  kolom?: string;
  pesan: string;
}

/** A table of a CSV file. */
export interface TabelCsv {
  baris: Record<string, string>[];
  /** Line of the file on which the row with this index ends. */
  garis(indeks: number): number | undefined;
}

/** @throws GalatUraian */
function teks({ nama, isi }: BerkasMentah): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isi);
  } catch {
    throw new GalatUraian([{ berkas: nama, pesan: 'bukan teks UTF-8' }]);
  }
}

/** A file that cannot be read as what it says it is. */
export class GalatUraian extends Error {
  override readonly name = 'GalatUraian';

  constructor(readonly galat: GalatBerkas[]) {
    super(galat.map((g) => `${g.berkas}${g.baris ? ` baris ${g.baris}` : ''}: ${g.pesan}`).join('; '));
  }
}

const PESAN_CSV: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'tanda kutip dibuka dan tidak ditutup',
  CSV_INVALID_CLOSING_QUOTE: 'sesudah tanda kutip penutup masih ada huruf; tanda kutip di dalam sel ditulis dua kali',
  INVALID_OPENING_QUOTE: 'tanda kutip di tengah sel; sel yang memuatnya seluruhnya diapit tanda kutip',
};

/** A CSV file with a heading; an empty cell is an absent value. @throws GalatUraian with every line that is wrong */
export function uraiCsv(berkas: BerkasMentah): TabelCsv {
  const { nama } = berkas;
  let semua: { record: string[]; info: { lines: number } }[];
  try {
    semua = uraikanCsv(teks(berkas), {
      bom: true,
      trim: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as typeof semua;
  } catch (galat) {
    if (!(galat instanceof CsvError)) throw galat;
    const pesan = PESAN_CSV[galat.code] ?? 'bukan CSV yang sah';
    throw new GalatUraian([{ berkas: nama, baris: Number(galat.lines), pesan }]);
  }
  const [kepala, ...isi] = semua;
  const judul = kepala?.record ?? [];
  const ganda = judul.filter((j, i) => judul.indexOf(j) !== i);
  const galat: GalatBerkas[] = ganda.map((kolom) => ({
    berkas: nama,
    baris: 1,
    kolom,
    pesan: 'judul kolom ini ganda',
  }));
  for (const { record, info } of isi) {
    if (record.length === judul.length) continue;
    galat.push({ berkas: nama, baris: info.lines, pesan: `${record.length} sel, seharusnya ${judul.length}` });
  }
  if (galat.length > 0) throw new GalatUraian(galat);
  return {
    baris: isi.map(({ record }) =>
      Object.fromEntries(judul.flatMap((j, i) => (record[i] ? [[j, record[i]] as const] : []))),
    ),
    garis: (indeks) => isi[indeks]?.info.lines,
  };
}

/** @returns the line of each place in a text, from 1 */
function penghitungGaris(isi: string): (letak: number) => number {
  const awal = [0, ...[...isi.matchAll(/\n/g)].map((m) => m.index + 1)];
  return (letak) => {
    const sesudah = awal.findIndex((a) => a > letak);
    return sesudah < 0 ? awal.length : sesudah;
  };
}

/** @returns its value, and the line on which a part of it stands. @throws GalatUraian */
export function uraiJson(berkas: BerkasMentah): {
  nilai: unknown;
  garis(jalan: (string | number)[]): number | undefined;
} {
  const isi = teks(berkas).replace(/^\uFEFF/, '');
  try {
    return { nilai: JSON.parse(isi), garis: pencariGaris(isi) };
  } catch {
    const galat: ParseError[] = [];
    parseTree(isi, galat, { disallowComments: true });
    const baris = penghitungGaris(isi)(galat[0]?.offset ?? 0);
    throw new GalatUraian([{ berkas: berkas.nama, baris, pesan: 'bukan JSON yang sah mulai baris ini' }]);
  }
}

/** Only where something is wrong is a file read with its places, which takes several times as long. */
function pencariGaris(isi: string): (jalan: (string | number)[]) => number | undefined {
  let alat: { akar: Node | undefined; garis(letak: number): number } | undefined;
  return (jalan) => {
    alat ??= { akar: parseTree(isi), garis: penghitungGaris(isi) };
    const simpul = alat.akar && findNodeAtLocation(alat.akar, jalan);
    return simpul && alat.garis(simpul.offset);
  };
}
