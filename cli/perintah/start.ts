/** `siskerja start`: opens a procedure from a request. */
import { bacaPermohonan, denganPermohonan, type PilihanPermohonan } from '../permohonan.ts';
import { denganClient } from '../sambung.ts';
import { PILIHAN_LAMPIRAN, unggah } from './berkas.ts';
import { tampilkanHasil } from './hasil.ts';
import { PILIHAN_KONSEP, simpanKonsep } from './konsep.ts';
import { bilanganPositif, type Perintah } from './perintah.ts';

interface Pilihan extends PilihanPermohonan {
  id?: string;
  lampiran?: string[];
  konsep?: string;
  tunggu?: number;
}

const CONTOH = `
Contoh:
  siskerja start lintas-unit --varian bengkulu-lampiran --berkas contoh/permohonan-lintas-unit.json`;

export const start: Perintah = (program) => {
  denganPermohonan(program.command('start').description('memulai prosedur dengan permohonan'))
    .option('--id <id>', 'id prosedur; id dan permohonan yang sama adalah prosedur yang sama (bawaan: id baru)')
    .option(...PILIHAN_LAMPIRAN)
    .option(...PILIHAN_KONSEP)
    .option('--tunggu <detik>', 'batas menunggu hasil (bawaan: 30)', bilanganPositif)
    .addHelpText('after', CONTOH)
    .action(async (prosedur: string, { id, lampiran, konsep, tunggu, ...permohonan }: Pilihan, perintah) => {
      const { nama, mulai } = bacaPermohonan(prosedur, permohonan);
      await denganClient(
        perintah,
        async (client) => {
          if (konsep !== undefined) return simpanKonsep(perintah, await client.previewStart(nama, mulai), konsep);
          const disertai = await unggah(client, lampiran, mulai.pemohon);
          await tampilkanHasil(perintah, client, await client.start(nama, { ...mulai, ...disertai, id }));
        },
        tunggu,
      );
    });
};
