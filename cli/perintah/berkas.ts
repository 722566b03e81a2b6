/** `siskerja berkas`: files that came with requests and decisions; and how commands take them along. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Keputusan, SistemKerja } from '../../client/index.ts';
import { padaBerkas, tulis } from '../berkas.ts';
import { baris } from '../cetak/baris.ts';
import { waktu } from '../cetak/waktu.ts';
import { keluaran } from '../keluaran.ts';
import { denganClient } from '../sambung.ts';
import type { Perintah } from './perintah.ts';

/** Option of the commands that take files along. */
export const PILIHAN_LAMPIRAN = [
  '--lampiran <berkas...>',
  'berkas yang menyertai; isinya disimpan dalam register, sidiknya dalam jurnal',
] as const;

/** Takes the files of a command line into the register. */
export async function unggah(
  client: SistemKerja,
  jalan: string[] | undefined,
  pengunggah: string,
): Promise<Pick<Keputusan, 'lampiran'>> {
  const lampiran: NonNullable<Keputusan['lampiran']> = [];
  for (const j of jalan ?? []) {
    const isi = padaBerkas(j, () => readFileSync(j));
    const { sidik, nama } = await client.attach({ isi, nama: basename(j), pengunggah });
    lampiran.push({ sidik, nama });
  }
  return lampiran.length > 0 ? { lampiran } : {};
}

/** A whole number of days. */
function bacaHari(teks: string): number {
  if (!/^\d{1,5}$/.test(teks)) throw new InvalidArgumentError('harus bilangan hari, misalnya 30');
  return Number(teks);
}

export const berkas: Perintah = (program) => {
  const induk = program.command('berkas').description('berkas yang menyertai permohonan dan keputusan');
  induk
    .command('bersihkan')
    .description('berkas yang tidak disebut perkara mana pun; tanpa --hapus hanya ditampilkan')
    .requiredOption('--lebih-tua <hari>', 'hanya yang diunggah lebih dari sekian hari yang lalu', bacaHari)
    .option('--hapus', 'hapus; tidak dapat dikembalikan')
    .addHelpText(
      'after',
      '\nContoh:\n  siskerja berkas bersihkan --lebih-tua 30\n  siskerja berkas bersihkan --lebih-tua 30 --hapus',
    )
    .action(({ lebihTua, hapus }: { lebihTua: number; hapus?: boolean }, perintah) =>
      denganClient(perintah, async (client) => {
        const hasil = await client.pengelola.bersihkanBerkas({ lebihTuaHari: lebihTua, hapus });
        keluaran(perintah).hasil(hasil, ({ dihapus, berkas: semua }) => [
          ...semua.map((b) => `${b.sidik}  ${b.jenis}  ${b.ukuran} byte  ${waktu(b.diunggah)}`),
          dihapus ? `${semua.length} berkas dihapus` : `${semua.length} berkas akan dihapus dengan --hapus`,
        ]);
      }),
    );
  induk
    .command('ambil')
    .description('berkas menurut sidik (SHA-256) isinya, sebagaimana disebut siskerja history')
    .argument('<sidik>', 'SHA-256 isi berkas')
    .option('--ke <berkas|folder>', 'simpan di sini (bawaan: folder ini); folder yang belum ada diakhiri garis miring')
    .addHelpText('after', '\nContoh:\n  siskerja berkas ambil 9f86d081884c7d65… --ke ./lampiran/')
    .action((sidik: string, { ke = '.' }: { ke?: string }, perintah) =>
      denganClient(perintah, async (client) => {
        const { isi, akhiran, ...rincian } = await client.file(sidik);
        const disimpan = tulis(ke, `${rincian.sidik}.${akhiran}`, isi);
        keluaran(perintah).hasil({ ...rincian, berkas: disimpan }, (b) => [
          ...baris('jenis', b.jenis),
          ...baris('ukuran', `${b.ukuran} byte`),
          ...baris('disimpan', b.berkas),
        ]);
      }),
    );
};
