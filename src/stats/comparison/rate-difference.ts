import type { Level, Limits } from '../confidence-level.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { poissonScoreLimits } from '../rates/poisson-score-interval.ts';
import { faultInRate } from '../rates/rate-input.ts';
import { type ComparisonInput, faultInComparison, pairOf } from './comparison-input.ts';
import type { RatePair } from './independent-rate-ratio.ts';
import { scoreDifferenceLimits, scoreDifferenceP } from './score-rate-difference.ts';
import { type Estimate, squareAndAdd } from './square-and-add.ts';
import { waldDifference } from './wald-rate-difference.ts';

export type RateDifferenceInput = ComparisonInput & {
  /** The multiplier: 1,000 for "per 1,000". */
  readonly per: number;
};

/** Limits by three methods; null where a method has none. */
export type RateDifference = {
  /** Local rate minus comparator rate. */
  readonly difference: number;
  readonly wald: Limits | null;
  readonly waldP: number | null;
  readonly score: Limits | null;
  readonly scoreP: number | null;
  readonly mover: Limits | null;
  readonly method: 'independent-difference' | 'part-of-difference';
};

/**
 * Difference of a local rate and a comparator rate.
 * Formula: d = a/A - b/B, times per. Limits: waldDifference, scoreDifferenceLimits, and squareAndAdd of the
 * score limits of each rate (MOVER). p-values: Wald; score.
 * Variant: the score and MOVER limits hold their level at small counts and need not be symmetrical; Wald is what
 * most publications print. When the comparator includes the local area only Wald is given, with the variance
 * of a part and its whole. Two counts of 0 give a difference of 0 and nothing else.
 * Arguments: counts >= 0, populations > 0 in one unit, per > 0, level 0.95 or 0.998. Result: difference and
 * limits in events per `per` of population; p-values two-sided.
 * Fails: not-finite, denominator-not-positive (a population or per), negative-count,
 * local-exceeds-comparator, local-equals-comparator, beyond-precision.
 * Source: Armitage, Berry & Matthews (2002), chapter 5; Miettinen & Nurminen (1985); Zou & Donner (2008),
 * Statistics in Medicine 27.
 * @example
 * const outcome = rateDifference({ localCount: 60, localPopulation: 51477.5, comparatorCount: 30,
 *   comparatorPopulation: 54308.7, comparatorIncludesLocal: false, per: 1000, level: 0.95 });
 * outcome.ok && outcome.value.difference // => 0.613160085818
 * outcome.ok && outcome.value.score.lower // => 0.265796462937
 */
export function rateDifference(input: RateDifferenceInput): Outcome<RateDifference> {
  const { comparatorIncludesLocal: partOf, per, level } = input;
  const fault = faultInComparison(input) ?? faultInRate({ count: 0, denominator: per });
  if (fault !== null) return fail(fault);
  const pair = pairOf(input);
  const difference = (pair.count / pair.population - pair.otherCount / pair.otherPopulation) * per;
  const method = partOf ? 'part-of-difference' : 'independent-difference';
  if (pair.count === 0 && pair.otherCount === 0) return succeed({ difference, ...NO_EVIDENCE, method });
  const evidence = {
    ...waldEvidence(pair, partOf, level),
    ...(partOf ? NO_SCORE : scoreEvidence(pair, level)),
  };
  const wald = limitsPer(evidence.wald, per);
  const score = limitsPer(evidence.score, per);
  const mover = limitsPer(evidence.mover, per);
  const sound = [wald, score, mover].every((limits) => limits === null || encloses(limits, difference));
  if (!sound || Number.isNaN(evidence.waldP) || Number.isNaN(evidence.scoreP))
    return fail('beyond-precision');
  return succeed({ difference, ...evidence, wald, score, mover, method });
}

type Evidence = Omit<RateDifference, 'difference' | 'method'>;

const NO_SCORE = { score: null, scoreP: null, mover: null };
const NO_EVIDENCE: Evidence = { wald: null, waldP: null, ...NO_SCORE };

function waldEvidence(pair: RatePair, partOf: boolean, level: Level): Pick<Evidence, 'wald' | 'waldP'> {
  const { lower, upper, pValue } = waldDifference(pair, partOf, level);
  return { wald: { lower, upper }, waldP: pValue };
}

function scoreEvidence(pair: RatePair, level: Level): Omit<Evidence, 'wald' | 'waldP'> {
  const local = estimate(pair.count, pair.population, level);
  const comparator = estimate(pair.otherCount, pair.otherPopulation, level);
  return {
    score: scoreDifferenceLimits(pair, level),
    scoreP: scoreDifferenceP(pair),
    mover: squareAndAdd(local, comparator),
  };
}

function estimate(count: number, population: number, level: Level): Estimate {
  const { lower, upper } = poissonScoreLimits(count, level);
  return { value: count / population, lower: lower / population, upper: upper / population };
}

function limitsPer(limits: Limits | null, per: number): Limits | null {
  return limits === null ? null : { lower: limits.lower * per, upper: limits.upper * per };
}

/** Astronomical inputs overflow, underflow or stall a search: such a figure must not get out. */
function encloses({ lower, upper }: Limits, difference: number): boolean {
  return Number.isFinite(upper - lower) && lower <= difference && difference <= upper;
}
