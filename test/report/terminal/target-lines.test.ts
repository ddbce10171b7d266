import { expect, it } from 'vitest';
import type { TargetCrossing } from '../../../src/model/run-comparison.ts';
import { targetLines } from '../../../src/report/terminal/target-lines.ts';

// Plan 2014-17:313-315: 38% in the second quarter, 26% in the third, against 32%.
const crossing: TargetCrossing = {
  indicator: 'marac',
  name: 'Repeat MARAC cases',
  kind: 'value',
  before: { period: '2013-14 Q2', actual: 38, percent: true, status: 'not-met' },
  after: { period: '2013-14 Q3', actual: 26, percent: true, status: 'met' },
};

it('says from where to where a figure crossed its target', () => {
  expect(targetLines([crossing], 100)).toEqual([
    'Targets crossed:',
    '- Repeat MARAC cases: 38% in 2013-14 Q2, 26% in 2013-14 Q3: breach -> met.',
  ]);
});

it('prints one decimal where a figure has any, and no sign of per cent for what is none', () => {
  const counts = {
    ...crossing,
    before: { ...crossing.before, actual: 29.25, percent: false },
    after: { ...crossing.after, actual: 1200, percent: false },
  };
  expect(targetLines([counts], 100)[1]).toContain('29.3 in 2013-14 Q2, 1,200 in 2013-14 Q3');
});

it('breaks a long line with its further lines set in', () => {
  const [, line = ''] = targetLines([crossing], 40);
  expect(
    line
      .split('\n')
      .slice(1)
      .every((one) => one.startsWith('  ')),
  ).toBe(true);
  expect(Math.max(...line.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(40);
});

it('has nothing to say where none was crossed', () => expect(targetLines([], 80)).toEqual([]));
