/**
 * What must hold for every machine, read off its definition. Each check answers sentences, none where all is well, so
 * that the same checks show that a seeded mistake is caught.
 */
import type { AnyStateMachine, AnyTransitionDefinition, StateNode } from 'xstate';
import type { RegistriPeraturan } from '../../peraturan/muat.ts';
import { ANAK_SELESAI } from '../../workflows/runtime/anak.ts';
import type { ParamBeritahu, ParamSurat } from '../../workflows/runtime/kontrak.ts';
import type { DefinisiProsedur, MetaKeadaan, MetaTransisi } from '../../workflows/runtime/mesin.ts';
import { TARIK } from '../../workflows/runtime/penarikan.ts';

export interface Subject {
  definisi: Pick<DefinisiProsedur, 'penjaga'>;
  mesin: AnyStateMachine;
}

type Check = (subject: Subject, peraturan: RegistriPeraturan) => string[];
type Node = StateNode<never, never>;

const states = (mesin: AnyStateMachine): Node[] => Object.values(mesin.states) as never;
const meta = (node: Node) => (node.meta ?? {}) as Partial<MetaKeadaan>;

interface Edge {
  from: string;
  to: string;
  event: string;
  guard: string | undefined;
  meta: Partial<MetaTransisi>;
  letters: ParamSurat[];
  notices: ParamBeritahu[];
}

/** All transitions of a machine, as its own nodes have them. */
export function edges(mesin: AnyStateMachine): Edge[] {
  return states(mesin).flatMap((node) =>
    [...(node.transitions as Map<string, AnyTransitionDefinition[]>).values()].flat().map((t): Edge => {
      const actions = t.actions as unknown as { type: string; params?: unknown }[];
      return {
        from: node.key,
        to: t.target?.[0]?.key ?? node.key,
        event: t.eventType,
        guard: typeof t.guard === 'string' ? t.guard : (t.guard as { type?: string } | undefined)?.type,
        meta: (t.meta ?? {}) as Partial<MetaTransisi>,
        letters: actions.filter((a) => a.type === 'terbitkan').map((a) => a.params as ParamSurat),
        notices: actions.filter((a) => a.type === 'beritahu').map((a) => a.params as ParamBeritahu),
      };
    }),
  );
}

function reach(start: string[], next: (state: string) => string[]): Set<string> {
  const seen = new Set(start);
  for (const state of seen) for (const n of next(state)) seen.add(n);
  return seen;
}

const reachable: Check = ({ mesin }) => {
  const all = edges(mesin);
  const initial = mesin.root.initial.target[0]?.key ?? '';
  const seen = reach([initial], (s) => all.filter((e) => e.from === s).map((e) => e.to));
  return states(mesin).flatMap((s) => (seen.has(s.key) ? [] : [`${s.key} is never reached`]));
};

/** An end that is no withdrawal: that is open nearly everywhere, and would hide that nothing else leads on. */
const ends: Check = ({ mesin }) => {
  const all = edges(mesin).filter((e) => e.event !== TARIK);
  const finals = states(mesin).filter((s) => s.type === 'final');
  const seen = reach(
    finals.map((s) => s.key),
    (s) => all.filter((e) => e.to === s).map((e) => e.from),
  );
  return states(mesin).flatMap((s) => (seen.has(s.key) ? [] : [`${s.key} leads to no end`]));
};

/** One role acts, and who is asked has a deadline; the applicant's own acts have none. Nothing waits, calls or remembers by itself (design §3). */
const tasks: Check = ({ mesin }) =>
  states(mesin).flatMap((s) => {
    const found: string[] = [];
    // Where only a child is awaited, or others may act at any time, nobody has a task.
    const moved = edges(mesin).some(
      (e) => e.from === s.key && e.event !== TARIK && (e.event === ANAK_SELESAI || e.meta.pelaku),
    );
    if (s.type !== 'final' && !meta(s).pelaku && !moved) found.push(`${s.key} has nobody who acts`);
    const applicant = mesin.root.initial.target[0] as unknown as Node;
    if (s.type !== 'final' && meta(s).pelaku && meta(s).pelaku !== meta(applicant).pelaku && !meta(s).tenggat)
      found.push(`${s.key} has no deadline`);
    if (s.type !== 'final' && s.type !== 'atomic') found.push(`${s.key} is not flat`);
    if (s.invoke.length > 0 || Object.keys(s.config.after ?? {}).length > 0)
      found.push(`${s.key} invokes or waits by itself`);
    return found;
  });

const cited: Check = ({ mesin }, peraturan) => {
  const known = new Set(peraturan.semuaKlausul().map((k) => k.id));
  const cites = (what: string, ids: string[] | undefined) => [
    ...(ids?.length ? [] : [`${what} cites nothing`]),
    ...(ids ?? []).filter((id) => !known.has(id)).map((id) => `${what} cites ${id}, which is no clause`),
  ];
  return [
    ...states(mesin).flatMap((s) => cites(s.key, meta(s).dasar)),
    ...edges(mesin).flatMap((e) => [
      ...cites(`${e.from} --${e.event}--> ${e.to}`, e.meta.dasar),
      ...[...e.letters, ...e.notices].flatMap((a) => cites(`${e.from} --${e.event}--> letter or notice`, a.dasar)),
    ]),
  ];
};

/** A letter is signed by the one who acts. */
const signed: Check = ({ mesin }) =>
  edges(mesin).flatMap((e) => {
    const pelaku = e.meta.pelaku ?? meta(mesin.states[e.from] as never).pelaku;
    return e.letters.flatMap((l) =>
      l.penandatangan === pelaku
        ? []
        : [`${e.from} --${e.event}-->: ${l.surat} signed by ${l.penandatangan}, not ${pelaku}`],
    );
  });

export const REFUSAL = /^(tolak|tidak|kembalikan|nyatakanTidak)/;

/** A refusal or return carries its reason, and one that ends the case is told to somebody. */
const reasoned: Check = ({ definisi, mesin }) =>
  edges(mesin).flatMap((e) => {
    if (!REFUSAL.test(e.event)) return [];
    const found: string[] = [];
    // A guard may ask for more than the reason; its name then begins with it.
    if (!e.guard || !(definisi.penjaga[e.guard] || e.guard.startsWith('beralasan')))
      found.push(`${e.from} --${e.event}--> needs no reason`);
    const final = (mesin.states[e.to] as unknown as Node | undefined)?.type === 'final';
    const told = [...e.letters, ...e.notices].some((a) => a.kepada.length > 0);
    if (final && !told) found.push(`${e.from} --${e.event}--> ${e.to} is told to nobody`);
    return found;
  });

export const CHECKS: Record<string, Check> = {
  'every state is reached': reachable,
  'every state leads to an end': ends,
  'every task has one role that acts, and a deadline': tasks,
  'every state, transition, letter and notice cites a clause that exists': cited,
  'every letter is signed by the one who acts': signed,
  'every refusal and return carries its reason, and an ending one is told': reasoned,
};

/** All findings of all checks. */
export const readingFindings = (subject: Subject, peraturan: RegistriPeraturan): string[] =>
  Object.values(CHECKS).flatMap((check) => check(subject, peraturan));
