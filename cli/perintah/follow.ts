/** `siskerja follow`: every step as it is recorded, until the procedure ends or Ctrl-C. */
import type { LangkahTercatat, SistemKerja } from '../../client/index.ts';
import { barisLangkah } from '../cetak/langkah.ts';
import { Nama } from '../cetak/nama.ts';
import { type Keluaran, keluaran } from '../keluaran.ts';
import { denganClient } from '../sambung.ts';
import type { Perintah } from './perintah.ts';

/** What shells expect of a command that was interrupted. */
const DIHENTIKAN = 130;

export const follow: Perintah = (program) => {
  program
    .command('follow')
    .description('mengikuti prosedur: tiap langkah begitu tercatat, sampai prosedur berakhir atau Ctrl-C')
    .argument('<id>', 'id prosedur')
    .addHelpText('after', '\nContoh:\n  siskerja follow plu-1 --json | jq .ke')
    .action((id: string, _pilihan, perintah) =>
      denganClient(perintah, async (client) => {
        const dihentikan = new Promise<'dihentikan'>((selesai) => {
          for (const sinyal of ['SIGINT', 'SIGTERM'] as const) process.once(sinyal, () => selesai('dihentikan'));
        });
        const langkah = client.follow(id);
        for (;;) {
          const menunggu = langkah.next();
          const berikut = await Promise.race([menunggu, dihentikan]);
          if (berikut === 'dihentikan') {
            // The question that is under way ends with the connection; nobody waits for its answer any more.
            menunggu.catch(() => {});
            process.exitCode = DIHENTIKAN;
            return;
          }
          if (berikut.done) return;
          await cetak(keluaran(perintah), client, id, berikut.value);
        }
      }),
    );
};

async function cetak(luar: Keluaran, client: SistemKerja, id: string, langkah: LangkahTercatat): Promise<void> {
  if (luar.json) return luar.hasil(langkah, () => []);
  const { surat } = await client.show(id);
  const nama = await Nama.baca(client.register);
  luar.hasil({ langkah, surat }, (d) => barisLangkah(d.langkah, d.surat, nama));
}
