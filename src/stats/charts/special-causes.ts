import type { Limits } from '../confidence-level.ts';
import { type Side, sidesOf } from './centre-side.ts';

/** Points in a row, on one side or all rising or falling, that chance seldom gives. */
export const RUN_LENGTH = 7;

/** Where "close to a limit" begins, as a share of the way from the mean to the limit. */
export const CLOSE_FROM = 2 / 3;

export type SpecialCause =
  | 'none'
  | 'above-upper-limit'
  | 'below-lower-limit'
  | 'rising-trend'
  | 'falling-trend'
  | 'two-of-three-above'
  | 'two-of-three-below'
  | 'run-above'
  | 'run-below';

export type ChartSignal = {
  readonly side: Side;
  /** Null when there are no limits. */
  readonly outside: boolean | null;
  readonly close: boolean | null;
  readonly cause: SpecialCause;
};

/**
 * Signals of special cause on a control chart with one mean and one pair of limits.
 * Formula, the first that applies to a point: outside a limit; one of RUN_LENGTH or more points all rising
 * or all falling; close to a limit, as are at least two of three neighbours all on the same side of the
 * mean; one of RUN_LENGTH or more on one side.
 * Variant: every point of a run is marked, its first included. Equal neighbours end a trend; a point on the
 * mean ends a run. Close: beyond CLOSE_FROM of the way to the limit, not outside. A turning point of two
 * trends counts with the rising one.
 * Arguments: finite values in order; their mean; limits, null when the values never vary. Result: one signal
 * for each value. Source: Making Data Count (2019), NHS England; Western Electric (1956), Statistical
 * Quality Control Handbook.
 * @example
 * signalsOf([1, 9], 5, { lower: 2, upper: 8 })[1].cause // => 'above-upper-limit'
 */
export function signalsOf(
  values: readonly number[],
  mean: number,
  limits: Limits | null,
): readonly ChartSignal[] {
  const sides = sidesOf(values, mean);
  if (limits === null) return sides.map((side) => ({ side, outside: null, close: null, cause: 'none' }));
  const step = (i: number): number => Number(values[i]) - Number(values[i - 1]);
  const rising = inLongRuns(values.length, (i) => step(i) > 0);
  const falling = inLongRuns(values.length, (i) => step(i) < 0);
  const onOneSide = inLongRuns(values.length, (i) => sides[i] !== 0 && sides[i] === sides[i - 1]);
  const outside = values.map((value) => value > limits.upper || value < limits.lower);
  const close = values.map((value, i) => outside[i] === false && isClose(value, mean, limits));
  const paired = inCloseTriples(close, sides);
  return sides.map((side, i) => {
    const above = side > 0;
    let cause: SpecialCause = 'none';
    if (outside[i]) cause = above ? 'above-upper-limit' : 'below-lower-limit';
    else if (rising[i]) cause = 'rising-trend';
    else if (falling[i]) cause = 'falling-trend';
    else if (paired[i]) cause = above ? 'two-of-three-above' : 'two-of-three-below';
    else if (onOneSide[i]) cause = above ? 'run-above' : 'run-below';
    return { side, outside: outside[i] === true, close: close[i] === true, cause };
  });
}

function isClose(value: number, mean: number, { lower, upper }: Limits): boolean {
  return value > mean + CLOSE_FROM * (upper - mean) || value < mean - CLOSE_FROM * (mean - lower);
}

/** Points in a run of RUN_LENGTH or more, where a run goes on as long as each point is joined to the last. */
function inLongRuns(length: number, isJoined: (i: number) => boolean): readonly boolean[] {
  const marked = new Array<boolean>(length).fill(false);
  let start = 0;
  for (let i = 1; i <= length; i += 1) {
    if (i < length && isJoined(i)) continue;
    if (i - start >= RUN_LENGTH) marked.fill(true, start, i);
    start = i;
  }
  return marked;
}

/** Close points of any three neighbours on one side, at least two of them close. */
function inCloseTriples(close: readonly boolean[], sides: readonly Side[]): readonly boolean[] {
  const marked = new Array<boolean>(close.length).fill(false);
  for (let last = 2; last < close.length; last += 1) {
    const triple = [last - 2, last - 1, last];
    const near = triple.filter((i) => close[i]);
    const together = triple.every((i) => sides[i] === sides[last]);
    if (together && near.length >= 2) for (const i of near) marked[i] = true;
  }
  return marked;
}
