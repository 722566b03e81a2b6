/** Which kinds of letter procedures can issue, read from their machines. */
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import { DAFTAR_PROSEDUR } from './daftar.ts';
import type { ParamSurat } from './runtime/kontrak.ts';

/** Of a machine, in the order of its states. */
export function jenisSuratMesin(mesin: AnyStateMachine): string[] {
  const keadaan = Object.values(mesin.root.states) as AnyStateNode[];
  const transisi = keadaan.flatMap((s) => [...(s.always ?? []), ...[...s.transitions.values()].flat()]);
  const terbit = transisi.flatMap((t) => t.actions).filter((a) => typeof a === 'object' && a.type === 'terbitkan');
  return [...new Set(terbit.map((a) => ((a as { params?: unknown }).params as ParamSurat).surat))];
}

/** Of all procedures in all variants of a regulation, by name. */
export function jenisSuratProvinsi(registri: RegistriPeraturan, peraturan: string): string[] {
  const varian = registri.semuaVarian().filter((v) => v.peraturan === peraturan);
  const mesin = varian.flatMap((v) =>
    Object.entries(v.prosedur).flatMap(([nama, aturan]) => DAFTAR_PROSEDUR[nama]?.mesin[aturan.mesin] ?? []),
  );
  return [...new Set(mesin.flatMap(jenisSuratMesin))].sort();
}
