/**
 * Walks a machine with its real guards: every kind of holder, every sensible payload, everybody who may send it; and has
 * the runtime's pure core plan each step, so that what is walked is what the commit would be asked for. What `checks.ts`
 * reads off the definition is only what could happen; this is what does.
 */
import { type AnyMachineSnapshot, initialTransition } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { ANAK_SELESAI } from '../../workflows/runtime/anak.ts';
import { nama } from '../../workflows/runtime/keadaan.ts';
import type { Antrean, Langkah } from '../../workflows/runtime/kontrak.ts';
import { TARIK } from '../../workflows/runtime/penarikan.ts';
import { rencanakan } from '../../workflows/runtime/rencana.ts';
import { CASE, casts, eventsOf, type Sent } from './inputs.ts';
import type { Subject } from './subjects.ts';

export interface Step {
  from: AnyMachineSnapshot;
  event: Sent;
  to: AnyMachineSnapshot;
  /** What the commit is asked for. */
  plan: Langkah;
}

export interface Walk {
  subject: Subject;
  cast: string;
  first: AnyMachineSnapshot;
  /** Every snapshot by its key. */
  all: Map<string, AnyMachineSnapshot>;
  steps: Step[];
  /** Snapshots at which the walk turned back: what may be repeated without end has been repeated often enough. */
  cut: Set<string>;
  /** It turned back wherever a child was started: how the case goes on after that is walked with other casts. */
  shallow: boolean;
}

/** A count from which a walk no longer goes on; a year, or a sum, is no count. */
const counted = (n: unknown) => typeof n === 'number' && n > 3 && n < 1000;

const deep =
  (children: number) =>
  ({ context }: AnyMachineSnapshot): boolean => {
    const { versi: _, anak = {}, ...rest } = context;
    return Object.keys(anak).length > children || Object.values(rest).some(counted);
  };

/** A snapshot without what only grows or only words letters: the walk then ends. */
export function keyOf(snapshot: AnyMachineSnapshot): string {
  const ready = keys.get(snapshot);
  if (ready) return ready;
  const { versi: _, catatan: __, rekomendasi: ___, ...rest } = snapshot.context;
  const key = `${nama(snapshot)} ${JSON.stringify(rest)}`;
  keys.set(snapshot, key);
  return key;
}
const keys = new WeakMap<AnyMachineSnapshot, string>();

/** The round in which every state is, before a step of a walk. */
export const ROUND = 1;

/** The step that the core plans for an event that the machine takes; none where the sender has done his share already. */
function plan(
  { id, definisi, mesin, varian, aturan }: Subject,
  from: AnyMachineSnapshot,
  event: Sent,
): Langkah | undefined {
  const kasus = { definisi, mesin, id: CASE, varian, aturan };
  const { value, context, status } = from;
  const putaran = Object.fromEntries(Object.keys(mesin.states).map((s) => [s, ROUND]));
  const keadaan = { snapshot: { value, context, status }, urutan: 0, putaran, diproses: [] };
  const { perintah } = rencanakan(kasus, keadaan, input(from, event, { varian, aturan, peran: context.peran })) ?? {};
  if (!perintah?.langkah && perintah?.penolakan?.kode !== 'TUGAS_TERTUTUP') {
    throw new Error(`${id} ${nama(from)} --${event.type}-->: ${JSON.stringify(perintah?.penolakan)} by the core`);
  }
  return perintah.langkah;
}

/** An event as the runtime receives it. */
function input(from: AnyMachineSnapshot, event: Sent, start: object): Antrean {
  const { type, oleh, permohonan, ...isi } = event;
  if (type === 'ajukan') return { jenis: 'mulai', muatan: { ...start, pemohon: oleh, permohonan } };
  if (type === TARIK) return { jenis: 'withdraw', muatan: { id: 'k-1', pelaku: oleh, ...isi } };
  if (type === ANAK_SELESAI) return { jenis: 'child', muatan: { id: 'anak:1', ...isi } };
  const peristiwa = { type, ...isi };
  return { jenis: 'decide', muatan: { id: 'k-1', tugas: nama(from), putaran: ROUND, pelaku: oleh, peristiwa } };
}

/** Every way through a machine with these holders. */
function walk(subject: Subject, { cast, peran, merged }: ReturnType<typeof casts>[number]): Walk {
  const { mesin } = subject;
  const turnsBack = deep(merged ? 0 : (subject.wanted?.children ?? 1));
  const adjacency = getAdjacencyMap(mesin as never, {
    input: { peran },
    events: ((snapshot: AnyMachineSnapshot) => eventsOf(subject, snapshot)) as never,
    serializeState: keyOf as never,
    stopWhen: turnsBack as never,
    limit: 100_000,
  });
  const taken = adjacencyMapToArray(adjacency) as unknown as {
    state: AnyMachineSnapshot;
    event: Sent;
    nextState: AnyMachineSnapshot;
  }[];
  const steps = taken.flatMap(({ state, event, nextState }) => {
    const planned = state.can(event) && plan(subject, state, event);
    return planned ? [{ from: state, event, to: nextState, plan: planned }] : [];
  });
  const [first] = initialTransition(mesin, { peran });
  const all = new Map<string, AnyMachineSnapshot>([[keyOf(first), first]]);
  for (const { to } of steps) all.set(keyOf(to), to);
  const cut = new Set([...all].flatMap(([key, s]) => (turnsBack(s) ? [key] : [])));
  return { subject, cast, first, all, steps, cut, shallow: merged && cut.size > 0 };
}

/** A machine walked with every cast. */
export const walks = (subject: Subject): Walk[] => casts(subject.definisi).map((cast) => walk(subject, cast));

/** What is known at each snapshot, from the first on: by what a step adds, and how two ways into one are joined. */
export function flow<T>(
  { first, steps }: Walk,
  start: T,
  after: (here: T, step: Step) => T,
  join: (a: T, b: T) => T,
  same: (a: T, b: T) => boolean,
): Map<string, T> {
  const known = new Map<string, T>([[keyOf(first), start]]);
  const from = new Map<string, Step[]>();
  for (const step of steps) from.set(keyOf(step.from), [...(from.get(keyOf(step.from)) ?? []), step]);
  // A set keeps the order in which it was filled, and goes on with what is added on the way.
  const changed = new Set([keyOf(first)]);
  for (const key of changed) {
    changed.delete(key);
    const here = known.get(key) as T;
    for (const step of from.get(key) ?? []) {
      const to = keyOf(step.to);
      const old = known.get(to);
      const now = old === undefined ? after(here, step) : join(old, after(here, step));
      if (old !== undefined && same(old, now)) continue;
      known.set(to, now);
      changed.add(to);
    }
  }
  return known;
}
