/**
 * Withdrawal: who started a case takes it back, with a reason, as long as no final letter has gone out (T-penarikan; both
 * texts are silent). Spread into the `on` of each state where that is so; the machine has `ditarik: stateDitarik`.
 */
import { TERJANGKAU } from './kontrak.ts';
import { beritahu } from './mesin.ts';

export const TARIK = 'tarik';
const DASAR = ['T-penarikan'];

/** The machine's event; it comes by a signal of its own, not as a decision on a task. */
export interface PeristiwaTarik {
  type: typeof TARIK;
  oleh: string;
  alasan: string;
}

/** @param pemulai role that started the case. `setup` needs the guard `beralasan`. */
export const penarikan = <P extends string>(pemulai: P) => ({
  tarik: {
    guard: 'beralasan' as const,
    target: 'ditarik' as const,
    meta: { pelaku: pemulai, dasar: DASAR },
    actions: [beritahu({ kepada: [TERJANGKAU], hal: 'Permohonan ditarik oleh yang mengajukan', dasar: DASAR })],
  },
});

export const stateDitarik = { type: 'final' as const, meta: { dasar: DASAR } };
