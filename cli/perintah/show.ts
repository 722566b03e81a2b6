/** `siskerja show`: one procedure as it stands. */
import { barisKewajibanPerkara } from '../cetak/kewajiban.ts';
import { Nama } from '../cetak/nama.ts';
import { barisProsedur } from '../cetak/prosedur.ts';
import { keluaran } from '../keluaran.ts';
import { denganClient } from '../sambung.ts';
import type { Perintah } from './perintah.ts';

export const show: Perintah = (program) => {
  program
    .command('show')
    .description('keadaan prosedur: siapa yang ditunggu, surat yang terbit, kewajiban siapa')
    .argument('<id>', 'id prosedur')
    .addHelpText('after', '\nContoh:\n  siskerja show plu-1 --json')
    .action((id: string, _pilihan, perintah) =>
      denganClient(perintah, async (client) => {
        const prosedur = await client.show(id);
        const kewajiban = await client.duties(id);
        const nama = await Nama.baca(client.register);
        keluaran(perintah).hasil({ ...prosedur, kewajiban }, (p) => [
          ...barisProsedur(p, nama),
          ...barisKewajibanPerkara(p.kewajiban, nama),
        ]);
      }),
    );
};
