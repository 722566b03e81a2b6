/** `siskerja langganan`: how far subscribers of webhooks have been told, and telling one again. */
import type { Langganan } from '../../client/index.ts';
import { baris } from '../cetak/baris.ts';
import { gaya } from '../cetak/gaya.ts';
import { waktu } from '../cetak/waktu.ts';
import { keluaran } from '../keluaran.ts';
import { denganClient } from '../sambung.ts';
import { bilanganPositif, type Perintah } from './perintah.ts';

export const langganan: Perintah = (program) => {
  const induk = program.command('langganan').description('pelanggan webhook');
  induk
    .command('daftar')
    .description('semua pelanggan dan posisi terakhir yang diterimanya')
    .action((_pilihan, perintah) =>
      denganClient(perintah, async (client) => {
        keluaran(perintah).hasil(await client.langganan(), (d) => d.flatMap(barisLangganan));
      }),
    );
  induk
    .command('ulang')
    .description('mengirim ulang semua peristiwa mulai dari sebuah posisi, dengan id yang sama')
    .argument('<id>', 'id langganan')
    .requiredOption('--dari <posisi>', 'posisi pertama yang dikirim ulang', bilanganPositif)
    .addHelpText('after', '\nContoh:\n  siskerja langganan ulang arsip --dari 120')
    .action((id: string, { dari }: { dari: number }, perintah) =>
      denganClient(perintah, async (client) => {
        await client.ulangLangganan(id, dari);
        keluaran(perintah).hasil({ id, dari }, (u) => [`${u.id}: dikirim ulang mulai posisi ${u.dari}`]);
      }),
    );
};

function barisLangganan({ id, posisi, terakhir, percobaan, berikutnya, galat }: Langganan): string[] {
  return [
    gaya.tebal(id),
    ...baris('posisi', `${posisi} dari ${terakhir}`),
    ...baris('galat', ...(galat ? [`${galat} (${percobaan} percobaan)`] : [])),
    ...baris('berikutnya', ...(berikutnya ? [waktu(berikutnya)] : [])),
  ];
}
