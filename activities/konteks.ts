/** What the parts of one commit share: the ports that the worker injects, and the case as the transaction sees it. */
import type { Kysely, Transaction } from 'kysely';
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import type { PembacaDirektori } from '../register/direktori/baca.ts';
import type { Direktori } from '../register/direktori/direktori.ts';
import type { Basisdata } from '../register/skema.ts';
import type { CaraTte } from '../tte/port.ts';
import type { Aturan, HasilCommit, Peran, PerintahCommit } from '../workflows/runtime/kontrak.ts';

export interface PortCommit {
  db: Kysely<Basisdata>;
  direktori: PembacaDirektori;
  peraturan: RegistriPeraturan;
  /** Version of the letter templates, stored with each letter. */
  versiTemplat: string;
  /** How letters are signed electronically; absent where the installation has no such service: they go out at once. */
  tte?: CaraTte;
  /** Where anybody may verify a letter, without the token at its end; absent where there is no such page. */
  verifikasiUrl?: string;
  /** Told after the transaction: somebody may be waiting for this row. */
  kabarkan(prosedur: string, hasil: HasilCommit): void;
}

/** The case as the transaction sees it, locked. */
export interface Kepala {
  urutan: number;
  hash: string;
  keadaan: string;
  varian: string;
  pemohon: string;
  permohonan: Record<string, unknown>;
  peran: Peran;
  aturan: Aturan;
}

/** All that the parts of one commit share. */
export interface Konteks {
  trx: Transaction<Basisdata>;
  port: PortCommit;
  perintah: PerintahCommit;
  direktori: Direktori;
  kepala: Kepala;
  /** Zone of the instansi that owns the work. */
  zona: string;
  /** Local date of the instansi. */
  tanggal: string;
}
