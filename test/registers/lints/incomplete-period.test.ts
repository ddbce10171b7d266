import { describe, expect, it } from 'vitest';
import type { QuarterMeasure } from '../../../src/model/measures/quarter-measure.ts';
import { known } from '../../../src/model/quantity.ts';
import { incompletePeriodLints } from '../../../src/registers/lints/incomplete-period.ts';
import { period } from '../../support/observations.ts';
import { registerInput } from '../../support/registers.ts';

// Plan 2014-17, line 297: 55, 51, 61, 29. 29 of 196 is 14.8%; P(X <= 29) of a binomial with a quarter of 196 is 0.000361.
const quarter = (changes: Partial<QuarterMeasure> = {}): QuarterMeasure => ({
  kind: 'quarter',
  id: 'quarter/1',
  indicator: 'burglary',
  area: 'E99000001',
  period: period('2013-14 Q4'),
  quantity: known(14.8, 'percent', 'share-of-year'),
  evidence: [{ source: 'a-and-e', file: 'a-and-e.csv', firstLine: 2, lastLine: 5 }],
  estimated: false,
  judgement: null,
  quarters: [],
  count: 29,
  total: 196,
  pValue: 0.000361,
  unusualBelow: 0.01,
  verdict: 'may-be-incomplete',
  ...changes,
});
const told = (changes: Partial<QuarterMeasure> = {}) =>
  incompletePeriodLints(registerInput({ measures: { measures: [quarter(changes)], costCoverage: null } }));

describe('incompletePeriodLints', () => {
  it('29 of 196: p = 0.0004, at the last row of the four', () =>
    expect(told()).toEqual([
      {
        code: 'incomplete-period',
        severity: 'warning',
        source: 'a-and-e',
        file: 'a-and-e.csv',
        line: 5,
        column: null,
        message:
          'Domestic burglary: 29 of 196 in 2013-14 Q4, the latest quarter, which may be incomplete (p = 0.0004 by chance alone)',
        hint: 'Say whether all of the quarter is in, or send it again.',
      },
    ]));

  it.each([
    [0.0094, '(p = 0.009 by'],
    [0.0001, '(p = 0.0001 by'],
    [0.00009, '(p below 0.0001 by'],
    [3e-12, '(p below 0.0001 by'],
  ])('%d is told as %s', (pValue, text) => expect(told({ pValue })[0]?.message).toContain(text));

  // A quarter of the year is 25%; 25% below that is 18.75%.
  it.each([
    ['a quarter that is only unusual', { verdict: 'unusually-low' as const }],
    ['a quarter as expected', { verdict: 'as-expected' as const }],
    ['a quarter less than 25% below a quarter of the year', { quantity: known(19, 'percent', 'x') }],
  ])('says nothing of %s', (_, changes) => expect(told(changes)).toEqual([]));
});
