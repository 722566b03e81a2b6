/** `siskerja tarik`: who started a procedure takes it back. */
import { denganClient } from '../sambung.ts';
import { tampilkanHasil } from './hasil.ts';
import { bilanganPositif, type Perintah } from './perintah.ts';

interface Pilihan {
  pelaku: string;
  alasan: string;
  idPenarikan?: string;
  tunggu?: number;
}

const CONTOH = `
Selama surat akhir belum terbit. Semua yang telah dijangkau prosedur diberi tahu.
Prosedur anak yang dimulai penarik sendiri ikut ditarik; yang dimulai orang lain, atau yang surat akhirnya sudah terbit,
tetap berjalan: hanya yang memulainya dapat menariknya.

Contoh:
  siskerja tarik plu-1 --pelaku p-rahmat-hidayat --alasan "Kegiatan ditunda ke tahun berikut."`;

export const tarik: Perintah = (program) => {
  program
    .command('tarik')
    .description('menarik prosedur oleh yang memulainya')
    .argument('<id>', 'id prosedur')
    .requiredOption('--pelaku <pegawai>', 'id pegawai yang menarik')
    .requiredOption('--alasan <teks>', 'alasan penarikan')
    .option('--id-penarikan <id>', 'id penarikan; pengiriman ulang dengan id yang sama aman (bawaan: id baru)')
    .option('--tunggu <detik>', 'batas menunggu hasil (bawaan: 30)', bilanganPositif)
    .addHelpText('after', CONTOH)
    .action(async (prosedur: string, { pelaku, alasan, idPenarikan: id, tunggu }: Pilihan, perintah) => {
      await denganClient(
        perintah,
        async (client) => tampilkanHasil(perintah, client, await client.withdraw({ prosedur, pelaku, alasan, id })),
        tunggu,
      );
    });
};
