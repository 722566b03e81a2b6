/** `siskerja berkas`: files that came with requests and decisions; and how commands take them along. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Keputusan, SistemKerja } from '../../client/index.ts';
import { padaBerkas, tulis } from '../berkas.ts';
import { baris } from '../cetak/baris.ts';
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

export const berkas: Perintah = (program) => {
  program
    .command('berkas')
    .description('berkas yang menyertai permohonan dan keputusan')
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
