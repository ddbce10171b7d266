import { describe, expect, it } from 'vitest';
import { type DivergenceSeries, pairedSeries } from '../../../src/stats/trends/divergence-series.ts';
import { reasonOf, unwrap } from '../support.ts';

const series = (given: Partial<DivergenceSeries> = {}): DivergenceSeries => ({
  times: [0, 1, 2],
  localCounts: [5, 6, 7],
  comparatorCounts: [50, 60, 70],
  localPopulations: [100, 100, 100],
  comparatorPopulations: [900, 900, 900],
  comparatorIncludesLocal: true,
  ...given,
});

describe('pairedSeries', () => {
  it('takes the local area out of a comparator that includes it', () => {
    expect(unwrap(pairedSeries(series())).comparator).toEqual({
      times: [0, 1, 2],
      counts: [45, 54, 63],
      exposures: [800, 800, 800],
    });
    const apart = unwrap(pairedSeries(series({ comparatorIncludesLocal: false })));
    expect(apart.comparator.counts).toEqual([50, 60, 70]);
    expect(apart.local.counts).toEqual([5, 6, 7]);
  });

  it('leaves out a period that only one of them has', () => {
    const gaps = series({ localCounts: [5, null, 7], comparatorCounts: [50, 60, null] });
    expect(unwrap(pairedSeries(gaps)).local).toEqual({ times: [0], counts: [5], exposures: [100] });
  });

  it.each([
    [{ localCounts: [5, 6] }, 'lengths-differ'],
    [{ comparatorPopulations: [900] }, 'lengths-differ'],
    [{ localCounts: [5, -6, 7] }, 'negative-count'],
    [{ comparatorCounts: [50, Number.NaN, 70] }, 'not-finite'],
    [{ localPopulations: [100, 0, 100] }, 'denominator-not-positive'],
    [{ localCounts: [5, 61, 7] }, 'local-exceeds-comparator'],
    [{ localPopulations: [100, 901, 100] }, 'local-exceeds-comparator'],
    [{ localPopulations: [100, 900, 100] }, 'local-equals-comparator'],
    [{ localPopulations: [100, 901, 100], comparatorIncludesLocal: false }, 'has a value'],
  ] as const)('answers %j with %s', (given, reason) => {
    expect(reasonOf(pairedSeries(series(given)))).toBe(reason);
  });
});
