import {
  hypergeometricAtLeast,
  hypergeometricAtMost,
  hypergeometricProbability,
} from '../special/hypergeometric-distribution.ts';
import { minimumLikelihoodP } from './minimum-likelihood.ts';

/** Two groups: how many have the property, out of how many. */
export type TwoShares = {
  readonly count: number;
  readonly base: number;
  readonly otherCount: number;
  readonly otherBase: number;
};

/** Above this many in both groups together the sums grow long, and the normal test is as good. */
export const FISHER_UP_TO = 1e9;

/**
 * Fisher's exact test of two proportions, two-sided.
 * Formula: given s with the property in both groups together, the count of the first is hypergeometric; p =
 * sum of the probabilities of all tables no likelier than the one seen.
 * Variant: minimum likelihood, the p-value statistics packages print; not twice the smaller tail.
 * Arguments: 0 <= counts <= bases, bases > 0, already checked. Result: p-value in [0, 1]; null when a number
 * is not whole (a weighted count has no exact test) or both bases together exceed FISHER_UP_TO. Source: Fisher
 * (1934), Statistical Methods for Research Workers, section 21.02; Fay (2010), R Journal 2(1).
 * @example
 * fisherExactP({ count: 3, base: 4, otherCount: 1, otherBase: 4 }) // => 0.485714285714
 */
export function fisherExactP({ count, base, otherCount, otherBase }: TwoShares): number | null {
  const whole = [count, base, otherCount, otherBase].every(Number.isInteger);
  if (!whole || base + otherBase > FISHER_UP_TO) return null;
  const successes = count + otherCount;
  const margins = { firstSize: base, secondSize: otherBase, successes };
  const lowest = Math.max(0, successes - otherBase);
  const highest = Math.min(base, successes);
  // With one possible table there is nothing to test.
  if (lowest === highest) return 1;
  const mode = Math.floor(((successes + 1) * (base + 1)) / (base + otherBase + 2));
  return minimumLikelihoodP(
    {
      lowest,
      highest,
      mode,
      probability: (k) => hypergeometricProbability(k, margins),
      atMost: (k) => hypergeometricAtMost(k, margins),
      atLeast: (k) => hypergeometricAtLeast(k, margins),
    },
    count,
  );
}
