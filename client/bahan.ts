/** What the client reads by. */
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import type { PembacaDirektori } from '../register/direktori/baca.ts';
import type { Register } from '../register/koneksi.ts';

export interface Bahan {
  register: Register;
  direktori: PembacaDirektori;
  peraturan: RegistriPeraturan;
}
