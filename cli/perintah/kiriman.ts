/** `siskerja kiriman`: mail that has not been delivered yet, and why; and having one tried again. */
import type { Kiriman } from '../../client/index.ts';
import { baris } from '../cetak/baris.ts';
import { gaya } from '../cetak/gaya.ts';
import { waktu } from '../cetak/waktu.ts';
import { keluaran } from '../keluaran.ts';
import { denganClient } from '../sambung.ts';
import type { Perintah } from './perintah.ts';

const CONTOH = `
Contoh:
  siskerja kiriman --gagal
  siskerja kiriman --coba-lagi plu-1.1.2/p-zainal-arifin`;

export const kiriman: Perintah = (program) => {
  program
    .command('kiriman')
    .description('surel yang belum sampai: percobaan, galat terakhir, dan kapan dicoba lagi')
    .option('--gagal', 'hanya yang pernah gagal atau tidak beralamat')
    .option('--coba-lagi <id>', 'mencoba kiriman ini sekarang juga')
    .addHelpText('after', CONTOH)
    .action(({ gagal, cobaLagi }: { gagal?: boolean; cobaLagi?: string }, perintah) =>
      denganClient(perintah, async (client) => {
        if (cobaLagi !== undefined) {
          await client.cobaLagi(cobaLagi);
          keluaran(perintah).hasil({ id: cobaLagi }, ({ id }) => [`${id}: dicoba lagi sekarang`]);
          return;
        }
        const daftar = await client.kiriman({ gagal });
        keluaran(perintah).hasil(daftar, (d) => [`${d.length} kiriman belum sampai`, ...d.flatMap(barisKiriman)]);
      }),
    );
};

function barisKiriman({ id, jenis, tujuan, status, percobaan, berikutnya, galat }: Kiriman): string[] {
  const keadaan = status === 'tanpaAlamat' ? 'tanpa alamat surel pada direktori' : `menunggu, ${percobaan} percobaan`;
  return [
    gaya.tebal(id),
    ...baris('jenis', jenis),
    ...baris('tujuan', tujuan),
    ...baris('keadaan', keadaan),
    ...baris('galat', ...(galat ? [galat] : [])),
    ...baris('berikutnya', berikutnya ? waktu(berikutnya) : 'setelah diperbaiki, dengan --coba-lagi'),
  ];
}
