/** Cases as they are recorded, whoever asks. */
import { bacaPerkara, bacaRiwayat } from '../baca-perkara.ts';
import { ikutiPerkara } from '../ikuti.ts';
import { bacaJurnal, type SaringJurnal } from '../jurnal.ts';
import { kewajibanPerkara } from '../kewajiban.ts';
import type { Sambungan } from '../sambungan.ts';

export const tanyaPerkara = (sambungan: Sambungan) => {
  const { register, peraturan } = sambungan;
  return {
    /** One procedure: state, open tasks, letters. */
    show: (prosedur: string) => bacaPerkara(sambungan, prosedur),
    /** The journal: who did what, when, on which clause, with which letter. */
    history: (prosedur: string) => bacaRiwayat(register, prosedur),
    /** The journal of all cases, newest first. */
    jurnal: (saring: SaringJurnal = {}) => bacaJurnal(register, saring),
    /** The duties that hold in a case besides its steps, each with those whom it binds. */
    duties: (prosedur: string) => kewajibanPerkara(register, peraturan, prosedur),
    /**
     * Every step as it is recorded, those so far included; ends with the procedure, or quietly when the signal is aborted
     * or the iterator's `return` is called, also while it waits.
     */
    follow: (prosedur: string, { signal }: { signal?: AbortSignal } = {}) => ikutiPerkara(sambungan, prosedur, signal),
  };
};
