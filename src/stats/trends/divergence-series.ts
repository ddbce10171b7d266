import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { faultInRate } from '../rates/rate-input.ts';

export type DivergenceSeries = {
  /** Time of each period, in years. */
  readonly times: readonly number[];
  /** Events in each period; null for a period without a figure. */
  readonly localCounts: readonly (number | null)[];
  readonly comparatorCounts: readonly (number | null)[];
  readonly localPopulations: readonly number[];
  readonly comparatorPopulations: readonly number[];
  /** True when the comparator's figures contain the local ones. */
  readonly comparatorIncludesLocal: boolean;
};

/** A series ready for a trend: every period has a count. */
export type CompleteSeries = {
  readonly times: readonly number[];
  readonly counts: readonly number[];
  readonly exposures: readonly number[];
};

export type PairedSeries = { readonly local: CompleteSeries; readonly comparator: CompleteSeries };

/**
 * A local series and the one to hold it against, over the periods that both have.
 * Formula: rest of the comparator = comparator - local, counts and populations, where it includes the local area.
 * Arguments: five lists of one length. Result: two series over the same periods.
 * Fails: lengths-differ, not-finite, denominator-not-positive, negative-count, local-exceeds-comparator,
 * local-equals-comparator (in any period). Source: definition.
 * @example
 * const paired = pairedSeries({ times: [0, 1], localCounts: [2, 3], comparatorCounts: [9, null],
 *   localPopulations: [10, 10], comparatorPopulations: [50, 50], comparatorIncludesLocal: true });
 * paired.ok && paired.value.comparator.counts[0] // => 7
 * paired.ok && paired.value.local.times.length // => 1
 */
export function pairedSeries(series: DivergenceSeries): Outcome<PairedSeries> {
  const { times, localCounts, comparatorCounts, localPopulations, comparatorPopulations } = series;
  const others = [localCounts, comparatorCounts, localPopulations, comparatorPopulations];
  if (others.some(({ length }) => length !== times.length)) return fail('lengths-differ');
  const periods = periodsOf(series);
  for (const period of periods) {
    const fault = faultIn(period, series.comparatorIncludesLocal);
    if (fault !== null) return fail(fault);
  }
  const taken = (of: number): number => (series.comparatorIncludesLocal ? of : 0);
  const shared = periods.map(({ time }) => time);
  return succeed({
    local: {
      times: shared,
      counts: periods.map(({ local }) => local.count),
      exposures: periods.map(({ local }) => local.denominator),
    },
    comparator: {
      times: shared,
      counts: periods.map(({ local, whole }) => whole.count - taken(local.count)),
      exposures: periods.map(({ local, whole }) => whole.denominator - taken(local.denominator)),
    },
  });
}

type Figure = { readonly count: number; readonly denominator: number };
type Period = { readonly time: number; readonly local: Figure; readonly whole: Figure };

/** The periods in which both have a count. */
function periodsOf(series: DivergenceSeries): readonly Period[] {
  return series.times.flatMap((time, i) => {
    const localCount = series.localCounts[i]!;
    const wholeCount = series.comparatorCounts[i]!;
    if (localCount === null || wholeCount === null) return [];
    const local = { count: localCount, denominator: series.localPopulations[i]! };
    const whole = { count: wholeCount, denominator: series.comparatorPopulations[i]! };
    return [{ time, local, whole }];
  });
}

function faultIn({ local, whole }: Period, includesLocal: boolean): Failure | null {
  const fault = faultInRate(local) ?? faultInRate(whole);
  if (fault !== null || !includesLocal) return fault;
  if (local.denominator > whole.denominator || local.count > whole.count) return 'local-exceeds-comparator';
  return local.denominator === whole.denominator ? 'local-equals-comparator' : null;
}
