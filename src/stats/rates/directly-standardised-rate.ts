import { atBothLevels, type Level, type Limits, type LimitsAtBothLevels } from '../confidence-level.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { byarLimits } from './byar-interval.ts';
import { type StandardBand, type WeightedRate, weightedRate } from './weighted-rate.ts';

export type DirectlyStandardisedRateInput = {
  readonly bands: readonly StandardBand[];
  /** The multiplier: 100,000 for "per 100,000". */
  readonly per: number;
};

export type DirectlyStandardisedRate = WeightedRate & LimitsAtBothLevels & { readonly method: 'dobson-byar' };

/** Fewer events than this give no directly standardised rate. */
export const STANDARDISED_FROM = 10;

/**
 * Directly standardised rate: the rate the area would have with the age structure of a standard population.
 * Formula: rate and variance as in weightedRate; limits = rate + sqrt(variance / X) (L - X), X the events in
 * all bands and L the Byar limits of X.
 * Variant: Dobson's method with Byar's limits, always; no figure below 10 events. The lower limit is held at
 * 0.
 * Arguments: bands with counts >= 0, populations > 0, standard populations >= 0; per > 0. Result: rate and
 * limits in events per `per`.
 * Fails: too-few-events (below 10), and for the reasons of weightedRate: not-finite (a missing count is not
 * taken as 0), denominator-not-positive, negative-count, negative-weight, no-weight, beyond-precision.
 * Source: Dobson, Kuulasmaa, Eberle & Scherer (1991), Statistics in Medicine 10; Eayres (2008).
 * @example
 * const bands = [4, 3, 3].map((count, i) => ({ count, population: 100 * (i + 1), standardPopulation: 1 }));
 * const outcome = directlyStandardisedRate({ bands, per: 1000 });
 * outcome.ok && outcome.value.rate // => 21.6666666667
 * outcome.ok && outcome.value.limits95.lower // => 9.27860721874
 */
export function directlyStandardisedRate(
  input: DirectlyStandardisedRateInput,
): Outcome<DirectlyStandardisedRate> {
  const weighted = weightedRate(input.bands, input.per);
  if (!weighted.ok) return weighted;
  if (weighted.value.totalCount < STANDARDISED_FROM) return fail('too-few-events');
  const limits = atBothLevels((level) => dobsonLimits(weighted.value, level));
  return succeed({ ...weighted.value, ...limits, method: 'dobson-byar' });
}

function dobsonLimits({ totalCount, rate, variance }: WeightedRate, level: Level): Limits {
  const limits = byarLimits(totalCount, level);
  const perEvent = Math.sqrt(variance / totalCount);
  return {
    lower: Math.max(0, rate + perEvent * (limits.lower - totalCount)),
    upper: rate + perEvent * (limits.upper - totalCount),
  };
}
