import type { RatePair } from './independent-rate-ratio.ts';

/** Variance of a difference of two rates, and how it changes as the supposed difference changes. */
export type SupposedVariance = { readonly variance: number; readonly slope: number };

/**
 * Variance of the difference of two Poisson rates if the true difference were δ.
 * Formula: (r + δ)/n1 + r/n2, r the likeliest second rate under that condition: the positive root of N r² +
 * (N δ - y1 - y2) r - y2 δ = 0, N = n1 + n2. For δ < 0 the two sides change places, so that r is always the
 * smaller rate and every term under the root positive.
 * Arguments: counts y1, y2 >= 0, not both 0; populations n1, n2 > 0 in one unit; δ in events per one of
 * population. Result: variance and its derivative by δ. Source: Miettinen & Nurminen (1985), Statistics in
 * Medicine 4; Ng, Gu & Tang (2007), Computational Statistics & Data Analysis 51.
 * @example
 * const pair = { count: 3, population: 10, otherCount: 1, otherPopulation: 10 };
 * varianceSupposing(pair, 0).variance // => 0.04
 */
export function varianceSupposing(pair: RatePair, difference: number): SupposedVariance {
  const { count, population, otherCount, otherPopulation } = pair;
  if (difference < 0) {
    const turned = {
      count: otherCount,
      population: otherPopulation,
      otherCount: count,
      otherPopulation: population,
    };
    const { variance, slope } = varianceSupposing(turned, -difference);
    return { variance, slope: -slope };
  }
  const people = population + otherPopulation;
  const b = count + otherCount - people * difference;
  // Each root on its own: the product of all three overflows long before it does.
  const root = Math.hypot(b, 2 * Math.sqrt(people) * Math.sqrt(otherCount) * Math.sqrt(difference));
  // Of the two ways to write the root, the one that adds numbers of one sign.
  const lesser = b >= 0 ? (b / 2 + root / 2) / people : (2 * otherCount * difference) / (root - b);
  const lesserSlope = (otherCount - people * lesser) / root;
  return {
    variance: (lesser + difference) / population + lesser / otherPopulation,
    slope: (lesserSlope + 1) / population + lesserSlope / otherPopulation,
  };
}
