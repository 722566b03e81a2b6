/** A case as the runtime holds it: its machine, the snapshot that is kept of it, and the tasks that are open there. */
import { type AnyMachineSnapshot, type AnyStateMachine, type AnyStateNode, initialTransition } from 'xstate';
import { ANAK_SELESAI } from './anak.ts';
import { Galat } from './galat.ts';
import type { Aturan, Keadaan, Peran, Tugas } from './kontrak.ts';
import { type DefinisiProsedur, type Konteks, type MetaKeadaan, metaTransisi } from './mesin.ts';

/** A case as the runtime holds it: the machine that its rules name, and what it remembers. */
export interface Kasus {
  definisi: DefinisiProsedur;
  mesin: AnyStateMachine;
  id: string;
  varian: string;
  aturan: Aturan;
}

/** The machine that the rules name. Throws VARIAN_TIDAK_DIKENAL where the procedure has no such machine. */
export function pilihMesin(definisi: DefinisiProsedur, nama: string): AnyStateMachine {
  const mesin = Object.hasOwn(definisi.mesin, nama) ? definisi.mesin[nama] : undefined;
  if (!mesin)
    throw new Galat('VARIAN_TIDAK_DIKENAL', { varian: nama, pilihan: Object.keys(definisi.mesin).join(', ') });
  return mesin;
}

/** State before anything has happened: the machine's initial state, entered once. */
export function keadaanAwal(mesin: AnyStateMachine, peran: Peran): Keadaan {
  const [snapshot] = initialTransition(mesin, { peran });
  return { snapshot: simpan(snapshot), urutan: 0, putaran: { [nama(snapshot)]: 1 }, diproses: [] };
}

/** Snapshots that were just computed, by what is kept of them: a case in memory need not be read back at each step. */
const dalamIngatan = new WeakMap<object, AnyMachineSnapshot>();

/** The machine's snapshot of a state; of one that came from elsewhere (continue-as-new) it is read back. */
export function pulihkan(mesin: AnyStateMachine, keadaan: Keadaan): AnyMachineSnapshot {
  const tersimpan = keadaan.snapshot as Parameters<typeof mesin.resolveState>[0] & object;
  const ada = dalamIngatan.get(tersimpan);
  if (ada) return ada;
  const terbaca = mesin.resolveState(tersimpan);
  dalamIngatan.set(tersimpan, terbaca);
  return terbaca;
}

/** Only what a machine of ours can differ in: no children, no history, no timers (design §3). */
export function simpan(snapshot: AnyMachineSnapshot): object {
  const { value, context, status } = snapshot;
  const tersimpan = { value, context, status };
  dalamIngatan.set(tersimpan, snapshot);
  return tersimpan;
}

/** Name of the one active state; the machines are flat, as the texts are. */
export const nama = (snapshot: AnyMachineSnapshot): string => String(snapshot.value);

export const simpul = (snapshot: AnyMachineSnapshot) => {
  const node = snapshot._nodes.find((n) => n.type === 'atomic' || n.type === 'final');
  if (!node) throw new Error(`state ${JSON.stringify(snapshot.value)} has no atomic node`);
  return node;
};

export const metaKeadaan = (snapshot: AnyMachineSnapshot): MetaKeadaan => {
  const meta = simpul(snapshot).meta as MetaKeadaan | undefined;
  if (!meta) throw new Error(`state ${nama(snapshot)} has no meta`);
  return meta;
};

/** Events that a state takes from its own role; others may have theirs there (`tindakanOlehLain`). */
export function peristiwaTugas(snapshot: AnyMachineSnapshot): string[] {
  return [...simpul(snapshot).transitions].flatMap(([jenis, calon]) =>
    jenis && jenis !== ANAK_SELESAI && calon.some((t) => !metaTransisi(t)?.pelaku) ? [jenis] : [],
  );
}

/** Events that a state takes from other roles than its own: withdrawal, a report asked for at any time. */
export const tindakanOlehLain = ({ transitions }: AnyStateNode): { peristiwa: string; peran: string }[] =>
  [...transitions].flatMap(([peristiwa, calon]) => {
    const peran = calon.map((t) => metaTransisi(t)?.pelaku).find(Boolean);
    return peran ? [{ peristiwa, peran }] : [];
  });

/** Tasks that are open in a state: one for each holder of the role that has not yet done his share. */
export function tugasTerbuka(snapshot: AnyMachineSnapshot, putaran: Record<string, number>): Tugas[] {
  const meta = metaKeadaan(snapshot);
  const { pelaku, tenggat } = meta;
  if (!pelaku || snapshot.status !== 'active') return [];
  const konteks = snapshot.context as Konteks;
  return (konteks.peran[pelaku] ?? [])
    .filter((p) => !(meta.setiap && 'pegawai' in p && konteks.sudah.includes(p.pegawai)))
    .map((pemegang) => ({
      tugas: nama(snapshot),
      putaran: putaran[nama(snapshot)] ?? 1,
      peran: pelaku,
      pemegang,
      ...(tenggat ? { tenggat } : {}),
      peristiwa: peristiwaTugas(snapshot),
      dasar: meta.dasar,
    }));
}
