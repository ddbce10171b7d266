import { describe, expect, it } from 'vitest';
import type { TargetRow } from '../../../src/model/registers/target-row.ts';
import { targetTable } from '../../../src/report/terminal/target-table.ts';
import { indicator } from '../../support/observations.ts';
import { plain, widest } from '../../support/sample-assessment.ts';
import { settings } from '../../support/settings.ts';

const row = (changes: Partial<TargetRow> = {}): TargetRow => ({
  indicator: 'marac',
  period: '2013-14 Q2',
  kind: 'value',
  actual: 38,
  target: 32,
  status: 'not-met',
  rag: 'red',
  measure: 'target/marac',
  base: 58,
  decimals: 0,
  ...changes,
});
const indicators = [
  indicator({ id: 'marac', name: 'Repeat MARAC cases', kind: 'percent' }),
  indicator({ id: 'treated', name: 'Young people treated', kind: 'percent', polarity: 'high-is-good' }),
  indicator({ id: 'crime', name: 'Total recorded crime', kind: 'count' }),
];
const textOf = (targets: readonly TargetRow[], width = 80) =>
  targetTable({ registers: { targets }, settings: settings({ indicators }) }, plain, width);
const cellsOf = (one: TargetRow) =>
  textOf([one], 120)
    .split('\n')[1]
    ?.split(/\s{2,}/);

describe('targetTable', () => {
  // Plan 2014-17:313-315: repeats are to be 32% or less; 38% in the second quarter. Plan 2008-11 of South Worcestershire,
  // line 51: 19% less crime since 2003/4 against a target of 16%.
  it.each([
    ['a percentage', row(), ['38%', '32% or less', 'red: more than 5% off the target']],
    [
      'one that is to be high',
      row({ indicator: 'treated', actual: 78.67, target: 75, decimals: null, base: 300, rag: 'green' }),
      ['78.7%', '75% or more', 'green: target met'],
    ],
    [
      'a change',
      row({ indicator: 'crime', kind: 'change', actual: -19, target: -16, base: null, rag: 'green' }),
      ['-19%', '-16%', 'green: target met'],
    ],
    [
      'what was predicted',
      row({ indicator: 'crime', kind: 'predicted', actual: 520, target: 540, base: null, rag: 'green' }),
      ['520', 'predicted 540', 'green: target met'],
    ],
    [
      'no figure',
      row({ actual: null, target: null, rag: 'grey' }),
      ['not known', 'not known', 'grey: no target, or not known'],
    ],
  ])('%s', (_, one, cells) => expect(cellsOf(one)?.slice(2)).toEqual(cells));

  // 47 x 32% = 15.04: under 50 the count, never the percentage.
  it('prints a percentage of few as its count, as the scorecard does, and says what that means', () => {
    const few = row({ period: '2013-14 Q1', actual: 32, base: 47, status: 'met', rag: 'green' });
    expect(cellsOf(few)?.slice(1, 3)).toEqual(['2013-14 Q1', '~15/47']);
    expect(textOf([few])).toContain('15/47: a percentage of fewer than 50');
    expect(textOf([row()])).not.toContain('15/47');
  });

  it('prints no change in per cent of few', () => {
    const few = row({ indicator: 'crime', kind: 'change', actual: -12.5, base: 40 });
    expect(cellsOf(few)?.[2]).toBe('of only 40');
  });

  it('names what has no target below', () => {
    const without = row({ indicator: 'crime', kind: null, rag: 'grey' });
    expect(textOf([row(), without])).toContain('Grey, without a target: Total recorded crime.');
  });

  it.each([60, 80, 120])('fits %i columns', (width) => {
    expect(widest(textOf([row(), row({ kind: 'maintain' })], width))).toBeLessThanOrEqual(width);
  });

  it('is empty where no target is set', () => expect(textOf([])).toBe(''));
});
