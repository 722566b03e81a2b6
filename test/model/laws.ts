/**
 * What must hold of every way through a machine. Each law answers sentences,
 * none where all is well, so that the same laws show that a seeded mistake is caught.
 */
import type { AnyMachineSnapshot } from 'xstate';
import { ANAK_SELESAI, anakTerbuka } from '../../workflows/runtime/anak.ts';
import { metaKeadaan, nama, tugasTerbuka } from '../../workflows/runtime/keadaan.ts';
import {
  AWALAN_BERSANGKUTAN,
  type Langkah,
  type Pemegang,
  type Peran,
  TERJANGKAU,
} from '../../workflows/runtime/kontrak.ts';
import { orang } from '../../workflows/runtime/mesin.ts';
import { TARIK } from '../../workflows/runtime/penarikan.ts';
import { REFUSAL } from './checks.ts';
import type { Sent } from './inputs.ts';
import type { Subject } from './subjects.ts';
import { flow, keyOf, ROUND, type Step, type Walk, walks } from './walk.ts';
import { NO_JUDGEMENT } from './wanted.ts';

type Law = (walk: Walk) => string[];

const roles = (snapshot: AnyMachineSnapshot): Peran => snapshot.context.peran;
const key = (p: Pemegang) => JSON.stringify(p);
const holders = (peran: Peran, role: string | undefined): string[] => (peran[role ?? ''] ?? []).map(key);
const arrow = ({ from, event, to }: Step) => `${nama(from)} --${event.type}--> ${nama(to)}`;
const withdrawal = ({ event }: Step) => event.type === TARIK;
const starter = ({ first }: Walk) => metaKeadaan(first).pelaku ?? '';

/** Tasks that a step opens for somebody who did not have them. */
function opened({ from, plan }: Step): Langkah['tugas'] {
  const before = nama(from) === plan.ke ? tugasTerbuka(from, {}).map((t) => key(t.pemegang)) : [];
  const again = plan.putaran[plan.ke] === ROUND;
  return plan.tugas.filter((t) => !(again && before.includes(key(t.pemegang))));
}

/** Holders whom a step tells: by letter, copy or notice, or by a task that it opens. */
function told(step: Step): string[] {
  const { aksi, konteks } = step.plan;
  const named = aksi.flatMap((a) => [...('kepada' in a ? a.kepada : []), ...('tembusan' in a ? a.tembusan : [])]);
  return [...named.flatMap((role) => holders(konteks.peran, role)), ...opened(step).map((t) => key(t.pemegang))];
}

const endsWithoutWithdrawal: Law = ({ all, steps, cut }) => {
  const before = new Map<string, string[]>();
  for (const step of steps.filter((s) => !withdrawal(s))) {
    before.set(keyOf(step.to), [...(before.get(keyOf(step.to)) ?? []), keyOf(step.from)]);
  }
  const ends = [...all].flatMap(([k, s]) => (s.status === 'done' && nama(s) !== 'ditarik' ? [k] : []));
  const ending = new Set([...ends, ...cut]);
  for (const k of ending) for (const b of before.get(k) ?? []) ending.add(b);
  return [...all].flatMap(([k, s]) => (ending.has(k) || nama(s) === 'ditarik' ? [] : [`no way to an end from ${k}`]));
};

/** Whoever holds the posts: what the procedure is for can be reached. */
const canSucceed: Law = ({ subject, all, shallow }) => {
  const [success = 'selesai'] = Object.keys(subject.wanted?.known ?? {});
  return shallow || [...all.values()].some((s) => nama(s) === success) ? [] : [`never ends as ${success}`];
};

/** A case that is open is somebody's task, or awaits a child, or somebody may act in it at any time; to withdraw is no way on. */
const attended: Law = ({ all, steps, cut }) => {
  const moved = new Set([...steps.filter((s) => !withdrawal(s)).map((s) => keyOf(s.from)), ...cut]);
  return [...all].flatMap(([k, s]) => {
    const awaited = tugasTerbuka(s, {}).length > 0 || (!metaKeadaan(s).pelaku && moved.has(k));
    return s.status === 'done' || awaited ? [] : [`awaits nobody: ${k}`];
  });
};

/** One role acts, it is held, and no act belongs to two roles at once. */
const oneActor: Law = ({ steps }) =>
  steps.flatMap((step) => {
    const { plan, from, event } = step;
    if (event.type === ANAK_SELESAI) return plan.pelaku === undefined ? [] : [`${arrow(step)}: acts ${plan.pelaku}`];
    const acting = holders(roles(from), plan.pelaku);
    if (acting.length === 0) return [`${arrow(step)}: nobody is ${plan.pelaku}`];
    const task = tugasTerbuka(from, {}).filter((t) => t.peristiwa.includes(event.type));
    const other = task.filter((t) => t.peran !== plan.pelaku && !acting.includes(key(t.pemegang)));
    return other.map((t) => `${arrow(step)}: the task of ${t.peran}, the act of ${plan.pelaku}`);
  });

/** The role whose people's superiors are named, where one names those. */
const ownRole = (role: string) => (role.startsWith(AWALAN_BERSANGKUTAN) ? (role.split(':').at(-1) ?? '') : role);

/** Whom a letter or notice names is somebody, even if nobody holds the role now. */
const known: Law = ({ steps }) =>
  steps.flatMap((step) =>
    step.plan.aksi.flatMap((a) => {
      const named = [
        ...('kepada' in a ? a.kepada : []),
        ...('tembusan' in a ? [...a.tembusan, a.penandatangan] : []),
      ].filter((role) => !(ownRole(role) in step.plan.konteks.peran) && role !== TERJANGKAU);
      return named.map((role) => `${arrow(step)}: no role ${role}`);
    }),
  );

/** Whom the text tells knows of the case when it ends, on whatever way. */
const toldOnEveryWay: Law = (walk) => {
  const { subject, all } = walk;
  const union = (a: Set<string>, b: Iterable<string>) => new Set([...a, ...b]);
  const know = flow<Set<string>>(
    walk,
    new Set(),
    (here, step) => union(here, told(step)),
    (a, b) => new Set([...a].filter((k) => b.has(k))),
    (a, b) => a.size === b.size,
  );
  return [...all].flatMap(([k, s]) => {
    if (s.status !== 'done' || nama(s) === 'ditarik') return [];
    const must = subject.wanted?.known[nama(s)];
    if (!must) return [`nobody says who must know of ${nama(s)}: test/model/wanted.ts`];
    return must.flatMap((role) => {
      const who = holders(roles(s), role);
      if (!(role in roles(s))) return [`${nama(s)}: no role ${role}`];
      return who.every((h) => know.get(k)?.has(h)) ? [] : [`${nama(s)} without ${role}`];
    });
  });
};

/** A refusal or return has a reason and reaches who asked: who started the case where it ends, else whose turn it is now. */
const refusalReachesWhoAsked: Law = (walk) =>
  walk.steps.flatMap((step) => {
    const { event, plan, from } = step;
    if (!REFUSAL.test(event.type)) return [];
    const reason = String(event.alasan ?? event.alternatif ?? '').trim();
    const asked = holders(roles(from), starter(walk));
    return [
      ...(reason ? [] : [`${arrow(step)} without a reason`]),
      ...(told(step).length > 0 ? [] : [`${arrow(step)} is told to nobody`]),
      ...(plan.selesai && !asked.some((h) => told(step).includes(h))
        ? [`${arrow(step)} does not reach ${starter(walk)}`]
        : []),
    ];
  });

/** A task that somebody else gets has a round of its own, so that nobody acts on what he has not seen; none goes back. */
const roundsGrow: Law = ({ steps }) =>
  steps.flatMap((step) => {
    const { plan } = step;
    const fresh = opened(step).length > 0 && plan.putaran[plan.ke] === ROUND;
    const back = Object.values(plan.putaran).some((n) => n < ROUND);
    return [
      ...(fresh ? [`${arrow(step)}: a new task in an old round`] : []),
      ...(back ? [`${arrow(step)}: a round that goes back`] : []),
    ];
  });

/** Whoever judges another's request is marked so: then the commit lets nobody judge his own (T-diri-sendiri). */
const judgesAreMarked: Law = (walk) =>
  walk.steps.flatMap((step) => {
    const { plan, event } = step;
    const judges = !NO_JUDGEMENT.includes(event.type) && plan.pelaku !== starter(walk);
    return judges && !plan.memutus && !plan.bukanOleh ? [`${arrow(step)}: ${plan.pelaku} judges, unmarked`] : [];
  });

/** A letter has somebody who signs it: none comes of a child's end. */
const nobodySignsNothing: Law = ({ steps }) =>
  steps.flatMap((step) =>
    step.plan.pelaku === undefined && step.plan.aksi.some((a) => a.type === 'terbitkan')
      ? [`${arrow(step)}: a letter of nobody`]
      : [],
  );

/** Wherever a child may be open, each of its ends is taken: else the parent would wait for ever. */
const childrenAreHeard: Law = ({ all, steps, cut }) => {
  const kunci = (e: Sent) => (e.anak as { kunci: string } | undefined)?.kunci;
  const heard = new Set(
    steps.filter((s) => s.event.type === ANAK_SELESAI).map((s) => `${keyOf(s.from)} ${kunci(s.event)}`),
  );
  return [...all].flatMap(([k, s]) =>
    s.status === 'done' || cut.has(k)
      ? []
      : anakTerbuka(s.context).flatMap((name) => (heard.has(`${k} ${name}`) ? [] : [`${nama(s)} is deaf to ${name}`])),
  );
};

/** Whoever started it may take it back as long as no final letter has gone out, with a reason; all reached are told. */
const withdrawn: Law = (walk) => {
  const { subject, all, steps, first, cut } = walk;
  const { finalLetters = [], sentBack = [], withdrawnAt } = subject.wanted ?? {};
  const sends = ({ plan }: Step, kinds: string[]) =>
    plan.aksi.some((a) => a.type === 'terbitkan' && kinds.includes(a.surat));
  const gone = flow<boolean>(
    walk,
    false,
    (here, step) => (here || sends(step, finalLetters)) && !sends(step, sentBack),
    (a, b) => a || b,
    (a, b) => a === b,
  );
  /** Too late: a final letter is out, its own or that of a procedure that it has started. */
  const late = (k: string, s: AnyMachineSnapshot) =>
    withdrawnAt ? !withdrawnAt.includes(nama(s)) || orang(roles(s).pegawaiDitugaskan).length > 0 : gone.get(k);
  const back = steps.filter(withdrawal);
  const may = new Set(back.map((s) => keyOf(s.from)));
  return [
    ...[...all].flatMap(([k, s]) => {
      if (s.status === 'done' || cut.has(k) || k === keyOf(first)) return [];
      if (late(k, s)) return may.has(k) ? [`${nama(s)} is withdrawn after the final letter`] : [];
      return may.has(k) ? [] : [`${nama(s)} cannot be withdrawn`];
    }),
    ...back.flatMap((step) => {
      const { plan, event } = step;
      const told = plan.aksi.some((a) => a.type === 'beritahu' && a.kepada.includes(TERJANGKAU));
      return [
        ...(plan.pelaku === starter(walk) ? [] : [`${arrow(step)} by ${plan.pelaku}`]),
        ...(String(event.alasan).trim() ? [] : [`${arrow(step)} without a reason`]),
        ...(plan.ke === 'ditarik' && plan.selesai ? [] : [`${arrow(step)} does not end it`]),
        ...(told ? [] : [`${arrow(step)} is not told to all whom the case has reached`]),
      ];
    }),
  ];
};

/** Each law by its name; a law about one walk at a time. */
export const LAWS: Record<string, Law> = {
  'from everywhere there is a way to an end': endsWithoutWithdrawal,
  'it can succeed, whoever holds the posts': canSucceed,
  'whatever is open awaits somebody': attended,
  'every act is one role’s, and somebody holds it': oneActor,
  'letters and notices go to roles that there are': known,
  'whom the text tells knows of the end on every way': toldOnEveryWay,
  'a refusal has a reason and reaches who asked': refusalReachesWhoAsked,
  'another’s turn is a new round': roundsGrow,
  'whoever judges is marked': judgesAreMarked,
  'a letter has a signer': nobodySignsNothing,
  'open children are heard': childrenAreHeard,
  'until the final letter its starter may withdraw it, and all reached are told': withdrawn,
};

/** A letter or notice as `wanted.ts` writes it. */
function sentence(aksi: Langkah['aksi'][number], pelaku: string | undefined): string[] {
  if (!('kepada' in aksi) || aksi.kepada.includes(TERJANGKAU)) return [];
  const to = aksi.kepada.join(', ');
  if (aksi.type === 'beritahu') return [`pemberitahuan: ${pelaku ?? '-'} > ${to}`];
  const cc = aksi.tembusan.length > 0 ? ` cc ${aksi.tembusan.join(', ')}` : '';
  return [`${aksi.surat}: ${aksi.penandatangan} > ${to}${cc}`];
}

/**
 * What only all walks of a machine together can say: no state, and no end that is wanted, is missed; and there are the
 * letters and notices that the text wants, to those whom it names, and no others.
 */
export function together(subject: Subject, all: Walk[]): string[] {
  const sent = new Set(
    all.flatMap((w) => w.steps.flatMap((s) => s.plan.aksi.flatMap((a) => sentence(a, s.plan.pelaku)))),
  );
  const letters = new Set(subject.wanted?.letters);
  const visited = new Set(all.flatMap((w) => [...w.all.values()].map(nama)));
  const wanted = Object.keys(subject.wanted?.known ?? {});
  return [
    ...[...new Set([...Object.keys(subject.mesin.states), ...wanted])].flatMap((s) =>
      visited.has(s) ? [] : [`${s} is never visited`],
    ),
    ...[...letters].flatMap((l) => (sent.has(l) ? [] : [`never sent: ${l}`])),
    ...[...sent].flatMap((l) => (letters.has(l) ? [] : [`sent, and not of the text: ${l}`])),
  ];
}

/** All findings of all laws, each once, with the first cast that shows it. */
export function findings(subject: Subject, all = walks(subject)): string[] {
  const found = new Map<string, string>();
  for (const walk of all)
    for (const law of Object.values(LAWS))
      for (const f of law(walk)) if (!found.has(f)) found.set(f, `${walk.cast}: ${f}`);
  return [...found.values(), ...together(subject, all)];
}
