/** `siskerja kewajiban`: what the texts ask of the roles of a procedure besides its steps. Needs no installation. */
import { duties } from '../../client/index.ts';
import { barisKewajiban } from '../cetak/kewajiban.ts';
import { keluaran } from '../keluaran.ts';
import { folderTambahan } from '../peraturan.ts';
import { cariProsedur } from '../permohonan.ts';
import type { Perintah } from './perintah.ts';

interface Pilihan {
  peran?: string;
  model?: string;
  varian?: string;
}

export const kewajiban: Perintah = (program) => {
  program
    .command('kewajiban')
    .description('kewajiban para pihak dalam sebuah prosedur, di samping langkah-langkahnya')
    .argument('<prosedur>', 'nama prosedur')
    .option('--peran <peran>', 'hanya yang mengikat peran ini, mis. puoPemilik')
    .option('--varian <varian>', 'hanya menurut varian ini')
    .option('--model <model>', 'juga yang hanya berlaku pada model kedudukan ini, mis. pd-1')
    .addHelpText(
      'after',
      '\nContoh:\n  siskerja kewajiban lintas-unit --varian bengkulu-lampiran --peran pegawaiDitugaskan',
    )
    .action((prosedur: string, pilihan: Pilihan, perintah) => {
      const hasil = duties({ prosedur: cariProsedur(prosedur), ...pilihan }, folderTambahan());
      keluaran(perintah).hasil(hasil, (d) => d.flatMap(barisKewajiban));
    });
};
