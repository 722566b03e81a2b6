/** What every procedure that starts others does alike: they are asked for, noted, and reported when they end. Pure. */
import type { Anak, AnakSelesai, Langkah, ParamAnak } from './kontrak.ts';
import type { Konteks } from './mesin.ts';

/** The event by which a machine learns that a child has ended. It has no actor. */
export const ANAK_SELESAI = 'anakSelesai';
export interface PeristiwaAnak {
  type: typeof ANAK_SELESAI;
  oleh: '';
  anak: AnakSelesai;
}

/**
 * Actions that start other procedures: asked of the runtime, then noted in the context. `setup` needs `aksiTanpaEfek` and
 * `catatAnakMulai: assign(catatAnakMulai)` among its actions.
 * @param minta answers the children; it sees the context as it stands where these actions are listed
 */
export const mulaiAnak = <M>(minta: (masuk: M) => ParamAnak['anak']) => {
  const params = (masuk: M): ParamAnak => ({ anak: minta(masuk) });
  return [
    { type: 'mulaiAnak' as const, params },
    { type: 'catatAnakMulai' as const, params },
  ] as const;
};

/** For `assign`, with the params of `mulaiAnak`. */
export const catatAnakMulai = ({ context }: { context: Konteks }, { anak }: ParamAnak): Partial<Konteks> => ({
  anak: { ...context.anak, ...Object.fromEntries(anak.map(({ kunci, prosedur }) => [kunci, { prosedur }])) },
});

/** For `assign`: what became of a child. */
export function catatAnakSelesai({ context, event }: { context: Konteks; event: object }): Partial<Konteks> {
  if (!('anak' in event)) return {};
  const { kunci, prosedur, keadaan, pegawai, kode } = event.anak as AnakSelesai;
  return { anak: { ...context.anak, [kunci]: { prosedur, keadaan, pegawai, ...(kode ? { kode } : {}) } } };
}

/** What the journal keeps of the children that a step starts. */
export const anakDiminta = ({ aksi }: Pick<Langkah, 'aksi'>): Pick<Anak, 'id' | 'kunci' | 'prosedur' | 'varian'>[] =>
  aksi.flatMap((a) =>
    a.type === 'mulaiAnak' ? a.anak.map(({ id, kunci, prosedur, varian }) => ({ id, kunci, prosedur, varian })) : [],
  );

/** Names of the children that have not ended. */
export const anakTerbuka = ({ anak = {} }: Konteks): string[] =>
  Object.keys(anak).filter((kunci) => anak[kunci]?.keadaan === undefined);

/** Guard: the child that the event reports is the last one that was open. */
export const anakTerakhir = ({ context, event }: { context: Konteks; event: object }): boolean =>
  anakTerbuka(context).every((kunci) => 'anak' in event && kunci === (event.anak as AnakSelesai).kunci);
