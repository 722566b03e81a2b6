/** What every procedure that changes the directory does alike: it asks for that, and the journal keeps it. Pure. */
import type { HakDirektori, Langkah, ParamDirektori } from './kontrak.ts';

/**
 * An action that does something with the right which the machine's context holds.
 * @param laku see `ParamDirektori`
 */
export const ubahDirektori = (laku: ParamDirektori['laku'], dasar: string[]) => ({
  type: 'ubahDirektori' as const,
  params: ({ context }: { context: { hak?: HakDirektori } }): ParamDirektori => {
    if (!context.hak) throw new Error('no right is known yet');
    return { laku, hak: context.hak, dasar };
  },
});

/** What the journal must keep of a step, as the machine asked for it: a mere question is not kept. */
export const hakDiminta = ({ aksi }: Pick<Langkah, 'aksi'>): ParamDirektori[] =>
  aksi.flatMap((a) => {
    if (a.type !== 'ubahDirektori' || a.laku === 'uji') return [];
    const { laku, hak, dasar } = a;
    return [{ laku, hak, dasar }];
  });
