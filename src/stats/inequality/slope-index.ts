import { atBothLevels, type LimitsAtBothLevels, zFor } from '../confidence-level.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { applyShares, lineShares } from './deprivation-line.ts';
import { indicesOf, turnLine } from './index-from-slope.ts';
import { faultInGroups, fittedScale, type QuantileGroups, standardErrorsOf } from './quantile-groups.ts';
import { fromLine, toLine } from './value-scale.ts';

export type SlopeIndex = {
  /** Least deprived end of the line less the most deprived end, in the unit of the values. */
  readonly slopeIndex: number;
  /** Least deprived end over the most deprived end; null when the latter is not above 0. */
  readonly relativeIndex: number | null;
  /** The most deprived end itself. */
  readonly intercept: number;
  /** Null where the limits have no closed form: see simulateSlopeIndex. */
  readonly slopeLimits: LimitsAtBothLevels | null;
  readonly relativeLimits: LimitsAtBothLevels | null;
};

/**
 * Slope index and relative index of inequality: the gap between the most and the least deprived end of the
 * population, judged by all groups in between.
 * Formula: line of values on rank, see lineShares; slope index = least deprived end - most deprived end; relative
 * index = least / most. SE of the slope = sqrt(Σ c_i² SE_i²).
 * Variant: transformed, the line is fitted to logarithms or log odds and both limits turn it about its middle;
 * otherwise free values have limits for the slope, rates and proportions none here.
 * Argument: see QuantileGroups, most deprived first. Result: positive slope index when the least deprived have more.
 * Fails: lengths-differ, too-few-quantiles (below 5), not-finite, denominator-not-positive, limits-reversed,
 * outside-scale, beyond-precision.
 * Source: Pamuk (1985), Population Studies 39; Mackenbach & Kunst (1997), Social Science & Medicine 44.
 * @example
 * const groups = { populations: [1, 1, 1, 1, 1], values: [10, 9, 8, 7, 6], lower95: [9, 8, 7, 6, 5],
 *   upper95: [11, 10, 9, 8, 7], kind: 'value', transformed: false };
 * const gap = slopeIndex(groups);
 * gap.ok && gap.value.slopeIndex // => -5
 */
export function slopeIndex(groups: QuantileGroups): Outcome<SlopeIndex> {
  const fault = faultInGroups(groups);
  if (fault !== null) return fail(fault);
  const { slope, intercept } = fitLine(groups);
  const kind = fittedScale(groups);
  const line = { kind, slope, middle: intercept + slope / 2 };
  const { slopeIndex, relativeIndex } = indicesOf(line);
  const most = fromLine(kind, intercept);
  // Untransformed rates and proportions have errors that are not symmetrical: no closed form.
  const slopes = kind === groups.kind ? slopeLimits(groups, slope) : null;
  const found: SlopeIndex = {
    slopeIndex,
    relativeIndex: most > 0 ? relativeIndex : null,
    intercept: most,
    slopeLimits: slopes && turnLine(line, slopes, 'slopeIndex'),
    relativeLimits: slopes && kind !== 'value' ? turnLine(line, slopes, 'relativeIndex') : null,
  };
  return isSound(found) ? succeed(found) : fail('beyond-precision');
}

/**
 * Slope and intercept of the line on its own scale.
 * Formula: see lineShares. Argument: groups without a fault. Result: in units of the fitted scale. Cannot fail.
 * Source: see slopeIndex.
 * @example
 * const groups = { populations: [1, 1, 1, 1, 1], values: [10, 9, 8, 7, 6], lower95: [9, 8, 7, 6, 5],
 *   upper95: [11, 10, 9, 8, 7], kind: 'value', transformed: false };
 * fitLine(groups).intercept // => 10.5
 */
export function fitLine(groups: QuantileGroups): { readonly slope: number; readonly intercept: number } {
  const shares = lineShares(groups.populations);
  const heights = groups.values.map((value) => toLine(fittedScale(groups), value));
  return { slope: applyShares(shares.slope, heights), intercept: applyShares(shares.intercept, heights) };
}

function slopeLimits(groups: QuantileGroups, slope: number): LimitsAtBothLevels {
  const errors = standardErrorsOf(groups);
  const shares = lineShares(groups.populations).slope;
  const error = Math.hypot(...shares.map((share, i) => share * errors[i]!));
  return atBothLevels((level) => ({
    lower: slope - zFor(level) * error,
    upper: slope + zFor(level) * error,
  }));
}

function isSound({ slopeIndex, relativeIndex, intercept, slopeLimits, relativeLimits }: SlopeIndex): boolean {
  const numbers = [slopeIndex, intercept, relativeIndex ?? 0];
  const limits = [slopeLimits, relativeLimits].flatMap((both) =>
    both ? [both.limits998.lower, both.limits998.upper] : [],
  );
  return [...numbers, ...limits].every(Number.isFinite);
}
