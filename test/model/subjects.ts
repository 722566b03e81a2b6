/** Every machine of every procedure, with the rules and requests of a variant that uses it; and machines with a mistake. */
import { type AnyStateMachine, createMachine } from 'xstate';
import type { NamaProsedur } from '../../client/index.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { bacaContoh } from '../../worker/demo/skenario.ts';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';
import type { Aturan } from '../../workflows/runtime/kontrak.ts';
import type { DefinisiProsedur } from '../../workflows/runtime/mesin.ts';
import { KEBUTUHAN } from './samples.ts';
import { WANTED } from './wanted.ts';
import type { Wanted } from './wanted-shape.ts';

export const peraturan = muatPeraturan();

export interface Subject {
  /** `<procedure>.<machine>`. */
  id: string;
  definisi: DefinisiProsedur;
  mesin: AnyStateMachine;
  varian: string;
  aturan: Aturan;
  /** Requests that the procedure takes, to try the machine with. */
  requests: Record<string, unknown>[];
  /** What the text wants of it; a machine of which nothing is written down fails. */
  wanted: Wanted | undefined;
}

/** Ids of persons that stand in requests and events. */
export const PEOPLE = ['p-1', 'p-2'];

/** The example request of a variant, with our people in it, in each form and manner that the procedure's schema takes. */
function requestsOf(definisi: DefinisiProsedur, varian: string): Record<string, unknown>[] {
  const contoh: Record<string, unknown> = { ...bacaContoh(varian, definisi.nama as NamaProsedur).permohonan };
  const { pegawai, ketua, anggota } = contoh;
  if (pegawai) contoh.pegawai = Array.isArray(pegawai) ? PEOPLE : PEOPLE[0];
  if (ketua) contoh.ketua = PEOPLE[0];
  if (anggota) contoh.anggota = PEOPLE.slice(1);
  delete contoh.kebutuhan;
  const individu = { bentuk: 'individu', ketua: undefined };
  const forms = [{}, individu, { bentuk: 'tim' }, { bentuk: 'tim', namaTim: 'Tim' }];
  const others = [{ kebutuhan: [KEBUTUHAN], anggota: [] }, { penugasan: '800/1' }];
  const manners = [{}, { cara: 'lisan' }, { cara: 'tertulis' }];
  const taken = [...forms, ...others].flatMap((form) =>
    manners.flatMap((manner) => {
      const sah = definisi.permohonan.safeParse(JSON.parse(JSON.stringify({ ...contoh, ...form, ...manner })));
      return sah.success ? [sah.data] : [];
    }),
  );
  if (taken.length === 0) throw new Error(`${definisi.nama}: the example of ${varian} is no request`);
  return [...new Map(taken.map((r) => [JSON.stringify(r), r])).values()];
}

/** One for each machine that a variant names. */
export const SUBJECTS: Subject[] = peraturan
  .semuaVarian()
  .flatMap((varian) => Object.keys(varian.prosedur).map((prosedur) => ({ varian: varian.id, prosedur })))
  .flatMap(({ varian, prosedur }) => {
    const definisi = DAFTAR_PROSEDUR[prosedur];
    const aturan = { ...peraturan.aturan(varian, prosedur), sidik: peraturan.sidikAturan(varian, prosedur) };
    const mesin = definisi?.mesin[aturan.mesin];
    if (!definisi || !mesin) throw new Error(`${varian}: no machine ${prosedur}.${aturan.mesin}`);
    const id = `${prosedur}.${aturan.mesin}`;
    return [{ id, definisi, mesin, varian, aturan, requests: requestsOf(definisi, varian), wanted: WANTED[id] }];
  })
  .filter(({ id }, i, all) => all.findIndex((s) => s.id === id) === i);

/** A subject by its id. */
export function subject(id: string): Subject {
  const found = SUBJECTS.find((s) => s.id === id);
  if (!found) throw new Error(`no machine ${id}`);
  return found;
}

/** The same machine with a mistake in it. @param change alters the states of a copy of its configuration */
// biome-ignore lint/suspicious/noExplicitAny: a mistake may be anywhere
export function withMistake(of: Subject, change: (states: any) => void): Subject {
  const config = copy(of.mesin.config) as { states: unknown };
  change(config.states);
  const mesin = createMachine(config as never, of.mesin.implementations as never) as unknown as AnyStateMachine;
  return { ...of, mesin };
}

/** A deep copy of plain objects and lists; functions are kept. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, copy(v)]));
}
