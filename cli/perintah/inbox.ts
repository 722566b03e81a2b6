/** `siskerja inbox`: the open tasks of an official, his own and those of posts he acts for. */
import { Nama } from '../cetak/nama.ts';
import { barisTugas } from '../cetak/tugas.ts';
import { keluaran } from '../keluaran.ts';
import { denganClient } from '../sambung.ts';
import type { Perintah } from './perintah.ts';

export const inbox: Perintah = (program) => {
  program
    .command('inbox')
    .description('kotak masuk seorang pegawai: tugas yang menunggu keputusannya')
    .argument('<pegawai>', 'id pegawai')
    .addHelpText('after', '\nContoh:\n  siskerja inbox p-zainal-arifin')
    .action((pegawai: string, _pilihan, perintah) =>
      denganClient(perintah, async (client) => {
        const tugas = await client.inbox(pegawai);
        const nama = await Nama.baca(client.register);
        keluaran(perintah).hasil(tugas, (t) => [
          `${nama.pegawai(pegawai)}: ${t.length} tugas`,
          ...t.flatMap((satu) => barisTugas(satu, pegawai)),
        ]);
      }),
    );
};
