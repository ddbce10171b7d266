import type { Limits } from '../confidence-level.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { type PoissonLimits, poissonLimits } from './poisson-limits.ts';
import { faultInRate } from './rate-input.ts';

export type CrudeRateInput = {
  /** Events in the period; whole, or fractional when weighted. */
  readonly count: number;
  /** People, households or whatever the events are counted against. */
  readonly population: number;
  /** The multiplier: 1,000 for "per 1,000". */
  readonly per: number;
};

export type CrudeRate = {
  readonly rate: number;
  readonly limits95: Limits;
  readonly limits998: Limits;
  readonly method: PoissonLimits['method'];
};

/**
 * Crude rate with confidence limits.
 * Formula: rate = count / population × per; limits = Poisson limits of the count, scaled alike.
 * Variant: exact Poisson below 10 events, Byar from 10.
 * Arguments: count >= 0, population > 0, per > 0. Result: events per `per` of population, with 95 % and 99.8
 * % limits in the same units. The population is taken as known without error.
 * Fails: not-finite, denominator-not-positive (population or per), negative-count, beyond-precision.
 * Source: Eayres (2008), APHO Technical Briefing 3; Garwood (1936); Breslow & Day (1987).
 * @example
 * const level = crudeRate({ count: 1234, population: 186000, per: 1000 });
 * level.ok && level.value.rate // => 6.63440860215
 */
export function crudeRate({ count, population, per }: CrudeRateInput): Outcome<CrudeRate> {
  // `per` meets the same conditions as a population, so the same check serves for both.
  const fault = faultInRate({ count, denominator: population }) ?? faultInRate({ count, denominator: per });
  if (fault !== null) return fail(fault);
  const scale = ({ lower, upper }: Limits): Limits => ({
    lower: (lower * per) / population,
    upper: (upper * per) / population,
  });
  const at95 = poissonLimits(count, 0.95);
  const limits998 = scale(poissonLimits(count, 0.998));
  // The widest number of all: when it is finite, so are the others.
  if (!Number.isFinite(limits998.upper)) return fail('beyond-precision');
  // Multiplied first: a rate that is a short decimal on paper stays one.
  const rate = (count * per) / population;
  return succeed({ rate, limits95: scale(at95), limits998, method: at95.method });
}
