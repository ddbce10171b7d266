import { describe, expect, it } from 'vitest';
import { quarterTests } from '../../../src/measures/change/quarter.ts';
import { indicator, observation, period, series } from '../../support/observations.ts';

const labels = ['2012-13 Q4', '2013-14 Q1', '2013-14 Q2', '2013-14 Q3'];
const testsOf = (counts: readonly number[], kind: 'count' | 'rate' | 'percent' = 'count') =>
  quarterTests(
    series(Object.fromEntries(counts.map((count, at) => [labels[at]!, count])), {
      indicator: indicator({ kind }),
    }),
    period('2013-14'),
  );

describe('quarterTests', () => {
  // Case 01 (Herefordshire plan 2014-17, Appendix 2): P(X >= 24) of 61 at 1/4 is 0.00947.
  it('finds the outlier of road casualties: 16, 13, 8, 24', () => {
    const tests = testsOf([16, 13, 8, 24]);
    expect(tests.map(({ verdict }) => verdict)).toEqual([
      'as-expected',
      'as-expected',
      'as-expected',
      'unusually-high',
    ]);
    expect(tests[3]).toMatchObject({
      id: 'quarter/burglary/E99000001/2013-14-Q3',
      count: 24,
      total: 61,
      quantity: { unit: 'percent-of-events', method: 'quarter-share' },
    });
    expect(tests[3]?.pValue).toBeCloseTo(0.00947, 5);
    // 24 / 61.
    expect(tests[3]?.quantity.ok && tests[3].quantity.value).toBeCloseTo(39.344, 3);
  });

  // Case 01: P(X <= 29) of 196 at 1/4 is 0.000361, "warn of an incomplete latest quarter".
  it('warns of a latest quarter that is too low: 55, 51, 61, 29', () => {
    const latest = testsOf([55, 51, 61, 29]).at(-1);
    expect(latest?.verdict).toBe('may-be-incomplete');
    expect(latest?.pValue).toBeCloseTo(0.000361, 6);
    expect(testsOf([29, 55, 51, 61])[0]?.verdict).toBe('unusually-low');
  });

  it('says once how many quarters are known when they are fewer than four', () => {
    const three = quarterTests(
      series({ '2013-14 Q1': 13, '2013-14 Q2': 8, '2013-14 Q3': 24 }),
      period('2013-14'),
    );
    expect(three).toMatchObject([
      {
        period: { label: '2013-14 Q3' },
        verdict: null,
        quantity: {
          reason: 'too-few-points',
          detail: '3 of 4 quarters known',
        },
      },
    ]);
  });

  it('says why a quarter cannot be tested', () => {
    expect(testsOf([0, 0, 0, 0])[0]?.quantity).toMatchObject({ reason: 'zero-denominator' });
    expect(testsOf([5, -1, 3, 2])[0]?.quantity).toMatchObject({
      reason: 'not-tested',
      detail: 'negative count',
    });
  });

  it('is of counts alone', () => {
    expect(testsOf([1, 2, 3, 4], 'percent')).toEqual([]);
    expect(quarterTests(series({ '2013-14': 5 }), period('2013-14'))).toEqual([]);
  });

  it('does not leave out what is estimated', () => {
    const observations = labels.map((label) => observation(label, { numerator: 9, quality: 'estimated' }));
    const tests = quarterTests(series({}, { observations }), period('2013-14'));
    expect(tests.every(({ estimated }) => estimated)).toBe(true);
  });
});
