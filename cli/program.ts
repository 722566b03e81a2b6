/** The program: its commands, its help in Indonesian, and how it ends. */
import { readFileSync } from 'node:fs';
import { Command, Help } from 'commander';
import { z } from 'zod';
import { laporkan } from './galat.ts';
import { PERINTAH } from './perintah/daftar.ts';

const JUDUL: Record<string, string> = {
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Argumen:',
  'Options:': 'Pilihan:',
  'Global Options:': 'Pilihan umum:',
  'Commands:': 'Perintah:',
};

const SAMBUNGAN = `
Sambungan, yang pertama ada dipakai:
  register   --database-url, DATABASE_URL, instalasi yang berjalan
  Temporal   --temporal-address, TEMPORAL_ADDRESS atau profil Temporal, instalasi yang berjalan
  Instalasi yang berjalan (npm start) dibaca dari layanan.json di SISTEM_KERJA_DATA (bawaan: ./data).

Peraturan provinsi lain di luar yang bawaan: SISTEM_KERJA_PERATURAN, folder dipisahkan seperti PATH; tanpa itu milik
instalasi yang berjalan. Membuat dan memeriksanya: npm run baru -- --bantuan

Kode keluar: 0 berhasil, 1 galat tak terduga, 2 masukan keliru, 3 tidak berwenang, 4 tidak ada, 5 terlambat atau
terlalu dini, 6 catatan tidak cocok, 7 layanan tidak terjangkau. Arti tiap galat: siskerja galat`;

/** Runs one command line. @returns the exit code */
export async function jalankan(argumen: string[]): Promise<number> {
  // What zod says of a file or an argument is read by officials; schemas with words of their own keep them.
  z.config(z.locales.id());
  try {
    await buatProgram().parseAsync(argumen, { from: 'user' });
    // A command that ends in another way than well has said so itself (`replay`: 6, Ctrl-C: 130).
    return Number(process.exitCode ?? 0);
  } catch (galat) {
    return laporkan(galat, argumen.includes('--json'));
  }
}

function buatProgram(): Command {
  const bawaan = new Help();
  const indonesia = (teks: string) => teks.replace('[options]', '[pilihan]').replace('[command]', '[perintah]');
  const program = new Command('siskerja')
    .description('Sistem kerja: memulai prosedur, memutus, dan melihat catatannya.')
    .exitOverride()
    // The message of a wrong call is reported with all other errors; only help is commander's own to write.
    .configureOutput({ outputError: () => {} })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (judul) => JUDUL[judul] ?? judul,
      commandUsage: (c) => indonesia(bawaan.commandUsage(c)),
      subcommandTerm: (c) => indonesia(bawaan.subcommandTerm(c)),
    })
    .helpOption('-h, --help', 'menampilkan bantuan')
    .helpCommand('help [perintah]', 'menampilkan bantuan sebuah perintah')
    .version(versi(), '-V, --version', 'menampilkan versi')
    .option('--json', 'hasil dan galat sebagai JSON, satu nilai per baris')
    .option('--database-url <url>', 'PostgreSQL register')
    .option('--temporal-address <alamat>', 'server Temporal, host:port')
    .addHelpText('after', SAMBUNGAN);
  for (const pasang of PERINTAH) pasang(program);
  return program;
}

/** Of the package that this file belongs to, whether it runs from its source or from `dist`. */
function versi(): string {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    try {
      return JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')).version;
    } catch (galat) {
      if ((galat as NodeJS.ErrnoException).code !== 'ENOENT' || folder.pathname === '/') throw galat;
    }
  }
}
