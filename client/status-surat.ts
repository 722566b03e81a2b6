/** How a letter stands in the register: its own status, and `digantikan` once a later letter that has gone out replaces it. */
import type { ExpressionBuilder } from 'kysely';
import type { Basisdata, TabelSurat } from '../register/skema.ts';

export const STATUS_SURAT = ['menungguTte', 'terbit', 'batal', 'digantikan'] as const;
export type StatusSurat = (typeof STATUS_SURAT)[number];

/** Column `penggantiNomor`: number of the letter that has taken this one's place; null while none has. */
export const nomorPengganti = (eb: ExpressionBuilder<Basisdata, 'surat'>) =>
  eb
    .selectFrom('surat as baru')
    .select('baru.nomor')
    .whereRef('baru.menggantikan', '=', 'surat.id')
    .where('baru.status', '=', 'terbit')
    .orderBy('baru.id')
    .limit(1)
    .as('pengganti');

export const statusSurat = (status: TabelSurat['status'], pengganti: string | null): StatusSurat =>
  status === 'terbit' && pengganti !== null ? 'digantikan' : status;
