import { api } from './galat/api.ts';
import { berkas } from './galat/berkas.ts';
import { keputusan } from './galat/keputusan.ts';
import { masukan } from './galat/masukan.ts';
import { penilaian } from './galat/penilaian.ts';
import { penunjukan } from './galat/penunjukan.ts';
import { perkara } from './galat/perkara.ts';
import { rencanaTim } from './galat/rencana-tim.ts';
import { siklus } from './galat/siklus.ts';
import { timKerja } from './galat/tim-kerja.ts';
import { tte } from './galat/tte.ts';
import { tujuan } from './galat/tujuan.ts';
import { wewenang } from './galat/wewenang.ts';

/**
 * The one table of errors, a file for each thing that they are about. Every refusal of the client, the workflow and the
 * commit is one of these codes; the messages are Indonesian since officials read them. `docs/galat.md` is made from this
 * table, and a test keeps the two equal.
 *
 * `{…}` in a message is filled from the error's details. `dasar` are clause ids; `keluar` is the exit code of the CLI:
 * 2 the input is wrong, 3 the actor may not, 4 not found, 5 too late or too early, 6 two records disagree, 7 unreachable.
 */
export const GALAT = {
  ...masukan,
  ...tujuan,
  ...rencanaTim,
  ...penunjukan,
  ...siklus,
  ...penilaian,
  ...timKerja,
  ...keputusan,
  ...wewenang,
  ...perkara,
  ...berkas,
  ...tte,
  ...api,
} satisfies Record<string, { pesan: string; perbaikan: string; dasar: readonly string[]; keluar: number }>;

export type KodeGalat = keyof typeof GALAT;
export type RincianGalat = Record<string, string | number>;

/** Fills the `{…}` of a message of the table; an unknown place stays visible. */
export function isiPesan(pola: string, rincian: RincianGalat): string {
  return pola.replace(/\{(\w+)\}/g, (utuh, nama: string) => String(rincian[nama] ?? utuh));
}

/** A refusal or failure with its code from the table. `message` is Indonesian and safe to show to an official. */
export class Galat extends Error {
  override readonly name = 'Galat';

  constructor(
    readonly kode: KodeGalat,
    readonly rincian: RincianGalat = {},
  ) {
    super(isiPesan(GALAT[kode].pesan, rincian));
  }

  /** What the reader can do about it. */
  get perbaikan(): string {
    return isiPesan(GALAT[this.kode].perbaikan, this.rincian);
  }

  /** Clause ids that the refusal rests on. */
  get dasar(): readonly string[] {
    return GALAT[this.kode].dasar;
  }

  get kodeKeluar(): number {
    return GALAT[this.kode].keluar;
  }

  toJSON() {
    return {
      kode: this.kode,
      pesan: this.message,
      perbaikan: this.perbaikan,
      dasar: this.dasar,
      rincian: this.rincian,
    };
  }
}
