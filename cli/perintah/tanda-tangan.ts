/** `siskerja surat tandatangani` and `menunggu`: letters that wait for an official's electronic signature. */
import type { Command } from 'commander';
import { baris } from '../cetak/baris.ts';
import { barisSurat } from '../cetak/surat.ts';
import { keluaran } from '../keluaran.ts';
import { bacaRahasia } from '../rahasia.ts';
import { denganClient } from '../sambung.ts';
import { tampilkanHasil } from './hasil.ts';

const CONTOH = `
Passphrase ditanyakan tanpa ditampilkan, atau dibaca dari stdin; tidak pernah dari argumen, yang dapat dilihat proses lain.

Contoh:
  siskerja surat tandatangani 800/001/B.ORG/XI/2026 --pelaku p-rahmat-hidayat`;

const ALIH = 'atas nama yang tidak lagi bertindak untuk jabatannya; menjadi atas nama Anda saat ditandatangani';

export function perintahTandaTangan(surat: Command): void {
  surat
    .command('tandatangani')
    .description('menandatangani surat secara elektronik; setelah itu surat disampaikan')
    .argument('<id|nomor>', 'id atau nomor surat')
    .requiredOption('--pelaku <pegawai>', 'id pegawai penandatangan, atau yang sekarang bertindak untuk jabatannya')
    .addHelpText('after', CONTOH)
    .action(async (id: string, { pelaku }: { pelaku: string }, perintah) => {
      const passphrase = await bacaRahasia('Passphrase: ');
      await denganClient(perintah, async (client) => {
        await tampilkanHasil(perintah, client, await client.sign({ surat: id, pelaku, passphrase }));
      });
    });
  surat
    .command('menunggu')
    .description('surat yang menunggu tanda tangan seorang pegawai, dan keadaan sertifikat elektroniknya')
    .argument('<pegawai>', 'id pegawai')
    .action((pegawai: string, _pilihan, perintah) =>
      denganClient(perintah, async (client) => {
        const menunggu = { surat: await client.toSign(pegawai), sertifikat: await client.certificate(pegawai) };
        keluaran(perintah).hasil(menunggu, (m) => [
          ...baris('sertifikat', m.sertifikat),
          ...m.surat.flatMap((s) => [
            ...baris('id', s.id),
            ...barisSurat(s),
            ...(s.alih ? baris('alih', ALIH) : []),
            '',
          ]),
        ]);
      }),
    );
}
