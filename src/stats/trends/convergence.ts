import type { Limits } from '../confidence-level.ts';

/** Where a local rate is going as seen from its comparator. */
export type Convergence =
  | 'converging-from-below'
  | 'converging-from-above'
  | 'diverging-below'
  | 'diverging-above'
  | 'no-clear-change';

export type ConvergenceInput = {
  /** Local over comparator rate along the fitted lines, at the first and the last period. */
  readonly firstRatio: number;
  readonly lastRatio: number;
  /** Limits of the change of that ratio, in per cent a year. */
  readonly changeLimits: Limits;
};

/**
 * Convergence: is the local rate coming nearer to its comparator, or moving away?
 * Rule: no clear change while the limits of the change take in 0. Otherwise converging when |ln ratio| is
 * smaller at the end than at the start, named by the side it started on; else diverging, named by the side it
 * ended on. A line that crosses its comparator and ends farther away on the other side is diverging.
 * Arguments: fitted ratios > 0; limits in per cent a year. Result: the verdict. Cannot fail. Source: the rule is
 * the product's own, so that "nearer" means nearer by a factor: 0.8 is as far below 1 as 1.25 is above.
 * @example
 * convergenceOf({ firstRatio: 0.7, lastRatio: 0.9, changeLimits: { lower: 2, upper: 8 } }) // => 'converging-from-below'
 */
export function convergenceOf({ firstRatio, lastRatio, changeLimits }: ConvergenceInput): Convergence {
  if (changeLimits.lower <= 0 && changeLimits.upper >= 0) return 'no-clear-change';
  const isNearer = Math.abs(Math.log(lastRatio)) < Math.abs(Math.log(firstRatio));
  if (isNearer) return firstRatio < 1 ? 'converging-from-below' : 'converging-from-above';
  return lastRatio < 1 ? 'diverging-below' : 'diverging-above';
}
