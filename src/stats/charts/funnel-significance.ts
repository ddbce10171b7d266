import type { Level, Limits } from '../confidence-level.ts';
import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { poissonLimits } from '../rates/poisson-limits.ts';
import { faultInRate, type RateInput } from '../rates/rate-input.ts';
import { wilsonProportion } from '../rates/wilson-proportion.ts';
import { sum } from '../sum.ts';

export type FunnelStatistic = 'rate' | 'proportion';

/** Outside at 99.8 %, outside at 95 % only, or inside. */
export type FunnelSignificance = 'low-998' | 'low-95' | 'not-significant' | 'high-95' | 'high-998';

export type FunnelSignificanceInput = {
  readonly statistic: FunnelStatistic;
  readonly counts: readonly number[];
  readonly denominators: readonly number[];
};

export type FunnelVerdicts = {
  /** All events over all denominators, per one. */
  readonly average: number;
  /** One for each area, in the order given. */
  readonly significance: readonly FunnelSignificance[];
};

/**
 * Which areas of a funnel plot lie outside it.
 * Formula: average Σx / Σn; an area is high when the lower limit of its own rate is above the average, low
 * when the upper limit is below it, at 99.8 % first, then at 95 %.
 * Variant: rates by poissonLimits (exact below 10 events, Byar from 10), proportions by Wilson. The area's
 * own interval against the average, not the drawn limits, so a point on the line can go either way. The
 * average contains the area itself. Touching is not significant.
 * Arguments: counts >= 0 and denominators > 0, one of each for an area, at least one area. Result: the
 * average per one of denominator, and a verdict for each area.
 * Fails: lengths-differ, too-few-points (no area), not-finite, denominator-not-positive, negative-count,
 * numerator-exceeds-denominator (proportions), beyond-precision.
 * Source: Spiegelhalter (2005), Statistics in Medicine 24; limits as in Eayres (2008).
 * @example
 * const funnel = funnelSignificance({ statistic: 'rate', counts: [893, 4976, 1423, 5008],
 *   denominators: [77248, 387830, 89845, 400637] });
 * funnel.ok && funnel.value.significance.join(' ') // => 'low-998 not-significant high-998 low-95'
 */
export function funnelSignificance(input: FunnelSignificanceInput): Outcome<FunnelVerdicts> {
  const { statistic, counts, denominators } = input;
  if (counts.length !== denominators.length) return fail('lengths-differ');
  const areas = counts.map((count, i) => ({ count, denominator: denominators[i] ?? Number.NaN }));
  const fault = faultIn(statistic, areas);
  if (fault !== null) return fail(fault);
  const average = sum(counts) / sum(denominators);
  if (!Number.isFinite(average)) return fail('beyond-precision');
  const verdicts = areas.map((area) => {
    const limitsAt = (level: Level) => LIMITS_OF[statistic](area, level);
    return verdictOf(average, limitsAt(0.95), limitsAt(0.998));
  });
  const significance = verdicts.filter((verdict) => verdict !== null);
  return significance.length === areas.length ? succeed({ average, significance }) : fail('beyond-precision');
}

function faultIn(statistic: FunnelStatistic, areas: readonly RateInput[]): Failure | null {
  if (areas.length === 0) return 'too-few-points';
  for (const area of areas) {
    const fault = faultInRate(area);
    if (fault !== null) return fault;
    if (statistic === 'proportion' && area.count > area.denominator) return 'numerator-exceeds-denominator';
  }
  return null;
}

const LIMITS_OF: Readonly<Record<FunnelStatistic, (area: RateInput, level: Level) => Limits | null>> = {
  rate: ({ count, denominator }, level) => {
    const { lower, upper } = poissonLimits(count, level);
    return { lower: lower / denominator, upper: upper / denominator };
  },
  proportion: ({ count, denominator }, level) => {
    const share = wilsonProportion({ count, base: denominator, per: 1 });
    return share.ok ? share.value[level === 0.95 ? 'limits95' : 'limits998'] : null;
  },
};

/** Null when arithmetic could not hold the limits. */
function verdictOf(average: number, at95: Limits | null, at998: Limits | null): FunnelSignificance | null {
  const near = sideOf(average, at95);
  const far = sideOf(average, at998);
  if (near === null || far === null) return null;
  if (near === 'inside') return 'not-significant';
  return far === near ? `${near}-998` : `${near}-95`;
}

function sideOf(average: number, limits: Limits | null): 'low' | 'inside' | 'high' | null {
  if (limits === null || Number.isNaN(limits.lower) || Number.isNaN(limits.upper)) return null;
  if (limits.lower > average) return 'high';
  return limits.upper < average ? 'low' : 'inside';
}
