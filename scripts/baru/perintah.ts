/**
 * `npm run baru -- provinsi <nama>`: the skeleton of a province as data, in a folder of its own (docs/adr/0065).
 * `npm run baru -- periksa <folder>`: what is wrong with such a folder, with file and place.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { laporkan } from '../../cli/galat.ts';
import { bersih } from '../../cli/keluaran.ts';
import { Galat } from '../../client/index.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { susunKerangka } from './kerangka.ts';
import { type HasilPeriksa, periksaFolder } from './periksa.ts';
import { rancangProvinsi } from './provinsi.ts';

const BANTUAN = `npm run baru -- provinsi <nama> [pilihan]     kerangka peraturan sebuah provinsi sebagai data
npm run baru -- periksa <folder> [pilihan]    kekeliruan sebuah folder, dengan berkas dan tempatnya

  --folder <folder>       tempat kerangka; belum boleh ada (bawaan: ./provinsi-<nama>)
  --berdasarkan <varian>  varian yang mesin dan nilainya dipinjam (bawaan: bengkulu-lampiran)
  --prosedur <a,b|semua>  prosedur yang diambil (bawaan: penunjukanLintasUnit,evaluasiBerjenjang)
  --json                  hasil dan galat sebagai JSON
  --bantuan               tulisan ini

Folder yang jadi dipakai lewat SISTEM_KERJA_PERATURAN (worker, npm start, siskerja) atau pilihan "peraturan" pada client.
`;

const PILIHAN = {
  folder: { type: 'string' },
  berdasarkan: { type: 'string', default: 'bengkulu-lampiran' },
  prosedur: { type: 'string', default: 'penunjukanLintasUnit,evaluasiBerjenjang' },
  json: { type: 'boolean', default: false },
  bantuan: { type: 'boolean', default: false },
} as const;

type Nilai = ReturnType<typeof bacaArgumen>['values'];

/** Runs one command line. @returns the exit code */
export function jalankan(argumen: string[]): number {
  try {
    z.config(z.locales.id());
    const { values, positionals } = bacaArgumen(argumen);
    const [perintah, ...sisa] = positionals;
    if (values.bantuan) process.stdout.write(BANTUAN);
    else if (perintah === 'provinsi') cetak(buatProvinsi(satu(sisa, 'nama provinsi'), values), values.json);
    else if (perintah === 'periksa') cetak(periksaFolder(resolve(satu(sisa, 'folder'))), values.json);
    else
      throw keliru(perintah ? `perintah "${perintah}" tidak dikenal` : 'sebutkan perintahnya: provinsi atau periksa');
    return 0;
  } catch (galat) {
    return laporkan(galat, argumen.includes('--json'));
  }
}

function bacaArgumen(argumen: string[]) {
  try {
    return parseArgs({ args: argumen, options: PILIHAN, allowPositionals: true });
  } catch (galat) {
    throw keliru(`${(galat as Error).message.split('. ')[0]}; lihat --bantuan`);
  }
}

function keliru(rincian: string): Galat {
  return new Galat('MASUKAN_TIDAK_SAH', { rincian });
}

/** The one argument that a command takes; a name of several words is one in quotes. */
function satu(sisa: string[], apa: string): string {
  if (sisa.length !== 1 || !sisa[0]?.trim())
    throw keliru(sisa.length > 1 ? `satu ${apa}, dalam tanda kutip bila beberapa kata` : `${apa} belum disebut`);
  return sisa[0];
}

/** The folder is made beside its place and checked there: at its place it is whole, or not at all. */
function buatProvinsi(nama: string, { folder, berdasarkan, prosedur }: Nilai): HasilPeriksa {
  const provinsi = rancangProvinsi(
    nama,
    {
      berdasarkan,
      prosedur: prosedur === 'semua' ? [] : prosedur.split(',').map((p) => p.trim()),
      sejak: new Date().toISOString().slice(0, 10),
    },
    muatPeraturan(),
  );
  const tujuan = resolve(folder ?? `provinsi-${provinsi.id}`);
  if (existsSync(tujuan)) throw keliru(`${tujuan} sudah ada; sebut folder lain dengan --folder`);
  let sementara: string | undefined;
  try {
    mkdirSync(dirname(tujuan), { recursive: true });
    sementara = mkdtempSync(`${tujuan}.baru-`);
    for (const [jalan, isi] of susunKerangka(provinsi)) {
      mkdirSync(dirname(join(sementara, jalan)), { recursive: true });
      writeFileSync(join(sementara, jalan), isi);
    }
    const hasil = periksaFolder(sementara);
    renameSync(sementara, tujuan);
    return { ...hasil, folder: tujuan };
  } catch (galat) {
    const { code, syscall } = galat as NodeJS.ErrnoException;
    throw code && syscall ? keliru(`${tujuan} tidak dapat dibuat (${code})`) : galat;
  } finally {
    if (sementara) rmSync(sementara, { recursive: true, force: true });
  }
}

function cetak(hasil: HasilPeriksa, json: boolean): void {
  const { folder, varian, jumlah, ganti } = bersih(hasil);
  const baris = json
    ? [JSON.stringify(hasil)]
    : [
        `${folder}: data peraturan ini utuh`,
        ...varian.map((v) => `  varian ${v.id}: ${v.prosedur.join(', ')}`),
        `  ${Object.entries(jumlah)
          .map(([apa, n]) => `${n} ${apa}`)
          .join(', ')}`,
        ...(ganti.length > 0 ? [`Masih contoh, ${ganti.length} tempat bertanda [GANTI]:`] : []),
        ...perBerkas(ganti),
      ];
  process.stdout.write(`${baris.join('\n')}\n`);
}

/** One line for each file: `  sumber/x.txt baris 1, 3, 7`. */
function perBerkas(ganti: HasilPeriksa['ganti']): string[] {
  const berkas = [...new Set(ganti.map((g) => g.berkas))];
  return berkas.map((b) => `  ${b} baris ${ganti.flatMap((g) => (g.berkas === b ? [g.baris] : [])).join(', ')}`);
}
