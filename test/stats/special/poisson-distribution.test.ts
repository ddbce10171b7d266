import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  poissonCdf,
  poissonProbability,
  poissonQuantile,
  poissonUpperTail,
} from '../../../src/stats/special/poisson-distribution.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('the Poisson distribution', () => {
  it('matches the definition for a mean of 2', () => {
    // e^-2 (1, 2, 2, 4/3, 2/3): k = 0..4 on paper.
    const terms = [1, 2, 2, 4 / 3, 2 / 3].map((term) => term * Math.exp(-2));
    let total = 0;
    for (const [k, term] of terms.entries()) {
      total += term;
      expectClose(poissonProbability(k, 2), term, 1e-13);
      expectClose(poissonCdf(k, 2), total, 1e-13);
      expectClose(poissonUpperTail(k, 2), 1 - total, 1e-12);
    }
  });

  it('has no events when the mean is 0', () => {
    expect(poissonCdf(0, 0)).toBe(1);
    expect(poissonUpperTail(0, 0)).toBe(0);
  });

  it('is not defined for a negative mean', () => {
    expect(poissonCdf(3, -1)).toBeNaN();
    expect(poissonProbability(3, -1)).toBeNaN();
  });
});

describe('poissonQuantile', () => {
  it('is not defined at the ends', () => {
    expect(poissonQuantile(0, 5)).toBeNaN();
    expect(poissonQuantile(1, 5)).toBeNaN();
    expect(poissonQuantile(0.5, 0)).toBeNaN();
  });

  it('is the first count to reach p', () => {
    const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(probability, fc.double({ min: 0.01, max: 1e4, noNaN: true }), (p, mean) => {
        const k = poissonQuantile(p, mean);
        expect(poissonCdf(k, mean)).toBeGreaterThanOrEqual(p);
        if (k > 0) expect(poissonCdf(k - 1, mean)).toBeLessThan(p);
      }),
      PROPERTY,
    );
  });
});
