import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  poissonCdf,
  poissonProbability,
  poissonUpperTail,
} from '../../../src/stats/special/poisson-distribution.ts';
import { tabulatePoisson } from '../../../src/stats/special/poisson-table.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('tabulatePoisson', () => {
  it('of mean 1 is 1/e over the factorials', () => {
    const table = tabulatePoisson(1);
    for (const [count, factorial] of [1, 1, 2, 6, 24].entries())
      expectClose(table.probability(count), Math.exp(-1) / factorial, 1e-14);
    expectClose(table.atMost(2), 2.5 * Math.exp(-1), 1e-14);
    expectClose(table.atLeast(1), -Math.expm1(-1), 1e-14);
  });

  it('knows what lies outside it', () => {
    const { first, last, atMost, atLeast, probability } = tabulatePoisson(10_000);
    expect(first).toBeGreaterThan(0);
    expect([probability(first - 1), atMost(first - 1), atLeast(first - 1)]).toEqual([0, 0, 1]);
    expect([probability(last + 1), atMost(last + 1), atLeast(last + 1)]).toEqual([0, 1, 0]);
    expect(atLeast(Number.POSITIVE_INFINITY)).toBe(0);
  });

  it.each([0, -1, Number.NaN])('has no probability for mean %d', (mean) => {
    expect(tabulatePoisson(mean).probability(1)).toBe(0);
  });

  it('agrees with the incomplete gamma function, far tails included', () => {
    const mean = fc.double({ min: 0.01, max: 20_000, noNaN: true });
    fc.assert(
      fc.property(mean, fc.double({ min: -25, max: 25, noNaN: true }), (lambda, deviations) => {
        const count = Math.max(0, Math.round(lambda + deviations * Math.sqrt(lambda)));
        const table = tabulatePoisson(lambda);
        expectClose(table.probability(count), poissonProbability(count, lambda), 1e-10);
        expectClose(table.atMost(count), poissonCdf(count, lambda), 1e-10);
        if (count > 0) expectClose(table.atLeast(count), poissonUpperTail(count - 1, lambda), 1e-10);
      }),
      PROPERTY,
    );
  });
});
