/** What officials do in a running case: decide on a task, or take the case back; and what a decision would issue. */
import { randomUUID } from 'node:crypto';
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { SIGNAL_DECIDE, SIGNAL_WITHDRAW, skemaDecide, skemaWithdraw } from '../workflows/runtime/kontrak.ts';
import { TARIK } from '../workflows/runtime/penarikan.ts';
import { ringkas } from '../workflows/runtime/ringkas.ts';
import { type Konsep, konsepKeputusan } from './pratinjau.ts';
import type { NamaProsedur } from './prosedur.ts';
import type { Sambungan } from './sambungan.ts';
import type { Hasil, Keputusan, Penarikan } from './tipe.ts';

export const keputusan = (sambungan: Sambungan) => ({
  /**
   * Sends an official's decision and resolves when it stands in the register.
   * @throws Galat: the refusal, as it was recorded.
   */
  decide: async <N extends NamaProsedur>(keputusan: Keputusan<N>): Promise<Hasil> => {
    const { prosedur, id = randomUUID(), tugas, putaran, pelaku, peristiwa, lampiran } = keputusan;
    const isi = skemaDecide.safeParse({ id, tugas, putaran, pelaku, peristiwa, lampiran });
    if (!isi.success) throw new Galat('MASUKAN_TIDAK_SAH', { rincian: ringkas(isi.error) });
    const sah = DAFTAR_PROSEDUR[await sambungan.jenisKasus(prosedur)]?.peristiwa.safeParse(peristiwa);
    if (sah && !sah.success) throw new Galat('MASUKAN_TIDAK_SAH', { rincian: ringkas(sah.error) });
    const asal = { tugas, putaran, pelaku, peristiwa: sah?.data, lampiran: isi.data.lampiran };
    return sambungan.penyampai.sinyal(prosedur, SIGNAL_DECIDE, isi.data, keputusan.id === undefined ? undefined : asal);
  },

  /**
   * The letters that a decision would issue, marked KONSEP and without a number: nothing is used up by looking.
   * @throws Galat with which the decision would be refused
   */
  preview: async <N extends NamaProsedur>(keputusan: Omit<Keputusan<N>, 'id'>): Promise<Konsep[]> => {
    const { prosedur, tugas, putaran, pelaku, peristiwa, lampiran } = keputusan;
    await sambungan.jenisKasus(prosedur);
    return konsepKeputusan(sambungan, sambungan.temporal, prosedur, { tugas, putaran, pelaku, peristiwa, lampiran });
  },

  /**
   * Takes back a case that the actor's role started, with what it has started itself. Resolves when that stands in the
   * register and everybody whom the case had reached has been told.
   * @throws Galat: the refusal, as it was recorded; TIDAK_DAPAT_DITARIK once its final letter has gone out.
   */
  withdraw: async (penarikan: Penarikan): Promise<Hasil> => {
    const { prosedur, id = randomUUID(), pelaku, alasan } = penarikan;
    const isi = skemaWithdraw.safeParse({ id, pelaku, alasan });
    if (!isi.success) throw new Galat('MASUKAN_TIDAK_SAH', { rincian: ringkas(isi.error) });
    await sambungan.jenisKasus(prosedur);
    const asal = { pelaku, peristiwa: { type: TARIK, alasan } };
    return sambungan.penyampai.sinyal(
      prosedur,
      SIGNAL_WITHDRAW,
      isi.data,
      penarikan.id === undefined ? undefined : asal,
    );
  },
});
