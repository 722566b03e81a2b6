/** What reached the partners of a run: waiting for the last of it, and judging it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { SistemKerja } from '../../client/index.ts';
import type { Rows } from './evidence.ts';
import type { Report } from './kinds.ts';
import type { Taken } from './ledger.ts';
import type { PartnerName } from './partners.ts';

/** Longer than this nothing here is away: what has not arrived then is lost. */
const PATIENCE_MS = 180_000;

/** Lets what failed be tried at once, as an operator would, until nothing waits any more. */
export async function awaitDelivery({ register: { db } }: SistemKerja): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    await sql`UPDATE pengiriman SET berikutnya = now() WHERE status = 'menunggu' AND berikutnya > now()`.execute(db);
    await sql`UPDATE langganan SET berikutnya = NULL WHERE berikutnya > now()`.execute(db);
    const { rows } = await sql<{ waits: boolean }>`
      SELECT EXISTS (SELECT FROM kotak_keluar WHERE posisi IS NULL)
        OR EXISTS (SELECT FROM pengiriman WHERE status = 'menunggu')
        OR EXISTS (SELECT FROM langganan WHERE posisi < (SELECT max(posisi) FROM kotak_keluar)) AS waits`.execute(db);
    if (!rows[0]?.waits || Date.now() > deadline) return;
    await sleep(500);
  }
}

/** How often a partner was sent what he had, under an id that he knew it by. */
export const redeliveries = (taken: Taken[]): number => taken.length - new Set(taken.map((t) => t.id)).size;

export function judgeDelivery(rows: Rows, taken: Record<PartnerName, Taken[]>, report: Report): void {
  judgeMail(rows, taken.mail, report);
  judgeEvents(rows, taken.webhook, report);
  for (const [partner, all] of Object.entries(taken)) judgeSeenTwice(partner, all, report);
}

/** Each message reached everybody whom it was for and whose address is known. */
function judgeMail({ kotak_keluar, pengiriman }: Rows, mail: Taken[], report: Report): void {
  const arrived = new Set(mail.map(({ id }) => id.slice(1, id.indexOf('@'))));
  for (const k of kotak_keluar) {
    const planned = pengiriman.filter((g) => g.posisi === k.posisi);
    const name = `${k.prosedur}.${k.urutan}.${k.n}`;
    if (planned.length === 0) report('undelivered', `mail ${name}: sent to nobody`);
    for (const { id, status } of planned) {
      if (status !== 'tanpaAlamat' && !arrived.has(id)) report('undelivered', `mail ${id}: ${status}, never arrived`);
    }
  }
  const known = new Set(pengiriman.map((g) => g.id));
  for (const id of arrived) if (!known.has(id)) report('deliveredTwice', `mail ${id}: nobody asked for it`);
}

/** Each position reached the subscriber, the first time in its order. */
function judgeEvents({ kotak_keluar }: Rows, events: Taken[], report: Report): void {
  const arrived = new Map(events.map((e) => [e.id, e.sequence]));
  for (const { prosedur, urutan, n, posisi } of kotak_keluar) {
    const id = `${prosedur}.${urutan}.${n}`;
    if (arrived.get(id) !== posisi) report('undelivered', `event ${id}: position ${posisi} never arrived`);
  }
  const first = [...new Set(events.map((e) => e.sequence ?? 0))];
  for (const [i, sequence] of first.entries()) {
    if (sequence < (first[i - 1] ?? 0)) report('diverged', `event at position ${sequence} came after a later one`);
  }
}

/** What a reader would see twice: one thing under two ids, or two things under one. */
function judgeSeenTwice(partner: string, taken: Taken[], report: Report): void {
  const contents = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const { id, content } of taken) {
    if ((contents.get(id) ?? content) !== content) report('deliveredTwice', `${partner} ${id}: came again, changed`);
    if ((ids.get(content) ?? id) !== id) report('deliveredTwice', `${partner} ${id}: the same as ${ids.get(content)}`);
    contents.set(id, content);
    ids.set(content, id);
  }
}
