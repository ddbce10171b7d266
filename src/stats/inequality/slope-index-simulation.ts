import type { LimitsAtBothLevels } from '../confidence-level.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { applyShares, lineShares } from './deprivation-line.ts';
import { turnLine } from './index-from-slope.ts';
import { normalDraws, type UniformSource } from './normal-draws.ts';
import { percentileLimits } from './percentile-limits.ts';
import { faultInGroups, fittedScale, type QuantileGroups, standardErrorsOf } from './quantile-groups.ts';
import { fitLine } from './slope-index.ts';
import { fromLine, toLine } from './value-scale.ts';

/** Fewer leave no draw beyond the 99.8 % limits; more cost memory and change no printed digit. */
export const FEWEST_DRAWS = 1000;
export const MOST_DRAWS = 1_000_000;

export type SimulatedSlopeIndex = {
  readonly slopeLimits: LimitsAtBothLevels;
  /** Null when the most deprived end fell to 0 or below in any draw: a ratio to it means nothing. */
  readonly relativeLimits: LimitsAtBothLevels | null;
  readonly draws: number;
  readonly generator: string;
};

/**
 * Simulated limits of the slope and relative index of inequality.
 * Formula: every group's value is drawn anew, normal on the scale where its error is symmetrical, and the line fitted
 * again; the limits hold the middle 95 % and 99.8 % of the draws.
 * Variant: transformed, it is the slope that is drawn, and its limits turn the fitted line about its middle.
 * Arguments: groups, most deprived first; draws, whole, 1,000 to 1,000,000; source of uniform numbers: the same
 * source gives the same limits. Result: limits of both indices, draws and the name of the generator.
 * Fails: as slopeIndex, and draws-out-of-range.
 * Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, chapter 13; see also slopeIndex.
 * @example
 * const groups = { populations: [1, 1, 1, 1, 1], values: [10, 9, 8, 7, 6], lower95: [10, 9, 8, 7, 6],
 *   upper95: [10, 9, 8, 7, 6], kind: 'value', transformed: false };
 * const limits = simulateSlopeIndex(groups, 1000, { name: 'half', next: () => 0.5 });
 * limits.ok && limits.value.slopeLimits.limits95.lower // => -5
 */
export function simulateSlopeIndex(
  groups: QuantileGroups,
  draws: number,
  source: UniformSource,
): Outcome<SimulatedSlopeIndex> {
  const fault = faultInGroups(groups);
  if (fault !== null) return fail(fault);
  if (!Number.isInteger(draws) || draws < FEWEST_DRAWS || draws > MOST_DRAWS)
    return fail('draws-out-of-range');
  const lines = drawLines(groups, draws, source);
  const limits = fittedScale(groups) === 'value' ? directLimits(lines) : turnedLimits(groups, lines.slopes);
  const all = [limits.slopeLimits, limits.relativeLimits].flatMap((both) =>
    both ? [both.limits998.lower, both.limits998.upper] : [],
  );
  if (!all.every(Number.isFinite)) return fail('beyond-precision');
  return succeed({ ...limits, draws, generator: source.name });
}

type Lines = { readonly slopes: Float64Array; readonly intercepts: Float64Array };
type BothLimits = Pick<SimulatedSlopeIndex, 'slopeLimits' | 'relativeLimits'>;

function drawLines(groups: QuantileGroups, draws: number, source: UniformSource): Lines {
  const { kind, transformed } = groups;
  const shares = lineShares(groups.populations);
  const middles = groups.values.map((value) => toLine(kind, value));
  const errors = standardErrorsOf(groups);
  const lines = { slopes: new Float64Array(draws), intercepts: new Float64Array(draws) };
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = Array.from(normalDraws(source, middles.length), (z, i) => middles[i]! + z * errors[i]!);
    const heights = transformed ? drawn : drawn.map((height) => fromLine(kind, height));
    lines.slopes[draw] = applyShares(shares.slope, heights);
    lines.intercepts[draw] = applyShares(shares.intercept, heights);
  }
  return lines;
}

function directLimits({ slopes, intercepts }: Lines): BothLimits {
  const ratios = slopes.map((slope, draw) => 1 + slope / intercepts[draw]!);
  const hasRatio = intercepts.every((intercept) => intercept > 0);
  return {
    slopeLimits: percentileLimits(slopes),
    relativeLimits: hasRatio ? percentileLimits(ratios) : null,
  };
}

function turnedLimits(groups: QuantileGroups, drawn: Float64Array): BothLimits {
  const { slope, intercept } = fitLine(groups);
  const line = { kind: groups.kind, slope, middle: intercept + slope / 2 };
  const slopes = percentileLimits(drawn);
  return {
    slopeLimits: turnLine(line, slopes, 'slopeIndex'),
    relativeLimits: turnLine(line, slopes, 'relativeIndex'),
  };
}
