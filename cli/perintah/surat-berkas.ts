/** `siskerja surat periksa` and `surat serah`: letters that come back as files, and letters that are handed over as files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { Galat, type HasilPeriksa } from '../../client/index.ts';
import { padaBerkas, tulis } from '../berkas.ts';
import { baris } from '../cetak/baris.ts';
import { gaya } from '../cetak/gaya.ts';
import { tanggal } from '../cetak/waktu.ts';
import { keluaran } from '../keluaran.ts';
import { denganClient } from '../sambung.ts';

/** What a finding means to who holds the file. */
const ARTI: Record<HasilPeriksa['temuan'], string> = {
  asli: 'ASLI: sama byte demi byte dengan surat dalam register',
  belumDitandatangani: 'BELUM DITANDATANGANI: isi surat ini tanpa tanda tangan elektroniknya',
  berubah: 'BERUBAH: menyebut surat register, tetapi isinya tidak sama',
  tidakDapatDibandingkan: 'TIDAK DAPAT DIBANDINGKAN: surat ini dibuat dengan templat versi lain',
  bukanSurat: 'BUKAN SURAT register ini',
  bukanPdf: 'BUKAN PDF',
};

const STATUS = {
  terbit: 'terbit',
  menungguTte: 'menunggu tanda tangan elektronik',
  batal: 'BATAL',
  digantikan: 'DIGANTIKAN',
};

/** A file that is not a valid letter of this register: as a replay that does not agree. */
const TIDAK_COCOK = 6;

export function suratBerkas(induk: Command): void {
  induk
    .command('periksa')
    .description('apakah sebuah PDF surat register ini: asli, berubah, batal, digantikan')
    .argument('<berkas>', 'berkas PDF')
    .addHelpText(
      'after',
      '\nKode keluar 6 bila bukan surat asli yang berlaku.\n\nContoh:\n  siskerja surat periksa surat.pdf',
    )
    .action((berkas: string, _pilihan, perintah) =>
      denganClient(perintah, async (client) => {
        const hasil = await client.periksaSurat(padaBerkas(berkas, () => readFileSync(berkas)));
        keluaran(perintah).hasil(hasil, barisPeriksa);
        if (hasil.temuan !== 'asli' || hasil.surat?.status !== 'terbit') process.exitCode = TIDAK_COCOK;
      }),
    );
  induk
    .command('serah')
    .description('menyerahkan surat kepada SRIKANDI: PDF, metadata, dan manifes dalam satu folder')
    .argument('[surat...]', 'id atau nomor surat')
    .option('--prosedur <id>', 'semua surat prosedur ini')
    .requiredOption('--ke <folder>', 'folder tujuan; dibuat bila belum ada')
    .addHelpText('after', '\nContoh:\n  siskerja surat serah --prosedur plu-1 --ke ./srikandi')
    .action((surat: string[], { prosedur, ke }: { prosedur?: string; ke: string }, perintah) =>
      denganClient(perintah, async (client) => {
        if ((prosedur === undefined) === (surat.length === 0)) {
          throw new Galat('MASUKAN_TIDAK_SAH', { rincian: 'sebutkan surat, atau prosedurnya dengan --prosedur' });
        }
        const id = prosedur === undefined ? surat : (await client.show(prosedur)).surat.map((s) => s.id);
        const berkas = await client.serahkan(id);
        const tersimpan = berkas.map(({ nama, isi }) => tulis(join(ke, '/'), nama, isi));
        keluaran(perintah).hasil({ berkas: tersimpan }, (h) => baris('disimpan', ...h.berkas));
      }),
    );
}

function barisPeriksa({ temuan, sha256, surat, tandaTangan }: HasilPeriksa): string[] {
  return [
    gaya.tebal(ARTI[temuan]),
    ...baris('sha256', sha256),
    ...(surat
      ? [
          ...baris('surat', `nomor ${surat.nomor}, ${tanggal(surat.tanggal)}`),
          ...baris('hal', surat.hal),
          ...baris('dari', `${surat.penandatangan.nama}, ${surat.penandatangan.jabatan}`),
          ...baris('status', STATUS[surat.status] + (surat.digantikanOleh ? ` oleh ${surat.digantikanOleh}` : '')),
        ]
      : []),
    ...(tandaTangan
      ? baris(
          'tanda tangan',
          tandaTangan.keterangan,
          ...tandaTangan.tandaTangan.map(
            (t) => `${t.penanda}${t.pada ? `, ${t.pada}` : ''}: ${t.sah ? 'sah' : 'TIDAK SAH'}`,
          ),
        )
      : []),
  ];
}
