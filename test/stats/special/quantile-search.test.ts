import fc from 'fast-check';
import { describe, it } from 'vitest';
import { searchQuantile } from '../../../src/stats/special/quantile-search.ts';
import { expectClose, PROPERTY } from '../support.ts';

// The logistic distribution has its quantile in closed form: ln(p / (1 - p)).
function logistic(t: number) {
  const lower = 1 / (1 + Math.exp(-t));
  const upper = 1 / (1 + Math.exp(t));
  return { lower, upper, density: lower * upper };
}

describe('searchQuantile', () => {
  it('finds the quartile', () => {
    expectClose(searchQuantile(logistic, { tail: 'lower', probability: 0.75 }, 0), Math.log(3), 1e-13);
    expectClose(searchQuantile(logistic, { tail: 'upper', probability: 0.75 }, 0), -Math.log(3), 1e-13);
  });

  it('reaches tails that 1 - p could not hold', () => {
    const far = searchQuantile(logistic, { tail: 'upper', probability: 1e-100 }, 0);
    expectClose(far, 100 * Math.log(10), 1e-13);
  });

  it('gives the same point from both tails', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (p) => {
        const below = searchQuantile(logistic, { tail: 'lower', probability: p }, 0);
        const above = searchQuantile(logistic, { tail: 'upper', probability: 1 - p }, 0);
        expectClose(below, Math.log(p / (1 - p)), 1e-9);
        expectClose(above, below, 1e-9);
      }),
      PROPERTY,
    );
  });
});
