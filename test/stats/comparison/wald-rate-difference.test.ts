import fc from 'fast-check';
import { describe, it } from 'vitest';
import { waldDifference } from '../../../src/stats/comparison/wald-rate-difference.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('waldDifference', () => {
  it('of separate areas adds two variances', () => {
    // 144/10² + 25/5² = 1.44 + 1.
    const pair = { count: 144, population: 10, otherCount: 25, otherPopulation: 5 };
    expectClose(waldDifference(pair, false, 0.95).standardError, Math.sqrt(2.44), 1e-14);
  });

  it('of a part and its whole takes the shared events into account', () => {
    // 20/10² + 50/40² - 2 × 20/(10 × 40) = 0.2 + 0.03125 - 0.1.
    const pair = { count: 20, population: 10, otherCount: 50, otherPopulation: 40 };
    expectClose(waldDifference(pair, true, 0.95).standardError, Math.sqrt(0.13125), 1e-14);
  });

  it('of a part and its whole is the difference from the rest, shrunk by the share of the rest', () => {
    const events = fc.integer({ min: 1, max: 100_000 });
    const people = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(events, events, people, people, (local, rest, here, there) => {
        const pair = { count: local, population: here };
        const whole = { ...pair, otherCount: local + rest, otherPopulation: here + there };
        const apart = { ...pair, otherCount: rest, otherPopulation: there };
        const share = there / (here + there);
        const inside = waldDifference(whole, true, 0.95);
        const outside = waldDifference(apart, false, 0.95);
        expectClose(inside.standardError, outside.standardError * share, 1e-12);
        expectClose(inside.upper - inside.lower, (outside.upper - outside.lower) * share, 1e-9);
      }),
      PROPERTY,
    );
  });
});
