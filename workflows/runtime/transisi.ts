/** Reads a machine as a lawyer reads its text: its states in their order, and what leads from each to which other. */
import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { ParamBeritahu, ParamPeriksa, ParamSurat } from './kontrak.ts';
import type { MetaKeadaan, MetaTransisi } from './mesin.ts';

/** One way from a state to a state: an edge of the diagram. */
export interface Panah {
  dari: string;
  ke: string;
  /** Left out where the transition is automatic. */
  peristiwa?: string;
  penjaga?: string;
  /** Who acts, where it is another than the state's role. */
  pelaku?: string;
  dasar: string[];
  surat: ParamSurat[];
  pemberitahuan: ParamBeritahu[];
  /** What the commit holds against the directory of the day. */
  pemeriksaan: ParamPeriksa[];
  /** Starts other procedures; which ones depends on the case. */
  mulaiAnak: boolean;
}

export interface Simpul {
  nama: string;
  akhir: boolean;
  meta: MetaKeadaan;
  panah: Panah[];
}

export interface MesinTerbaca {
  awal: string;
  simpul: Simpul[];
}

/** Throws where the machine is not flat, as the texts are: then this reading would leave something out. */
export function bacaMesin(mesin: AnyStateMachine): MesinTerbaca {
  const { root } = mesin;
  const anak = Object.values(root.states) as AnyStateNode[];
  const bertingkat = anak.filter((s) => s.type !== 'atomic' && s.type !== 'final');
  if (bertingkat.length > 0 || root.transitions.size > 0 || root.always) {
    throw new Error(`machine ${mesin.id} is not flat`);
  }
  const [awal] = root.initial.target ?? [];
  if (!awal) throw new Error(`machine ${mesin.id} has no initial state`);
  return {
    awal: awal.key,
    simpul: anak.map((s) => ({
      nama: s.key,
      akhir: s.type === 'final',
      meta: s.meta as MetaKeadaan,
      panah: [
        ...(s.always ?? []).flatMap((t) => panah(s, t)),
        ...[...s.transitions].flatMap(([peristiwa, t]) => t.flatMap((x) => panah(s, x, peristiwa))),
      ],
    })),
  };
}

function panah(sumber: AnyStateNode, transisi: AnyTransitionDefinition, peristiwa?: string): Panah[] {
  const { dasar, pelaku } = (transisi.meta ?? { dasar: [] }) as MetaTransisi;
  const penjaga = namaPenjaga(transisi.guard);
  const aksi = transisi.actions.filter((a) => typeof a === 'object') as { type: string; params?: unknown }[];
  const params = <T>(jenis: string) => aksi.filter((a) => a.type === jenis).map((a) => a.params as T);
  const isi = {
    dasar,
    surat: params<ParamSurat>('terbitkan'),
    pemberitahuan: params<ParamBeritahu>('beritahu'),
    pemeriksaan: params<ParamPeriksa>('periksa'),
    mulaiAnak: aksi.some((a) => a.type === 'mulaiAnak'),
    ...(peristiwa ? { peristiwa } : {}),
    ...(penjaga ? { penjaga } : {}),
    ...(pelaku ? { pelaku } : {}),
  };
  // A transition without a target stays where it is.
  return (transisi.target ?? [sumber]).map((tujuan) => ({ dari: sumber.key, ke: tujuan.key, ...isi }));
}

function namaPenjaga(penjaga: AnyTransitionDefinition['guard']): string | undefined {
  if (penjaga === undefined) return undefined;
  if (typeof penjaga === 'string') return penjaga;
  if (typeof penjaga === 'object') return penjaga.type;
  throw new Error('a guard without a name cannot be shown');
}
