import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialOddsLimits } from '../../../src/stats/comparison/binomial-odds-interval.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('binomialOddsLimits', () => {
  it('of 3 successes in 10 are the published 6.67 % and 65.25 %, as odds', () => {
    // Clopper-Pearson for 3 of 10; the odds by mpmath 1.3.0 at 40 digits.
    const { lower, upper } = binomialOddsLimits(3, 7, 0.95);
    expectClose(lower, 0.0715122004810863, 1e-12);
    expectClose(upper, 1.877307439214019, 1e-12);
    expect(lower / (1 + lower)).toBeCloseTo(0.0667, 4);
    expect(upper / (1 + upper)).toBeCloseTo(0.6525, 4);
  });

  it('has closed forms when there are only successes or only failures', () => {
    // Lower p = α/2^(1/n): for one success in one, odds 0.025 / 0.975.
    expectClose(binomialOddsLimits(1, 0, 0.95).lower, 1 / 39, 1e-13);
    expect(binomialOddsLimits(1, 0, 0.95).upper).toBe(Number.POSITIVE_INFINITY);
    expect(binomialOddsLimits(0, 1, 0.95).lower).toBe(0);
    expectClose(binomialOddsLimits(0, 1, 0.95).upper, 39, 1e-13);
    expectClose(binomialOddsLimits(0, 1, 0.998).upper, 999, 1e-13);
  });

  it('turns over when successes and failures change places', () => {
    const some = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(some, some, (successes, failures) => {
        const here = binomialOddsLimits(successes, failures, 0.95);
        const there = binomialOddsLimits(failures, successes, 0.95);
        expectClose(there.lower, 1 / here.upper, 1e-11);
        expect(here.lower).toBeLessThan(successes / failures);
        expect(here.upper).toBeGreaterThan(successes / failures);
      }),
      PROPERTY,
    );
  });

  it('has no limits for what are not counts', () => {
    expect(binomialOddsLimits(-1, 2, 0.95).lower).toBeNaN();
    expect(binomialOddsLimits(2, -1, 0.95).upper).toBeNaN();
  });
});
