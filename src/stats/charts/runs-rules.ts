import { binomialCdf } from '../special/binomial-distribution.ts';
import { sidesOf } from './centre-side.ts';

/** Chance, at most, of fewer crossings than the least in a series without a shift. */
export const CROSSINGS_TAIL = 0.05;

// So many √n below half of n tosses the tail is at most e^(-2 × 1.23²) = 0.048 (Hoeffding, 1963): the search
// begins there and only has to go up.
const SURELY_BELOW = 1.23;

export type RunsRules = {
  /** Points that are not on the centre line. */
  readonly usefulPoints: number;
  readonly longestRun: number;
  /** The longest run that chance would still explain. */
  readonly longestRunLimit: number;
  readonly crossings: number;
  /** The fewest crossings that chance would still explain. */
  readonly fewestCrossings: number;
  readonly signal: boolean;
};

/**
 * Anhøj's runs rules: has the level of a series shifted?
 * Formula: over the n points off the centre line, longest run on one side > round(log₂ n) + 3, or crossings
 * of the line fewer than the 5 % quantile of the binomial distribution of n - 1 trials at ½.
 * Variant: points on the line are left out, and neither end a run nor cross. Either rule is a signal.
 * Arguments: finite values in order; centre in the same unit. Result: counts of points; null when every point
 * is on the line. Source: Anhøj & Olesen (2014), PLoS One 9; Anhøj (2015), PLoS One 10.
 * @example
 * runsRules([1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3], 2).signal // => true
 */
export function runsRules(values: readonly number[], centre: number): RunsRules | null {
  const sides = sidesOf(values, centre).filter((side) => side !== 0);
  if (sides.length === 0) return null;
  let longestRun = 1;
  let run = 1;
  let crossings = 0;
  for (const [i, side] of sides.entries()) {
    if (i === 0) continue;
    const same = side === sides[i - 1];
    run = same ? run + 1 : 1;
    crossings += same ? 0 : 1;
    longestRun = Math.max(longestRun, run);
  }
  const longestRunLimit = Math.round(Math.log2(sides.length)) + 3;
  const fewestCrossings = fewestCrossingsOf(sides.length - 1);
  const signal = longestRun > longestRunLimit || crossings < fewestCrossings;
  return { usefulPoints: sides.length, longestRun, longestRunLimit, crossings, fewestCrossings, signal };
}

/** Smallest number of heads in so many tosses whose cumulative probability reaches the tail. */
function fewestCrossingsOf(tosses: number): number {
  let heads = Math.max(0, Math.floor(tosses / 2 - SURELY_BELOW * Math.sqrt(tosses)));
  while (binomialCdf(heads, tosses, 0.5) < CROSSINGS_TAIL) heads += 1;
  return heads;
}
