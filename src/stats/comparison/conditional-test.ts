import { fail, type Outcome, succeed } from '../outcome.ts';
import { binomialProbability } from '../special/binomial-distribution.ts';
import { betaTails } from '../special/incomplete-beta.ts';
import { centralBinomialP } from './central-binomial-test.ts';
import { minimumLikelihoodP } from './minimum-likelihood.ts';
import { faultInWholeCounts, type TwoCounts } from './two-counts.ts';

export type ConditionalTest = {
  /** Twice the smaller tail: agrees with the exact limits of rateRatio and percentChange. */
  readonly centralP: number;
  /** All outcomes no likelier than the one seen: what R's poisson.test prints. */
  readonly minimumLikelihoodP: number;
};

/**
 * C-test: could two Poisson counts have the same rate, given how many events there were in all?
 * Formula: k1 ~ Binomial(k1 + k2, n1/(n1 + n2)) when the rates are equal; p-values as in centralBinomialP and
 * minimumLikelihoodP.
 * Variant: both two-sided p-values, each under its name; quote the central one beside an exact interval.
 * Arguments: whole counts k1, k2 >= 0, not both 0; exposures n1, n2 > 0 in one unit. Result: p-values in
 * [0, 1].
 * Fails: not-finite, denominator-not-positive, negative-count, both-counts-zero, count-not-whole, beyond-precision.
 * Source: Przyborowski & Wilenski (1940), Biometrika 31, 313-323; Fay (2010), Biostatistics 11.
 * @example
 * const test = conditionalTest({ before: 6, after: 2, exposureBefore: 1, exposureAfter: 2 });
 * test.ok && test.value.centralP // => 0.0393232738912
 * test.ok && test.value.minimumLikelihoodP // => 0.0196616369456
 */
export function conditionalTest(counts: TwoCounts): Outcome<ConditionalTest> {
  const fault = faultInWholeCounts(counts);
  if (fault !== null) return fail(fault);
  const { before, after, exposureBefore, exposureAfter } = counts;
  // Written as 1/(1 + ratio) so that neither share is 1 minus the other.
  const share = 1 / (1 + exposureAfter / exposureBefore);
  const rest = 1 / (1 + exposureBefore / exposureAfter);
  const test = {
    centralP: centralBinomialP({ successes: before, failures: after, share, rest }),
    minimumLikelihoodP: minimumLikelihoodP(binomialCounts(before + after, share, rest), before),
  };
  const held = share * rest > 0 && test.centralP >= 0 && test.minimumLikelihoodP >= 0;
  return held ? succeed(test) : fail('beyond-precision');
}

function binomialCounts(
  trials: number,
  share: number,
  rest: number,
): Parameters<typeof minimumLikelihoodP>[0] {
  return {
    lowest: 0,
    highest: trials,
    mode: Math.min(trials, Math.floor((trials + 1) * share)),
    probability: (k) => binomialProbability(k, trials, share, rest),
    atMost: (k) => betaTails(k + 1, trials - k, share, rest).upper,
    atLeast: (k) => betaTails(k, trials - k + 1, share, rest).lower,
  };
}
