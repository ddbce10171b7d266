import type { Limits, LimitsAtBothLevels } from '../confidence-level.ts';
import { fromLine, type ValueKind } from './value-scale.ts';

/** Both indices of one line: a difference in the unit of the values, and a ratio. */
export type Indices = { readonly slopeIndex: number; readonly relativeIndex: number };

/** A line on the fitted scale: its slope from end to end, and its height in the middle. */
export type GradientLine = { readonly kind: ValueKind; readonly slope: number; readonly middle: number };

/**
 * Slope and relative index of a line fitted on a transformed scale.
 * Formula: f(m + s/2) - f(m - s/2) and f(m + s/2) / f(m - s/2), f back from the scale, s the slope, m the height in
 * the middle.
 * Variant: the middle is where the population is, so limits for the slope turn the line about it.
 * Argument: see GradientLine. Result: both indices; the ratio is NaN or infinite where the most deprived end is 0.
 * Source: Moreno-Betancur et al. (2015), Epidemiology 26, for the multiplicative form.
 * @example
 * indicesOf({ kind: 'rate', slope: 0, middle: 3 }).relativeIndex // => 1
 */
export function indicesOf({ kind, slope, middle }: GradientLine): Indices {
  const most = fromLine(kind, middle - slope / 2);
  const least = fromLine(kind, middle + slope / 2);
  return { slopeIndex: least - most, relativeIndex: least / most };
}

/**
 * Limits of one index when the limits of the slope turn the line about its middle.
 * Formula: see indicesOf, at each limit of the slope. Arguments: the line; limits of its slope; which index. Result:
 * limits in the unit of that index, because both grow with the slope. Source: see indicesOf.
 * @example
 * const steep = { limits95: { lower: 0, upper: Math.log(4) }, limits998: { lower: 0, upper: Math.log(4) } };
 * turnLine({ kind: 'rate', slope: 0, middle: 0 }, steep, 'slopeIndex').limits95.upper // => 1.5
 */
export function turnLine(
  line: GradientLine,
  slopes: LimitsAtBothLevels,
  index: keyof Indices,
): LimitsAtBothLevels {
  const at = (slope: number): number => indicesOf({ ...line, slope })[index];
  const turn = ({ lower, upper }: Limits): Limits => ({ lower: at(lower), upper: at(upper) });
  return { limits95: turn(slopes.limits95), limits998: turn(slopes.limits998) };
}
