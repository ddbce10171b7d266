import { describe, expect, it } from 'vitest';
import { orderedSeries } from '../../../src/stats/trends/time-series.ts';
import { reasonOf, unwrap } from '../support.ts';

describe('orderedSeries', () => {
  it('puts periods in order and leaves out those without a figure', () => {
    const series = unwrap(orderedSeries({ times: [2015, 2013, 2014], values: [7, 5, null] }));
    expect(series).toEqual([
      { time: 2013, value: 5 },
      { time: 2015, value: 7 },
    ]);
  });

  it('takes two figures for one time only when one of them is missing', () => {
    expect(reasonOf(orderedSeries({ times: [1, 1], values: [5, null] }))).toBe('has a value');
    expect(reasonOf(orderedSeries({ times: [1, 2, 1], values: [5, 6, 5] }))).toBe('times-not-distinct');
  });

  it.each([
    [{ times: [1, 2], values: [1] }, 'lengths-differ'],
    [{ times: [1, Number.NaN], values: [1, 2] }, 'not-finite'],
    [{ times: [1, 2], values: [1, Number.POSITIVE_INFINITY] }, 'not-finite'],
  ] as const)('refuses %j', (series, reason) => {
    expect(reasonOf(orderedSeries(series))).toBe(reason);
  });
});
