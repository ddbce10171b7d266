import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { faultInRate } from './rate-input.ts';

/** One age band (or other stratum): what happened here, and how many the standard has in it. */
export type StandardBand = {
  readonly count: number;
  readonly population: number;
  /** People of the standard population in this band: its weight. Several may be 0, not all. */
  readonly standardPopulation: number;
};

export type WeightedRate = {
  /** Events in all bands, those of weight 0 included. */
  readonly totalCount: number;
  readonly rate: number;
  readonly variance: number;
};

// Squares below this lose digits or vanish, and with them the interval.
const SMALLEST = 1e-300;

/**
 * Weighted mean of the rates of several bands, and its variance.
 * Formula: rate = sum(w x/n) / sum(w) × per; variance = sum(x (w/n)²) / (sum w)² × per².
 * Variant: each band's count taken as Poisson, populations and weights as known; each event counted once
 * (people who appear several times make the variance too small).
 * Arguments: counts >= 0, populations > 0, weights >= 0, per > 0. Result: rate in events per `per`; variance
 * in its square; total in events.
 * Fails: not-finite (a missing count is not a count of 0), denominator-not-positive (a population or per),
 * negative-count, negative-weight, no-weight (all are 0, or there are no bands), beyond-precision.
 * Source: Breslow & Day (1987), chapter 2; Eayres (2008), APHO Technical Briefing 3.
 * @example
 * const bands = [{ count: 4, population: 100, standardPopulation: 1 }, { count: 6, population: 300, standardPopulation: 1 }];
 * const mean = weightedRate(bands, 1000);
 * mean.ok && mean.value.rate // => 30
 */
export function weightedRate(bands: readonly StandardBand[], per: number): Outcome<WeightedRate> {
  // `per` meets the same conditions as a population, so the same check serves for both.
  const fault = firstFault(bands) ?? faultInRate({ count: 0, denominator: per });
  if (fault !== null) return fail(fault);
  const totalWeight = bands.reduce((sum, band) => sum + band.standardPopulation, 0);
  if (totalWeight === 0) return fail('no-weight');
  let totalCount = 0;
  let rate = 0;
  let variance = 0;
  for (const { count, population, standardPopulation } of bands) {
    const perEvent = (standardPopulation / totalWeight / population) * per;
    if (standardPopulation > 0 && perEvent * perEvent < SMALLEST) return fail('beyond-precision');
    totalCount += count;
    rate += count * perEvent;
    variance += count * perEvent * perEvent;
  }
  if (![totalCount, totalWeight, rate, variance].every(Number.isFinite)) return fail('beyond-precision');
  return succeed({ totalCount, rate, variance });
}

function firstFault(bands: readonly StandardBand[]): Failure | null {
  for (const { count, population, standardPopulation } of bands) {
    const fault = faultInRate({ count, denominator: population });
    if (fault !== null) return fault;
    if (!Number.isFinite(standardPopulation)) return 'not-finite';
    if (standardPopulation < 0) return 'negative-weight';
  }
  return null;
}
