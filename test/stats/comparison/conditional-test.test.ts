import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionalTest } from '../../../src/stats/comparison/conditional-test.ts';
import { rateRatio } from '../../../src/stats/comparison/rate-ratio.ts';
import { binomialProbability } from '../../../src/stats/special/binomial-distribution.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const counts = { before: 1, after: 7, exposureBefore: 1, exposureAfter: 1 };

describe('conditionalTest', () => {
  // Binomial sums by hand: 8 coins, 2 × 9/256; 3 throws with chance 1/3, all of them before: 1/27 alone is so
  // unlikely; with chance 1/4 and 1 of 4 before, nothing is likelier.
  it.each([
    [1, 7, 1, 1, 18 / 256, 18 / 256],
    [3, 0, 1, 2, 2 / 27, 1 / 27],
    [0, 3, 1, 2, 16 / 27, 15 / 27],
    [1, 3, 1, 3, 1, 1],
    [4, 4, 1, 1, 1, 1],
  ])('of %d and %d in %d and %d', (before, after, exposureBefore, exposureAfter, central, likelihood) => {
    const test = unwrap(conditionalTest({ before, after, exposureBefore, exposureAfter }));
    expectClose(test.centralP, central, 1e-12);
    expectClose(test.minimumLikelihoodP, likelihood, 1e-12);
  });

  it.each([
    [{ before: 0, after: 0 }, 'both-counts-zero'],
    [{ before: -1 }, 'negative-count'],
    [{ exposureBefore: -1 }, 'denominator-not-positive'],
    [{ after: Number.NaN }, 'not-finite'],
    [{ before: 1.5 }, 'count-not-whole'],
    [{ before: 1e300 }, 'beyond-precision'],
    [{ exposureBefore: 1e300, exposureAfter: 1e-300 }, 'beyond-precision'],
  ] as const)('refuses %j', (change, reason) => {
    expect(reasonOf(conditionalTest({ ...counts, ...change }))).toBe(reason);
  });

  const some = fc.integer({ min: 0, max: 400 });
  const exposure = fc.double({ min: 0.1, max: 20, noNaN: true });
  const pairs = fc
    .record({ before: some, after: some, exposureBefore: exposure, exposureAfter: exposure })
    .filter(({ before, after }) => before + after > 0);

  it('sums every outcome no likelier than the one seen', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const trials = pair.before + pair.after;
        const share = pair.exposureBefore / (pair.exposureBefore + pair.exposureAfter);
        const rest = pair.exposureAfter / (pair.exposureBefore + pair.exposureAfter);
        const all = Array.from({ length: trials + 1 }, (_, k) => binomialProbability(k, trials, share, rest));
        const limit = (all[pair.before] ?? 0) * (1 + 1e-7);
        const sum = all.filter((chance) => chance <= limit).reduce((total, chance) => total + chance, 0);
        expectClose(unwrap(conditionalTest(pair)).minimumLikelihoodP, Math.min(1, sum), 1e-9);
      }),
      PROPERTY,
    );
  });

  it('has the p-value of the rate ratio, and does not mind which period comes first', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const { before, after, exposureBefore, exposureAfter } = pair;
        const { centralP, minimumLikelihoodP } = unwrap(conditionalTest(pair));
        const local = { localCount: before, localPopulation: exposureBefore };
        const other = { comparatorCount: after, comparatorPopulation: exposureAfter };
        const ratio = rateRatio({ ...local, ...other, comparatorIncludesLocal: false, level: 0.95 });
        expectClose(centralP, unwrap(ratio).pValue, 1e-12);
        const turned = { before: after, after: before, exposureBefore: exposureAfter };
        const again = unwrap(conditionalTest({ ...turned, exposureAfter: exposureBefore }));
        expectClose(again.centralP, centralP, 1e-9);
        expectClose(again.minimumLikelihoodP, minimumLikelihoodP, 1e-9);
      }),
      PROPERTY,
    );
  });
});
