import type { Limits } from '../confidence-level.ts';
import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { type PoissonLimits, poissonLimits } from './poisson-limits.ts';
import { faultInRate } from './rate-input.ts';

/** One age band (or other stratum): people here, and the reference area's events and people. */
export type ReferenceBand = {
  /** May be 0: a band in which nobody lives here expects nothing. */
  readonly population: number;
  readonly referenceCount: number;
  readonly referencePopulation: number;
};

export type IndirectlyStandardisedRatioInput = {
  /** Events here in all bands; their division into bands is not needed. */
  readonly observed: number;
  readonly bands: readonly ReferenceBand[];
  /** What the reference area itself scores: 100 as a rule, 1 for a plain ratio. */
  readonly ratioPer: number;
  /** The multiplier of the rate: 1,000 for "per 1,000". */
  readonly ratePer: number;
};

export type IndirectlyStandardisedRatio = {
  readonly observed: number;
  readonly expected: number;
  readonly ratio: number;
  readonly ratioLimits95: Limits;
  readonly ratioLimits998: Limits;
  /** The ratio times the crude rate of the reference area. */
  readonly rate: number;
  readonly rateLimits95: Limits;
  readonly rateLimits998: Limits;
  readonly method: PoissonLimits['method'];
};

/**
 * Indirectly standardised ratio and rate: events seen against those expected at the reference area's rates.
 * Formula: E = sum(n X/N); ratio = O / E × ratioPer; rate = O / E × sum(X) / sum(N) × ratePer; limits =
 * Poisson limits of O in place of O.
 * Variant: exact Poisson below 10 events, Byar from 10; the reference rates are taken as known without error.
 * Arguments: observed O >= 0; per band n >= 0 people here, X >= 0 reference events, N > 0 reference people;
 * multipliers > 0. Result: ratio in units of ratioPer, rate in events per ratePer, expected in events.
 * Fails: not-finite, negative-count (a count, or a population here), denominator-not-positive (a reference
 * population or multiplier), nothing-expected (E is 0, or there are no bands), beyond-precision.
 * Source: Breslow & Day (1987), chapter 2; Eayres (2008), APHO Technical Briefing 3.
 * @example
 * const bands = [{ population: 1000, referenceCount: 10, referencePopulation: 10000 },
 *   { population: 2000, referenceCount: 20, referencePopulation: 20000 }];
 * const outcome = indirectlyStandardisedRatio({ observed: 10, bands, ratioPer: 100, ratePer: 1000 });
 * outcome.ok && outcome.value.ratio // => 333.333333333
 * outcome.ok && outcome.value.rate // => 3.33333333333
 */
export function indirectlyStandardisedRatio(
  input: IndirectlyStandardisedRatioInput,
): Outcome<IndirectlyStandardisedRatio> {
  const { observed, ratioPer, ratePer } = input;
  const fault = faultIn(input);
  if (fault !== null) return fail(fault);
  const { expected, people, crudeRate } = reference(input.bands);
  if (!Number.isFinite(expected + people)) return fail('beyond-precision');
  if (expected === 0) return fail('nothing-expected');
  const asRatio = (events: number): number => (events / expected) * ratioPer;
  const asRate = (events: number): number => (events / expected) * crudeRate * ratePer;
  const at95 = poissonLimits(observed, 0.95);
  const at998 = poissonLimits(observed, 0.998);
  const rateLimits998 = limitsBy(asRate, at998);
  const ratioLimits998 = limitsBy(asRatio, at998);
  // The widest numbers of all: when they are finite, so are the others.
  if (!Number.isFinite(rateLimits998.upper + ratioLimits998.upper)) return fail('beyond-precision');
  return succeed({
    observed,
    expected,
    ratio: asRatio(observed),
    ratioLimits95: limitsBy(asRatio, at95),
    ratioLimits998,
    rate: asRate(observed),
    rateLimits95: limitsBy(asRate, at95),
    rateLimits998,
    method: at95.method,
  });
}

function faultIn({ observed, bands, ratioPer, ratePer }: IndirectlyStandardisedRatioInput): Failure | null {
  for (const { population, referenceCount, referencePopulation } of bands) {
    const fault =
      faultInRate({ count: population, denominator: referencePopulation }) ??
      faultInRate({ count: referenceCount, denominator: referencePopulation });
    if (fault !== null) return fault;
  }
  return (
    faultInRate({ count: observed, denominator: ratioPer }) ??
    faultInRate({ count: observed, denominator: ratePer })
  );
}

/** Events to expect here, and the reference area as a whole. */
type Reference = { readonly expected: number; readonly people: number; readonly crudeRate: number };

function reference(bands: readonly ReferenceBand[]): Reference {
  let expected = 0;
  let events = 0;
  let people = 0;
  for (const { population, referenceCount, referencePopulation } of bands) {
    expected += population * (referenceCount / referencePopulation);
    events += referenceCount;
    people += referencePopulation;
  }
  return { expected, people, crudeRate: events / people };
}

function limitsBy(scale: (events: number) => number, { lower, upper }: Limits): Limits {
  return { lower: scale(lower), upper: scale(upper) };
}
