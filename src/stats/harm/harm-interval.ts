import { atBothLevels, type Level, type Limits, type LimitsAtBothLevels } from '../confidence-level.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { faultInRate } from '../rates/rate-input.ts';
import { dobsonLimits, gammaLimits, normalLimits } from './harm-limits.ts';
import { type WeightedEvents, weightedEvents } from './weighted-events.ts';

export type HarmInput = {
  /** Events of each class. */
  readonly counts: readonly number[];
  /** What one event of each class weighs: pounds, days, points. */
  readonly weights: readonly number[];
  readonly population: number;
  /** The multiplier: 1,000 for "per 1,000". */
  readonly per: number;
};

export type Harm = {
  /** In the unit of the weights, as the standard error is. */
  readonly harm: number;
  readonly standardError: number;
  /** The unit of the weights per `per` of population, as all limits are. */
  readonly rate: number;
  /** Events of one weight that would leave the same relative uncertainty. */
  readonly effectiveCount: number;
  readonly gamma: LimitsAtBothLevels;
  /** Without events neither of these two has limits: 'all-zero'. */
  readonly dobson: Outcome<LimitsAtBothLevels>;
  readonly normal: Outcome<LimitsAtBothLevels>;
};

/**
 * Harm of several classes of events together, with limits for the chance in their counts.
 * Formula: h = Σ w x; SE = sqrt(v), v = Σ w² x; rate = h / population × per; effective count = h² / v; limits see
 * gammaLimits, dobsonLimits, normalLimits, scaled as the rate.
 * Variant: three intervals, each named. Weights and population are taken as known.
 * Arguments: counts and weights >= 0, one of each for every class; population and per > 0. Result: see Harm.
 * Fails: denominator-not-positive, lengths-differ, not-finite, negative-count, negative-weight, no-weight,
 * beyond-precision.
 * Source: Fay & Feuer (1997), Statistics in Medicine 16; Dobson et al. (1991), Statistics in Medicine 10.
 * @example
 * const burglary = harmInterval({ counts: [9], weights: [365], population: 1000, per: 1000 });
 * burglary.ok && burglary.value.gamma.limits95.upper // => 6235.95325977
 */
export function harmInterval({ counts, weights, population, per }: HarmInput): Outcome<Harm> {
  const fault =
    faultInRate({ count: 0, denominator: population }) ?? faultInRate({ count: 0, denominator: per });
  if (fault !== null) return fail(fault);
  const sums = weightedEvents(counts, weights);
  if (!sums.ok) return sums;
  const { total, harm, variance, events, largestWeight } = sums.value;
  const limits = limitsOf(sums.value, (part) => (part * largestWeight * per) / population);
  const found: Harm = {
    harm: total,
    standardError: Math.sqrt(variance) * largestWeight,
    rate: (total * per) / population,
    effectiveCount: harm === 0 ? 0 : (harm / variance) * harm,
    gamma: limits(gammaLimits),
    dobson: events === 0 ? fail('all-zero') : succeed(limits(dobsonLimits)),
    normal: events === 0 ? fail('all-zero') : succeed(limits(normalLimits)),
  };
  return isSound(found) ? succeed(found) : fail('beyond-precision');
}

type LimitsOfSums = (sums: WeightedEvents, level: Level) => Limits;

function limitsOf(sums: WeightedEvents, toRate: (value: number) => number) {
  return (method: LimitsOfSums): LimitsAtBothLevels =>
    atBothLevels((level) => {
      const { lower, upper } = method(sums, level);
      return { lower: toRate(lower), upper: toRate(upper) };
    });
}

/** Astronomical inputs overflow, underflow or stall a search: such a figure must not get out. */
function isSound({ rate, effectiveCount, harm, gamma, dobson, normal }: Harm): boolean {
  const intervals = [gamma, dobson, normal].flatMap((one) =>
    'ok' in one ? (one.ok ? [one.value] : []) : [one],
  );
  return (
    [harm, effectiveCount, rate].every(Number.isFinite) &&
    rate > 0 === effectiveCount > 0 &&
    intervals.every(
      ({ limits998: { lower, upper } }) => lower <= rate && rate < upper && Number.isFinite(upper),
    )
  );
}
