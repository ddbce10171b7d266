import { describe, expect, it } from 'vitest';
import { centralBinomialP } from '../../../src/stats/comparison/central-binomial-test.ts';
import { expectClose } from '../support.ts';

describe('centralBinomialP', () => {
  it('is twice the smaller tail', () => {
    // Fair coin, 7 heads of 8: P(X >= 7) = 9/256, doubled.
    expectClose(centralBinomialP({ successes: 7, failures: 1, share: 0.5, rest: 0.5 }), 18 / 256, 1e-13);
    // 8 of 8: 1/256, doubled; and the same for none.
    expectClose(centralBinomialP({ successes: 8, failures: 0, share: 0.5, rest: 0.5 }), 2 / 256, 1e-13);
    expectClose(centralBinomialP({ successes: 0, failures: 8, share: 0.5, rest: 0.5 }), 2 / 256, 1e-13);
  });

  // mpmath 1.3.0 at 50 digits, by adding up the probabilities.
  it.each([
    [3, 7, 0.5, 0.34375],
    [8, 12, 0.15, 0.011842291128564],
  ])('of %d against %d at a share of %d', (successes, failures, share, expected) => {
    expectClose(centralBinomialP({ successes, failures, share, rest: 1 - share }), expected, 1e-12);
  });

  it('is never above 1', () => {
    // Both tails of the middle value hold more than a half.
    expect(centralBinomialP({ successes: 4, failures: 4, share: 0.5, rest: 0.5 })).toBe(1);
  });
});
