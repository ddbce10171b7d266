import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';

/** A series as it comes: the time of each period, and its value or null. */
export type TimeSeries = {
  readonly times: readonly number[];
  readonly values: readonly (number | null)[];
};

export type TimedValue = { readonly time: number; readonly value: number };

/**
 * The periods of a series that have a value, in order of time.
 * Rule: a period without a figure is left out, never taken as 0; two figures for one time are refused.
 * Arguments: equal-length times (any unit, any order) and values or null. Result: pairs, earliest first.
 * Fails: lengths-differ, not-finite, times-not-distinct. Source: METHOD of missing data, "missing is not 0".
 * @example
 * const series = orderedSeries({ times: [2, 1, 3], values: [5, 4, null] });
 * series.ok && series.value.length // => 2
 * series.ok && series.value[0].value // => 4
 */
export function orderedSeries({ times, values }: TimeSeries): Outcome<readonly TimedValue[]> {
  if (times.length !== values.length) return fail('lengths-differ');
  const points = times.flatMap((time, i) => {
    const value = values[i]!;
    return value === null ? [] : [{ time, value }];
  });
  const ordered = points.toSorted((a, b) => a.time - b.time);
  const fault = faultIn(ordered);
  return fault === null ? succeed(ordered) : fail(fault);
}

function faultIn(ordered: readonly TimedValue[]): Failure | null {
  if (ordered.some(({ time, value }) => !Number.isFinite(time) || !Number.isFinite(value)))
    return 'not-finite';
  const repeated = ordered.some(({ time }, i) => i > 0 && time === ordered[i - 1]?.time);
  return repeated ? 'times-not-distinct' : null;
}
