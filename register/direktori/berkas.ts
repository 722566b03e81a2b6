/** The files of a directory: one JSON file, CSV files named after their parts, or a ZIP file with either. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { GalatBaris } from './skema.ts';
import { type BerkasMentah, type GalatBerkas, GalatUraian, type TabelCsv, uraiCsv, uraiJson } from './uraian.ts';

/** What is in a ZIP file, unpacked, at most: a small file can hold a very large one. */
const ZIP_PALING_BESAR = 64 * 1024 * 1024;

export interface DirektoriTerbaca {
  /** Not judged yet. */
  mentah: unknown;
  /** Where in the files a row is that is wrong. */
  tempat(galat: GalatBaris): GalatBerkas;
}

/** The files that a path names: one file, or the CSV files of a folder. */
export function kumpulkanBerkas(jalan: string): BerkasMentah[] {
  if (!statSync(jalan).isDirectory()) return [{ nama: basename(jalan), isi: readFileSync(jalan) }];
  const nama = readdirSync(jalan).filter((b) => b.endsWith('.csv'));
  return nama.map((n) => ({ nama: n, isi: readFileSync(join(jalan, n)) }));
}

/** Reads the directory of a path without judging it. @throws GalatUraian where a file cannot be read at all */
export const bacaBerkasDirektori = (jalan: string): unknown => uraiDirektori(kumpulkanBerkas(jalan)).mentah;

/** Reads a directory without judging it. @throws GalatUraian where a file cannot be read at all */
export function uraiDirektori(berkas: BerkasMentah[]): DirektoriTerbaca {
  const isi = berkas.flatMap((b) => (akhiran(b) === '.zip' ? bukaZip(b) : [b]));
  const asing = isi.filter((b) => !['.csv', '.json'].includes(akhiran(b)));
  if (asing.length > 0)
    throw new GalatUraian(asing.map(({ nama }) => ({ berkas: nama, pesan: 'bukan berkas CSV, JSON, atau ZIP' })));
  const json = isi.filter((b) => akhiran(b) === '.json');
  const [satu] = json;
  if (!satu) return uraiBagian(isi);
  if (isi.length > 1)
    throw new GalatUraian(
      isi
        .slice(1)
        .map(({ nama }) => ({ berkas: nama, pesan: `berkas JSON memuat seluruh direktori, tanpa berkas lain` })),
    );
  const { nilai, garis } = uraiJson(satu);
  return {
    mentah: nilai,
    tempat: ({ bagian, baris, kolom, pesan }) => {
      const letak = baris > 0 ? [bagian, baris - 1] : [bagian];
      const pada = (kolom && garis([...letak, kolom])) ?? garis(letak);
      return {
        berkas: satu.nama,
        ...(pada ? { baris: pada } : {}),
        ...(kolom ? { kolom } : {}),
        pesan: sebut(bagian, baris, pesan),
      };
    },
  };
}

const akhiran = ({ nama }: BerkasMentah): string => extname(nama).toLowerCase();

/** Of a JSON file the line alone does not tell which part it is of. */
const sebut = (bagian: string, baris: number, pesan: string): string =>
  baris > 0 ? `${bagian} ke-${baris}: ${pesan}` : `${bagian}: ${pesan}`;

/** One CSV file for each part. */
function uraiBagian(berkas: BerkasMentah[]): DirektoriTerbaca {
  const tabel = new Map<string, TabelCsv & { nama: string }>();
  const galat: GalatBerkas[] = [];
  for (const b of berkas) {
    const bagian = basename(b.nama, extname(b.nama));
    if (tabel.has(bagian)) galat.push({ berkas: b.nama, pesan: 'bagian ini sudah ada dalam berkas lain' });
    try {
      tabel.set(bagian, { ...uraiCsv(b), nama: b.nama });
    } catch (sebab) {
      if (!(sebab instanceof GalatUraian)) throw sebab;
      galat.push(...sebab.galat);
    }
  }
  if (galat.length > 0) throw new GalatUraian(galat);
  return {
    mentah: Object.fromEntries([...tabel].map(([bagian, { baris }]) => [bagian, baris])),
    tempat: ({ bagian, baris, kolom, pesan }) => {
      const ini = tabel.get(bagian);
      const pada = baris > 0 ? ini?.garis(baris - 1) : undefined;
      return {
        berkas: ini?.nama ?? `${bagian}.csv`,
        ...(pada ? { baris: pada } : {}),
        ...(kolom ? { kolom } : {}),
        pesan,
      };
    },
  };
}

/** What a folder would give: its CSV files, or one JSON file. Folders within do not matter. */
function bukaZip({ nama, isi }: BerkasMentah): BerkasMentah[] {
  let ukuran = 0;
  try {
    const berkas = unzipSync(isi, {
      filter: ({ name, originalSize }) => {
        const ambil = /\.(csv|json)$/i.test(name) && !/(^|\/)(__MACOSX\/|\.)/.test(name);
        if (ambil) ukuran += originalSize;
        return ambil && ukuran <= ZIP_PALING_BESAR;
      },
    });
    if (ukuran > ZIP_PALING_BESAR) throw new RangeError(nama);
    return Object.entries(berkas).map(([n, b]) => ({ nama: basename(n), isi: b }));
  } catch (sebab) {
    const pesan =
      sebab instanceof RangeError ? `isinya lebih dari ${ZIP_PALING_BESAR / 1024 / 1024} MB` : 'bukan ZIP yang sah';
    throw new GalatUraian([{ berkas: nama, pesan }]);
  }
}
