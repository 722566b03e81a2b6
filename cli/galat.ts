/** How the command line reports what went wrong: one code of the table, on stderr, and its exit code. */
import { CommanderError } from 'commander';
import { galatLayanan } from '../client/galat-layanan.ts';
import { Galat } from '../client/index.ts';
import { DataPeraturanKeliru } from '../peraturan/galat.ts';
import { muatPeraturan } from '../peraturan/muat.ts';
import { buatGaya } from './cetak/gaya.ts';
import { bersih } from './keluaran.ts';

const TAK_TERDUGA = 1;

/** Writes the error to stderr. @returns the exit code */
export function laporkan(mentah: unknown, json: boolean): number {
  if (mentah instanceof CommanderError) {
    // Help and version have been written; help because no command was named is a wrong call.
    if (mentah.exitCode === 0) return 0;
    if (mentah.code === 'commander.help' && !json) return 2;
  }
  const galat = keGalat(mentah);
  const isi = galat ? galat.toJSON() : { kode: 'TAK_TERDUGA', pesan: String((mentah as Error)?.message ?? mentah) };
  if (json) process.stderr.write(`${JSON.stringify({ galat: isi })}\n`);
  else for (const baris of galat ? barisGalat(galat) : barisTakTerduga(mentah)) process.stderr.write(`${baris}\n`);
  return galat?.kodeKeluar ?? TAK_TERDUGA;
}

function barisGalat(galat: Galat): string[] {
  const gaya = buatGaya(process.stderr);
  // The table cites the built-in law; a folder that is at fault itself must not stand in the way of saying so.
  const peraturan = galat.dasar.length > 0 ? muatPeraturan() : undefined;
  return [
    `${gaya.merah(galat.kode)}: ${bersih(galat.message)}`,
    ...(galat instanceof GalatBerbaris ? galat.baris.map((b) => `  ${bersih(b)}`) : []),
    bersih(galat.perbaikan),
    ...galat.dasar.map((id) => gaya.redup(`  dasar: ${peraturan?.klausul(id).kutipan} [${id}]`)),
  ];
}

const barisTakTerduga = (galat: unknown): string[] => [
  `Galat tak terduga: ${galat instanceof Error ? (galat.stack ?? galat.message) : String(galat)}`,
];

/** An error with one line for each thing that is wrong. */
export class GalatBerbaris extends Galat {
  constructor(
    kode: Galat['kode'],
    rincian: Galat['rincian'],
    /** As people read them. */
    readonly baris: string[],
    /** As programs read them. */
    readonly daftar: object[],
  ) {
    super(kode, rincian);
  }

  override toJSON() {
    return { ...super.toJSON(), daftar: this.daftar };
  }
}

/** Every fault with its file and place: the one who keeps the folder mends them in one go. */
export function galatPeraturan({ masalah }: DataPeraturanKeliru): GalatBerbaris {
  const baris = masalah.map((m) => `${m.berkas} ${m.letak}: ${m.pesan}`);
  return new GalatBerbaris('PERATURAN_TIDAK_SAH', { rincian: `${masalah.length} masalah` }, baris, [...masalah]);
}

/** What a library threw, as a code of the table; `undefined` for a fault of the program. */
function keGalat(galat: unknown): Galat | undefined {
  if (galat instanceof Galat) return galat;
  if (galat instanceof DataPeraturanKeliru) return galatPeraturan(galat);
  if (galat instanceof CommanderError) return new Galat('MASUKAN_TIDAK_SAH', { rincian: pesanPemakaian(galat) });
  return galatLayanan(galat);
}

/** Commander speaks English; what stands in quotes there is the user's own word, or the name of a part of the command. */
const PEMAKAIAN: Record<string, string> = {
  'commander.unknownCommand': 'perintah "{}" tidak dikenal',
  'commander.unknownOption': 'pilihan "{}" tidak dikenal',
  'commander.missingArgument': 'argumen {} belum diisi',
  'commander.missingMandatoryOptionValue': 'pilihan {} wajib diisi',
  'commander.optionMissingArgument': 'pilihan {} memerlukan nilai',
  'commander.excessArguments': 'terlalu banyak argumen',
  'commander.help': 'sebutkan perintahnya',
};

function pesanPemakaian({ code, message }: CommanderError): string {
  const [, kutipan = ''] = /'([^']*)'/.exec(message) ?? [];
  const pola = PEMAKAIAN[code];
  if (pola) return `${pola.replace('{}', kutipan)}; lihat siskerja --help`;
  // Only our own checks of a value (`InvalidArgumentError`) are left; they end in Indonesian words of ours.
  return `${kutipan}: ${message.split(' is invalid. ').at(-1)}`;
}
