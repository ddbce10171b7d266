import { fail, type Outcome, succeed } from '../outcome.ts';
import { sum } from '../sum.ts';
import { ascending, faultInCounts } from './count-list.ts';

/** A point of the curve: this share of the units holds this share of the events, both 0 to 1. */
export type LorenzPoint = { readonly units: number; readonly events: number };

/**
 * Lorenz curve of events over units.
 * Formula: points (k / N, Σ of the k smallest counts / Σ of all), k = 0 to N.
 * Variant: units from the fewest events to the most, so that the curve lies below the line of an even spread.
 * Argument: events of each unit, units without events included. Result: N + 1 points from (0, 0) to (1, 1).
 * Fails: no-units, not-finite, negative-count, all-zero, beyond-precision.
 * Source: Lorenz (1905), Publications of the American Statistical Association 9.
 * @example
 * const curve = lorenzCurve([3, 1]);
 * curve.ok && curve.value[1].events // => 0.25
 */
export function lorenzCurve(counts: readonly number[]): Outcome<readonly LorenzPoint[]> {
  const fault = faultInCounts(counts);
  if (fault !== null) return fail(fault);
  const total = sum(ascending(counts));
  const points: LorenzPoint[] = [{ units: 0, events: 0 }];
  let held = 0;
  for (const [i, count] of ascending(counts).entries()) {
    held += count;
    points.push({ units: (i + 1) / counts.length, events: held / total });
  }
  return succeed(points);
}
