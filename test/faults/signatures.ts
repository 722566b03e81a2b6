/** Judges the signatures of a run. */
import type { Evidence } from './evidence.ts';
import type { Report } from './kinds.ts';

/** Every letter is out, signed by the service and with the one result that the case knows of. */
export function judgeSigning({ rows, cases, taken }: Evidence, report: Report): void {
  const made = new Set(taken.signer.map((t) => t.result));
  const signed = new Map(cases.flatMap(({ register }) => register?.tte ?? []).map((t) => [t.surat, t.sha256]));
  const known = new Set(cases.map((c) => c.id));
  for (const { id, status } of rows.surat.filter((s) => known.has(s.prosedur))) {
    const result = signed.get(id);
    if (status !== 'terbit' || !result) report('lost', `letter ${id}: ${status}, ${result ? 'signed' : 'not signed'}`);
    else if (!made.has(result)) report('diverged', `letter ${id}: signed by another than the service`);
  }
}
