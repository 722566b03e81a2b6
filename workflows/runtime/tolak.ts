/** What an input comes to, and how one is refused on the record. Pure. */
import type { AnyMachineSnapshot } from 'xstate';
import type { ZodError } from 'zod';
import { Galat } from './galat.ts';
import { type Keadaan, type PerintahCommit, skemaDecide } from './kontrak.ts';
import { ringkas } from './ringkas.ts';

/** What one input comes to: a request to the commit and the snapshot to take if it is accepted. */
export interface Rencana {
  perintah: Omit<PerintahCommit, 'pada'>;
  berikut?: AnyMachineSnapshot;
}

/** Of which case, and which step of it. */
export type Dasar = Pick<PerintahCommit, 'prosedur' | 'jenisProsedur' | 'urutan'>;

export const tolak = (perintah: Omit<PerintahCommit, 'pada'>, galat: Galat): Rencana => ({
  perintah: { ...perintah, penolakan: { kode: galat.kode, rincian: galat.rincian } },
});

/** A malformed signal is refused on the record; it never stops the workflow. */
export function tolakRusak(keadaan: Keadaan, muatan: unknown, dasar: Dasar, galat: ZodError): Rencana | undefined {
  const sebab = idDari(muatan) ?? `rusak-${dasar.urutan}`;
  if (keadaan.diproses.includes(sebab)) return undefined;
  return tolak(
    { ...dasar, sebab, peristiwa: { type: '?' } },
    new Galat('MASUKAN_TIDAK_SAH', { rincian: ringkas(galat) }),
  );
}

/** The sender's own id, where at least that can be made out. */
const idDari = (muatan: unknown): string | undefined =>
  skemaDecide.shape.id.safeParse((muatan as { id?: unknown } | null)?.id).data;
