import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { faultInRate } from '../rates/rate-input.ts';
import { betaTails } from '../special/incomplete-beta.ts';
import { sum } from '../sum.ts';
import { type GammaRate, probabilitiesHighest } from './probability-highest.ts';

/** Half an event more: Jeffreys' prior for a Poisson rate, which claims next to nothing in advance. */
export const PRIOR_EVENTS = 0.5;
/** One area or another is the highest: a sum further from 1 shows that the integration was too coarse. */
const SUM_TOLERANCE = 1e-9;
/** Fewest areas that can be put in order. */
export const MINIMUM_AREAS = 2;

/** Events in an area and the people, households or days behind them. */
export type AreaCount = { readonly count: number; readonly population: number };

export type RankUncertainty = {
  /** Mean of the area's rate: (count + 1/2) / population, in events per one of population. */
  readonly meanRate: number;
  /** Average rank over all rates the counts allow; 1 = highest rate. */
  readonly meanRank: number;
  readonly probabilityHighest: number;
  /** Probability that this area's rate is above each other's, in the order of the input; null for itself. */
  readonly probabilityAbove: readonly (number | null)[];
};

/**
 * Uncertainty of a league table of rates: how firmly chance lets each area hold its place.
 * Formula: rate of i ~ Gamma(x_i + 1/2, n_i), independent; P(i above j) = I_q(a_j, a_i), q = n_j / (n_i + n_j);
 * mean rank = 1 + Σ P(j above i); P(i highest) as in probabilitiesHighest.
 * Variant: Jeffreys' prior; exact by formula and numeric integration, nothing is simulated. Areas are not
 * shrunk towards each other. Arguments: one count >= 0 and population > 0 per area, all populations in one
 * unit, no area inside another. Result: one entry per area, in the order of the input; ranks from 1 to the
 * number of areas, the rest probabilities.
 * Fails: too-few-areas (fewer than 2 areas), not-finite, denominator-not-positive, negative-count,
 * beyond-precision.
 * Source: Goldstein & Spiegelhalter (1996), "League tables and their limitations", JRSS A 159; Jeffreys
 * (1946), Proceedings of the Royal Society A 186.
 * @example
 * const table = rankUncertainty([{ count: 1374, population: 25745 }, { count: 918, population: 20211 }]);
 * table.ok && table.value[1].meanRank // => 1.99992782008
 */
export function rankUncertainty(areas: readonly AreaCount[]): Outcome<readonly RankUncertainty[]> {
  const fault = faultIn(areas);
  if (fault !== null) return fail(fault);
  const rates = areas.map(({ count, population }) => ({ shape: count + PRIOR_EVENTS, exposure: population }));
  const highest = probabilitiesHighest(rates);
  const above = pairwise(rates);
  const table = rates.map(({ shape, exposure }, i) => ({
    meanRate: shape / exposure,
    meanRank: 1 + rates.reduce((sum, _, j) => sum + (above[j]![i] ?? 0), 0),
    probabilityHighest: highest[i]!,
    probabilityAbove: above[i]!,
  }));
  const certain = sum(highest);
  return table.every(isSound) && Math.abs(certain - 1) < SUM_TOLERANCE
    ? succeed(table)
    : fail('beyond-precision');
}

function faultIn(areas: readonly AreaCount[]): Failure | null {
  if (areas.length < MINIMUM_AREAS) return 'too-few-areas';
  for (const { count, population } of areas) {
    const fault = faultInRate({ count, denominator: population });
    if (fault !== null) return fault;
  }
  return null;
}

/** Each pair once: the two tails of one beta variable, so that they add up and neither is a difference. */
function pairwise(rates: readonly GammaRate[]): readonly (readonly (number | null)[])[] {
  const above: (number | null)[][] = rates.map(() => rates.map(() => null));
  for (const [i, one] of rates.entries()) {
    for (const [j, other] of rates.entries()) {
      if (j <= i) continue;
      const { lower, upper } = oneAboveOther(one, other);
      above[i]!.splice(j, 1, lower);
      above[j]!.splice(i, 1, upper);
    }
  }
  return above;
}

function oneAboveOther(one: GammaRate, other: GammaRate): { lower: number; upper: number } {
  // Shares from the ratio: the sum of two populations may overflow where each is fine.
  const share = 1 / (1 + one.exposure / other.exposure);
  const rest = 1 / (1 + other.exposure / one.exposure);
  return betaTails(other.shape, one.shape, share, rest);
}

function isSound({ meanRate, meanRank, probabilityHighest }: RankUncertainty): boolean {
  return meanRate > 0 && Number.isFinite(meanRate + meanRank) && probabilityHighest >= 0;
}
