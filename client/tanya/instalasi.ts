/** How the whole installation does. */
import { bacaDasbor } from '../dasbor.ts';
import { menunggu, siap } from '../keadaan.ts';
import type { Sambungan } from '../sambungan.ts';

export const tanyaInstalasi = ({ register, temporal, direktori }: Sambungan) => ({
  /** Whether register and Temporal answer. */
  siap: () => siap(register, temporal),
  /** How much waits in the whole installation. */
  menunggu: () => menunggu(register),
  /** Where cases wait, in all units. */
  dasbor: async () => bacaDasbor(register, await direktori.ambil(), new Date()),
});
