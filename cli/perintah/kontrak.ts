/** `siskerja kontrak`: what goes over the wire, for starts without this client. */
import { keluaran } from '../keluaran.ts';
import { bacaPermohonan, denganPermohonan, type PilihanPermohonan } from '../permohonan.ts';
import type { Perintah } from './perintah.ts';

const CONTOH = `
Contoh:
  siskerja kontrak masukan lintas-unit --varian sumut --berkas permohonan.json > masukan.json
  temporal workflow start --type penunjukanLintasUnit --task-queue sistem-kerja --input-file masukan.json`;

export const kontrak: Perintah = (program) => {
  const induk = program
    .command('kontrak')
    .description('muatan untuk CLI Temporal atau SDK lain; lihat docs/kontrak.md');
  denganPermohonan(induk.command('masukan').description('masukan workflow dari sebuah permohonan, sebagai JSON'))
    .addHelpText('after', CONTOH)
    .action((prosedur: string, pilihan: PilihanPermohonan, perintah) => {
      const { mulai } = bacaPermohonan(prosedur, pilihan);
      // A payload, not a text for people: its texts stay as they are.
      keluaran(perintah).hasil(mulai, () => [JSON.stringify(mulai, null, 2)]);
    });
};
