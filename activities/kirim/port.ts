/** What delivery needs of the world: register, directory, and the partners that an installation has. */
import type { CloudEvent } from 'cloudevents';
import type { Kysely } from 'kysely';
import type { PembacaDirektori } from '../../register/direktori/baca.ts';
import type { Pendengar } from '../../register/kabar.ts';
import type { Basisdata, TabelKotakKeluar } from '../../register/skema.ts';
import type { PenyediaTte } from '../../tte/port.ts';

/** One mail, complete: sent again it is the same to the byte. */
export interface Surel {
  /** Names the message at the partner, so that one that comes twice is known as such. */
  id: string;
  kepada: string;
  subjek: string;
  teks: string;
  html: string;
  tanggal: Date;
  lampiran?: { nama: string; pdf: Buffer };
}

export interface PengirimSurel {
  /** @throws GagalKirim */
  kirim(surel: Surel): Promise<void>;
  tutup(): void;
}

/** A subscriber: told of each message of the kinds that he asked for, one after the other. */
export interface Pelanggan {
  id: string;
  jenis: TabelKotakKeluar['jenis'][];
  /**
   * Resolves when he has taken it.
   * @throws GagalKirim
   */
  kirim(peristiwa: CloudEvent<object>): Promise<void>;
}

/** A partner did not take it. The message goes into the register: no personal data, no text of ours or of a letter. */
export class GagalKirim extends Error {
  override readonly name = 'GagalKirim';

  constructor(
    message: string,
    /** Asking again will not help: somebody must mend something first. */
    readonly tetap: boolean,
  ) {
    super(message);
  }
}

/** The partners of an installation; without any, messages still get their place, and feeds show them. */
export interface Mitra {
  surel?: PengirimSurel;
  pelanggan?: Pelanggan[];
  /** Tells who is about to sign of the state of his certificate. */
  tte?: PenyediaTte;
}

export interface PortKirim extends Mitra {
  db: Kysely<Basisdata>;
  direktori: PembacaDirektori;
  pendengar: Pick<Pendengar<object>, 'tunggu'>;
}
