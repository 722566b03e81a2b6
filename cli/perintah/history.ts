/** `siskerja history`: the journal of a procedure, accepted steps and refused attempts. */
import { barisLangkah } from '../cetak/langkah.ts';
import { Nama } from '../cetak/nama.ts';
import { keluaran } from '../keluaran.ts';
import { denganClient } from '../sambung.ts';
import type { Perintah } from './perintah.ts';

export const history: Perintah = (program) => {
  program
    .command('history')
    .description('jurnal prosedur: siapa berbuat apa, kapan, atas dasar apa, dengan surat apa')
    .argument('<id>', 'id prosedur')
    .addHelpText('after', '\nContoh:\n  siskerja history plu-1')
    .action((id: string, _pilihan, perintah) =>
      denganClient(perintah, async (client) => {
        const langkah = await client.history(id);
        const luar = keluaran(perintah);
        if (luar.json) return luar.hasil(langkah, () => []);
        const { surat } = await client.show(id);
        const nama = await Nama.baca(client.register);
        luar.hasil({ langkah, surat }, (d) => d.langkah.flatMap((l) => barisLangkah(l, d.surat, nama)));
      }),
    );
};
