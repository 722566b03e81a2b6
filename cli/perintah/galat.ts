/** `siskerja galat`: the table of errors. */
import { GALAT, Galat, type KodeGalat } from '../../client/index.ts';
import { baris } from '../cetak/baris.ts';
import { kutip } from '../cetak/dasar.ts';
import { gaya } from '../cetak/gaya.ts';
import { keluaran } from '../keluaran.ts';
import type { Perintah } from './perintah.ts';

export const galat: Perintah = (program) => {
  program
    .command('galat')
    .description('arti kode galat: pesan, perbaikan, dasar, kode keluar')
    .argument('[kode]', 'kode galat; semuanya bila tidak disebut')
    .addHelpText('after', '\nContoh:\n  siskerja galat ALASAN_WAJIB')
    .action((kode: string | undefined, _pilihan, perintah) => {
      if (kode !== undefined && !Object.hasOwn(GALAT, kode)) {
        throw new Galat('MASUKAN_TIDAK_SAH', { rincian: `kode galat "${kode}" tidak ada; lihat siskerja galat` });
      }
      const semua = kode === undefined ? (Object.keys(GALAT) as KodeGalat[]) : [kode as KodeGalat];
      const daftar = semua.map((k) => ({ kode: k, ...GALAT[k] }));
      keluaran(perintah).hasil(daftar, (d) =>
        d.flatMap((g) => [
          gaya.tebal(g.kode),
          ...baris('pesan', g.pesan),
          ...baris('perbaikan', g.perbaikan),
          ...baris('dasar', ...g.dasar.map(kutip)),
          ...baris('keluar', String(g.keluar)),
        ]),
      );
    });
};
