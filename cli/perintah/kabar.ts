/** `siskerja kabar`: what went to an official and his posts, in the order in which it went out. */
import type { PesanFeed } from '../../client/index.ts';
import { kata } from '../../peraturan/kata.ts';
import { baris } from '../cetak/baris.ts';
import { gaya } from '../cetak/gaya.ts';
import { Nama } from '../cetak/nama.ts';
import { waktu } from '../cetak/waktu.ts';
import { keluaran } from '../keluaran.ts';
import { denganClient } from '../sambung.ts';
import { bilanganPositif, type Perintah } from './perintah.ts';

interface Pilihan {
  sejak?: number;
  batas?: number;
  ikuti?: boolean;
}

const CONTOH = `
Contoh:
  siskerja kabar p-zainal-arifin
  siskerja kabar p-zainal-arifin --sejak 120 --ikuti --json`;

export const kabar: Perintah = (program) => {
  program
    .command('kabar')
    .description('kabar seorang pegawai: surat, tembusan, tugas, dan pemberitahuan untuknya dan jabatannya')
    .argument('<pegawai>', 'id pegawai')
    .option('--sejak <posisi>', 'hanya sesudah posisi ini', bilanganPositif)
    .option('--batas <n>', 'paling banyak sekian sekaligus (bawaan: 100)', bilanganPositif)
    .option('--ikuti', 'tetap menunggu kabar berikutnya, sampai Ctrl-C')
    .addHelpText('after', CONTOH)
    .action((pegawai: string, { ikuti, ...pilihan }: Pilihan, perintah) =>
      denganClient(perintah, async (client) => {
        const nama = await Nama.baca(client.register);
        const luar = keluaran(perintah);
        if (!ikuti) {
          const halaman = await client.feed(pegawai, pilihan);
          luar.hasil(halaman, ({ posisi, pesan }) => [
            `${nama.pegawai(pegawai)}: ${pesan.length} kabar, sampai posisi ${posisi}`,
            ...pesan.flatMap((p) => barisKabar(p, nama)),
          ]);
          return;
        }
        const henti = new AbortController();
        for (const sinyal of ['SIGINT', 'SIGTERM'] as const) process.once(sinyal, () => henti.abort());
        for await (const { pesan } of client.followFeed(pegawai, { ...pilihan, signal: henti.signal })) {
          for (const satu of pesan) luar.hasil(satu, (p) => barisKabar(p, nama));
        }
      }),
    );
};

function barisKabar({ posisi, jenis, prosedur, kepada, hal, dibuat, surat }: PesanFeed, nama: Nama): string[] {
  return [
    gaya.tebal(`${posisi}  ${jenis}: ${surat ? `${kata(surat.jenis)} nomor ${surat.nomor}` : kata(hal)}`),
    ...baris('kepada', nama.pemegang(kepada)),
    ...baris('prosedur', prosedur),
    ...baris('pada', waktu(dibuat)),
  ];
}
