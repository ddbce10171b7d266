import { describe, expect, it } from 'vitest';
import type { ScorecardChange } from '../../../../src/model/registers/scorecard.ts';
import {
  changeText,
  figureText,
  shareText,
  targetText,
} from '../../../../src/report/terminal/scorecard/figures.ts';
import { point, row } from '../../../support/scorecard-row.ts';

const percent = row({ kind: 'percent', unit: 'percent' });

describe('figureText', () => {
  it.each([
    [point({ value: 8294 }), row(), '8,294'],
    [point({ value: null, reason: 'suppressed' }), row(), 'withheld'],
    [point({ value: null, reason: 'missing' }), row(), 'no figure'],
    [point({ value: 0 }), row(), '0'],
    [point({ value: 32, decimals: 0 }), percent, '32%'],
    [point({ value: 29.94, base: 199 }), percent, '29.9%'],
    [point({ value: 50, base: 50 }), percent, '50.0%'],
    // 47 x 32% = 15.04; 24 of 49 is 48.98%: below 50 the counts, never the percentage.
    [point({ value: 32, base: 47, decimals: 0 }), percent, '~15/47'],
    [point({ value: 48.9796, base: 49 }), percent, '24/49'],
    [point({ value: 7.125, decimals: 3 }), row({ kind: 'score', unit: 'score' }), '7.13'],
  ])('%j', (figure, of, text) => expect(figureText(figure, of)).toBe(text));
});

describe('shareText', () => {
  it.each([
    // 43% of 446 is 191.8.
    [point({ value: 43, base: 446, decimals: 0 }), '2013-14 Q4: ~192 of 446'],
    [point({ value: 78.6667, base: 300 }), '2013-14 Q4: 236 of 300'],
    [point({ value: 43, decimals: 0 }), null],
    [point({ value: 32, base: 47, decimals: 0 }), null],
    [point({ value: null, base: 300 }), null],
  ])('%j: %s', (latest, text) => expect(shareText({ ...percent, points: [latest] })).toBe(text));
});

describe('changeText', () => {
  const change = (changes: Partial<ScorecardChange> = {}): ScorecardChange => ({
    from: '2013-14 Q1',
    to: '2013-14 Q4',
    before: 100,
    after: 69,
    absolute: -31,
    percent: -31,
    direction: 'down',
    judgement: 'improving',
    ...changes,
  });

  it.each([
    [change(), row(), 'v down, improving: -31.0% on 2013-14 Q1'],
    [change({ judgement: 'no-judgement' }), row(), 'v down: -31.0% on 2013-14 Q1'],
    [
      change({ before: 49, absolute: 8, percent: 16, direction: 'up' }),
      row(),
      '^ up, improving: +8 on 2013-14 Q1',
    ],
    [change({ percent: null }), row(), 'v down, improving: -31 on 2013-14 Q1'],
    [change({ direction: 'level', absolute: 0, percent: 0 }), row(), '> level with 2013-14 Q1'],
    [change(), row({ cohort: 49 }), 'v down, improving: -31 on 2013-14 Q1'],
  ])('%j', (of, within, text) => expect(changeText(of, within, false)).toBe(text));

  it('has its arrow where the terminal prints it', () =>
    expect(changeText(change(), row(), true)).toBe('▼ down, improving: -31.0% on 2013-14 Q1'));
});

describe('targetText', () => {
  const target = {
    of: 'value',
    period: '2013-14',
    target: 32,
    actual: 38,
    decimals: 0,
    base: null,
    status: 'not-met',
  };

  it.each([
    [target, percent, '38% against 32% in 2013-14: not met'],
    [{ ...target, base: 39, actual: 21, status: 'met' }, percent, '~8/39 against 32% in 2013-14: met'],
    [
      { ...target, target: 900, actual: 1000, decimals: null },
      row(),
      '1,000 against 900 in 2013-14: not met',
    ],
    [
      { ...target, target: 4.5, actual: 4.684, decimals: null },
      row({ kind: 'rate' }),
      '4.68 per 1,000 against 4.5 in 2013-14: not met',
    ],
    [
      { ...target, of: 'change', target: -16, actual: -19, status: 'exceeded' },
      row(),
      '-19% against -16% in 2013-14: exceeded',
    ],
  ])('%j', (of, within, text) => expect(targetText(of, within)).toBe(text));
});
