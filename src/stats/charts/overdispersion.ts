import { type Level, type Limits, zFor } from '../confidence-level.ts';
import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { faultInRate } from '../rates/rate-input.ts';
import { sum } from '../sum.ts';
import { betweenVariance } from './between-variance.ts';
import { type FunnelScale, fromFunnelScale, onFunnelScale, type ScaledArea } from './funnel-scale.ts';
import { positionsInside, winsorise } from './trim-tails.ts';

/** Share pulled in, or dropped, at each end by convention. */
export const USUAL_TRIM = 0.1;

export type OverdispersionInput = {
  readonly scale: FunnelScale;
  /** Pull the extreme z-scores in to the quantiles, or drop them. */
  readonly trim: 'winsorise' | 'truncate';
  readonly trimShare: number;
  readonly counts: readonly number[];
  /** Expected events for a ratio; population or base otherwise. */
  readonly denominators: readonly number[];
};

export type Overdispersion = {
  /** 1 for ratios; all events over all denominators otherwise. */
  readonly target: number;
  /** Mean squared z-score after trimming: 1 when areas differ by chance alone. */
  readonly dispersion: number;
  /** Variance between areas beyond chance, on the scale. */
  readonly betweenVariance: number;
  readonly zScores: readonly number[];
  /** Funnel limits at each area's size, widened by the variance between areas. */
  readonly limits95: readonly Limits[];
  readonly limits998: readonly Limits[];
};

/**
 * Funnel plot with overdispersion: limits that allow for areas differing for reasons other than chance.
 * Formula: z = distance/s; φ = mean of z² after trimming; τ² by betweenVariance; limits at distance
 * ± z sqrt(s² + τ²) from the target.
 * Variant: additive random effects; winsorised (all areas in φ and τ²) or truncated (those dropped in
 * neither); scale as in onFunnelScale, each area with its own s².
 * Arguments: counts >= 0, denominators > 0, one of each for an area; trimShare in [0, 0.5), USUAL_TRIM by
 * convention. Result: target and limits as ratio, rate or proportion per one; z-scores unit-free.
 * Fails: lengths-differ, share-out-of-range, not-finite, denominator-not-positive, negative-count,
 * numerator-exceeds-denominator (proportions), too-few-points (under two areas left), all-zero,
 * outside-scale (a count of 0 on the ratio-log scale), beyond-precision.
 * Source: Spiegelhalter (2005), Statistics in Medicine 24 and Quality and Safety in Health Care 14.
 * @example
 * const spread = overdispersion({ scale: 'ratio-square-root', trim: 'winsorise', trimShare: 0.1,
 *   counts: [53, 956, 571, 841, 225, 1083, 46],
 *   denominators: [40.8, 953.7, 464.7, 841.7, 189.1, 1155.3, 58.7] });
 * spread.ok && spread.value.dispersion // => 3.93709174137
 */
export function overdispersion(input: OverdispersionInput): Outcome<Overdispersion> {
  const fault = faultIn(input);
  if (fault !== null) return fail(fault);
  const target = targetOf(input);
  const areas = input.counts.map((count, i) =>
    onFunnelScale(input.scale, count, Number(input.denominators[i]), target),
  );
  const zScores = areas.map(({ distance, variance }) => distance / Math.sqrt(variance));
  const { scores, variances } = trimmed(input, zScores, areas);
  const dispersion = scores.reduce((sum, z) => sum + z * z, 0) / scores.length;
  const extra = betweenVariance(dispersion, variances);
  const limitsAt = (level: Level): readonly Limits[] =>
    areas.map(({ variance }) => funnelBand(input.scale, target, variance + extra, zFor(level)));
  const value = { target, dispersion, betweenVariance: extra, zScores, limits95: limitsAt(0.95) };
  const whole: Overdispersion = { ...value, limits998: limitsAt(0.998) };
  return isSound(whole) ? succeed(whole) : fail('beyond-precision');
}

/**
 * Both sides of a funnel at one variance.
 * Formula: target ± z sqrt(variance) on the scale, taken back to the unit of the target.
 * Arguments: scale; target > 0; variance >= 0 on the scale; z, the normal multiplier. Result: limits in the
 * unit of the target. Source: Spiegelhalter (2005).
 * @example
 * funnelBand('ratio-square-root', 1, 0.25, 1).upper // => 2.25
 */
export function funnelBand(scale: FunnelScale, target: number, variance: number, z: number): Limits {
  const reach = z * Math.sqrt(variance);
  return { lower: fromFunnelScale(scale, target, -reach), upper: fromFunnelScale(scale, target, reach) };
}

function faultIn({ scale, trimShare, counts, denominators }: OverdispersionInput): Failure | null {
  if (counts.length !== denominators.length) return 'lengths-differ';
  if (!(trimShare >= 0 && trimShare < 0.5)) return 'share-out-of-range';
  for (const [i, count] of counts.entries()) {
    const denominator = Number(denominators[i]);
    const fault = faultInRate({ count, denominator });
    if (fault !== null) return fault;
    if (scale === 'proportion-arcsine' && count > denominator) return 'numerator-exceeds-denominator';
  }
  if (positionsInside(counts, trimShare).length < 2) return 'too-few-points';
  if (counts.every((count) => count === 0)) return 'all-zero';
  return scale === 'ratio-log' && counts.includes(0) ? 'outside-scale' : null;
}

function targetOf({ scale, counts, denominators }: OverdispersionInput): number {
  if (scale === 'ratio-square-root' || scale === 'ratio-log') return 1;
  return sum(counts) / sum(denominators);
}

type Trimmed = { readonly scores: readonly number[]; readonly variances: readonly number[] };

function trimmed(
  { trim, trimShare }: OverdispersionInput,
  zScores: readonly number[],
  areas: readonly ScaledArea[],
): Trimmed {
  const variances = areas.map(({ variance }) => variance);
  if (trim === 'winsorise') return { scores: winsorise(zScores, trimShare), variances };
  const kept = new Set(positionsInside(zScores, trimShare));
  const isKept = (_: number, position: number): boolean => kept.has(position);
  return { scores: zScores.filter(isKept), variances: variances.filter(isKept) };
}

function isSound({ target, dispersion, betweenVariance: extra, limits998 }: Overdispersion): boolean {
  const widest = limits998.flatMap(({ lower, upper }) => [lower, upper]);
  return [target, dispersion, extra, ...widest].every(Number.isFinite);
}
