/** Every machine, walked with its real guards, against every law. */
import { describe, expect, test } from 'vitest';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';
import { LAWS, together } from './laws.ts';
import { SUBJECTS } from './subjects.ts';
import { type Walk, walks } from './walk.ts';
import { WANTED } from './wanted.ts';

test('given all procedures when their machines are gathered then none is left out of the walks', () => {
  const all = Object.values(DAFTAR_PROSEDUR).flatMap((d) => Object.keys(d.mesin).map((m) => `${d.nama}.${m}`));
  expect(SUBJECTS.map((s) => s.id).sort()).toEqual(all.sort());
});

test('given what the texts want when it is held beside the machines then every machine and each of its ends is in it', () => {
  const ends = SUBJECTS.map(({ id, mesin }): [string, string[]] => {
    const finals = Object.values(mesin.states).filter((s) => s.type === 'final' && s.key !== 'ditarik');
    return [id, finals.map((s) => s.key).sort()];
  });
  const wanted = Object.entries(WANTED).map(([id, w]): [string, string[]] => [id, Object.keys(w.known).sort()]);
  expect(Object.fromEntries(wanted)).toEqual(Object.fromEntries(ends));
});

describe.each(SUBJECTS)('given $id and every cast when all its ways are walked', (subject) => {
  let once: Walk[] | undefined;
  const all = () => (once ??= walks(subject));

  test.each(Object.entries(LAWS))('then %s', (_, law) => {
    expect(all().flatMap((walk) => law(walk).map((finding) => `${walk.cast}: ${finding}`))).toEqual([]);
  });

  test('then every state is visited, and every letter and notice goes to whom the text names', () => {
    expect(together(subject, all())).toEqual([]);
  });
});
