/** `siskerja surat`: a letter with its PDF, and the letters of a procedure. */
import { tulis } from '../berkas.ts';
import { baris } from '../cetak/baris.ts';
import { barisSurat } from '../cetak/surat.ts';
import { keluaran } from '../keluaran.ts';
import { denganClient } from '../sambung.ts';
import type { Perintah } from './perintah.ts';
import { suratBerkas } from './surat-berkas.ts';
import { perintahTandaTangan } from './tanda-tangan.ts';

const CONTOH = `
Contoh:
  siskerja surat daftar plu-1
  siskerja surat 800.1.11.1/001/B.ORG/XI/2026
  siskerja surat plu-1.1.1 --pdf ./surat/`;

export const surat: Perintah = (program) => {
  const induk = program
    .command('surat')
    .description('surat menurut id atau nomornya; dengan --pdf disimpan sebagai PDF')
    .argument('<id|nomor>', 'id atau nomor surat')
    .option('--pdf <berkas|folder>', 'simpan PDF di sini; folder yang belum ada diakhiri garis miring')
    .addHelpText('after', CONTOH)
    .action((id: string, { pdf: tujuan }: { pdf?: string }, perintah) =>
      denganClient(perintah, async (client) => {
        const { pdf, berkas, ...rincian } = await client.letter(id);
        const disimpan = tujuan === undefined ? {} : { berkas: tulis(tujuan, berkas, pdf) };
        keluaran(perintah).hasil({ ...rincian, ...disimpan }, (s) => [
          ...barisSurat(s),
          ...baris('sha256 PDF', s.sha256),
          ...baris('disimpan', ...(s.berkas ? [s.berkas] : [])),
        ]);
      }),
    );
  perintahTandaTangan(induk);
  induk
    .command('daftar')
    .description('semua surat sebuah prosedur')
    .argument('<prosedur>', 'id prosedur')
    .action((id: string, _pilihan, perintah) =>
      denganClient(perintah, async (client) => {
        const { surat: daftar } = await client.show(id);
        keluaran(perintah).hasil(daftar, (d) => d.flatMap((s) => [...baris('id', s.id), ...barisSurat(s), '']));
      }),
    );
  suratBerkas(induk);
};
