/** `siskerja replay`: proves that history, machine, journal and letters of a case agree. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { HasilReplay, Perkara } from '../../audit/replay.ts';
import { Galat } from '../../client/index.ts';
import { keluaran } from '../keluaran.ts';
import { folderTambahan } from '../peraturan.ts';
import { denganClient } from '../sambung.ts';
import type { Perintah } from './perintah.ts';

export const replay: Perintah = (program) => {
  program
    .command('replay')
    .description('menjalankan ulang riwayat sebuah perkara dan membandingkannya dengan mesin, jurnal, dan surat')
    .argument('<id|berkas>', 'id prosedur, atau berkas perkara / riwayat Temporal (JSON; tanpa server)')
    .option('--simpan <berkas>', 'menyimpan perkara sebagai berkas yang dapat diperiksa di mana pun')
    .addHelpText('after', '\nContoh:\n  siskerja replay plu-1 --simpan plu-1.json\n  siskerja replay plu-1.json')
    .action(async (sumber: string, { simpan }: { simpan?: string }, perintah) => {
      // The replayer is Temporal's worker: a native module that no other command loads.
      const audit = { ...(await import('../../audit/replay.ts')), ...(await import('../../audit/perkara.ts')) };
      const { lepasLog, pasangLog } = await import('../../audit/log.ts');
      const ambil = async (): Promise<Perkara> => {
        if (existsSync(sumber)) return bacaBerkas(audit.bacaPerkara, sumber);
        return denganClient(perintah, (client) => audit.ambilPerkara(client.temporal, client.register, sumber));
      };
      const perkara = await ambil();
      if (simpan) writeFileSync(simpan, `${audit.perkaraKeJson(perkara)}\n`);
      pasangLog();
      const hasil = await audit.replay(perkara, undefined, folderTambahan()).finally(lepasLog);
      keluaran(perintah).hasil(hasil, barisReplay);
      if (!hasil.cocok) process.exitCode = new Galat('CATATAN_BERBEDA').kodeKeluar;
    });
};

function bacaBerkas(baca: (teks: string) => Perkara, berkas: string): Perkara {
  const teks = readFileSync(berkas, 'utf8');
  try {
    return baca(teks);
  } catch (galat) {
    throw new Galat('MASUKAN_TIDAK_SAH', {
      rincian: `${berkas} bukan perkara atau riwayat: ${(galat as Error).message}`,
    });
  }
}

const barisReplay = (h: HasilReplay): string[] => [
  `${h.id || '(tanpa id)'}  ${h.jenis}: ${h.langkah} langkah, keadaan ${h.keadaan}`,
  ...h.perbedaan.map((beda) => `  BEDA  ${beda}`),
  ...(h.kewajiban.length > 0 ? [`kewajiban yang berlaku di samping langkahnya: ${h.kewajiban.join(', ')}`] : []),
  h.cocok ? `cocok: riwayat dan mesin${h.denganRegister ? ', jurnal, surat' : ' (tanpa register)'}` : 'TIDAK cocok',
];
