/** Machines with a mistake in them: the checks and laws must say so, and say nothing where there is none. */
import { expect, test } from 'vitest';
import { readingFindings } from './checks.ts';
import { findings } from './laws.ts';
import { MISTAKES, MISTAKES_PARENT } from './mistakes.ts';
import { MISTAKES_LINTAS_UNIT } from './mistakes-lintas-unit.ts';
import { PARENT } from './parent.ts';
import { peraturan, SUBJECTS, type Subject, subject, withMistake } from './subjects.ts';

/** All that is found of a machine, by reading and by walking. */
const allFindings = (of: Subject): string => [...readingFindings(of, peraturan), ...findings(of)].join('\n');

test.each([...MISTAKES_LINTAS_UNIT, ...MISTAKES])(
  'given %s in %s when the machine is checked then the mistake is found',
  (_, id, change, expected) => {
    expect(allFindings(withMistake(subject(id), change))).toMatch(expected);
  },
);

test.each(MISTAKES_PARENT)(
  'given %s when a machine that starts others is checked then the mistake is found',
  (_, change, expected) => {
    expect(allFindings(withMistake(PARENT, change))).toMatch(expected);
  },
);

test.each([subject('penunjukanLintasInstansi.bengkuluLampiran'), PARENT])(
  'given $id as it is when a copy of it is checked then nothing is found',
  (of) => {
    expect(allFindings(withMistake(of, () => {}))).toBe('');
  },
);

test('given a machine of which nothing is written down when it is checked then that is found', () => {
  const { wanted: _, ...known } = subject('penunjukanLintasUnit.sumut');
  expect(allFindings({ ...known, wanted: undefined })).toMatch(/nobody says who must know of selesai/);
});

test('given all procedures when the mistakes are counted then each has one that is found', () => {
  const tried = new Set([...MISTAKES_LINTAS_UNIT, ...MISTAKES].map(([, id]) => id.split('.')[0]));
  expect([...tried].sort()).toEqual([...new Set(SUBJECTS.map((s) => s.definisi.nama))].sort());
});
