/** The tim kerja that a voluntary application names: a running team of the unit that is asked. */
import { PROSEDUR_TIM } from '../../register/tim.ts';
import { Galat } from '../../workflows/runtime/galat.ts';
import type { Konteks } from '../konteks.ts';

export async function periksaTimDituju({ trx, kepala: { permohonan } }: Konteks): Promise<void> {
  const { tim, unitDituju } = permohonan as { tim?: string; unitDituju: string };
  if (tim === undefined) return;
  const ada = await trx
    .selectFrom('prosedur')
    .select(['permohonan', 'peran'])
    .where('id', '=', tim)
    .where('jenis', '=', PROSEDUR_TIM)
    .where('status', '=', 'berjalan')
    .executeTakeFirst();
  // A team exists once it has people: before that it is a proposal.
  const dibentuk = (ada?.peran.anggotaTim ?? []).length > 0;
  if (!dibentuk || ada?.permohonan.unitPemilik !== unitDituju) throw new Galat('TIM_BUKAN_UNIT_DITUJU', { tim });
}
