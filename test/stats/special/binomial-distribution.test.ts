import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialCdf, binomialUpperTail } from '../../../src/stats/special/binomial-distribution.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('the binomial distribution', () => {
  it('counts heads of four fair coins', () => {
    // 1, 4, 6, 4, 1 sixteenths.
    expectClose(binomialCdf(0, 4, 0.5), 1 / 16);
    expectClose(binomialCdf(1, 4, 0.5), 5 / 16);
    expectClose(binomialCdf(2, 4, 0.5), 11 / 16);
    expectClose(binomialUpperTail(2, 4, 0.5), 5 / 16);
    expectClose(binomialUpperTail(3, 4, 0.5), 1 / 16);
  });

  it('is certain from n on', () => {
    expect(binomialCdf(4, 4, 0.5)).toBe(1);
    expect(binomialUpperTail(4, 4, 0.5)).toBe(0);
  });

  it('is certain when success is impossible or sure', () => {
    expect(binomialCdf(2, 10, 0)).toBe(1);
    expect(binomialCdf(2, 10, 1)).toBe(0);
  });

  it('is not defined outside its range', () => {
    expect(binomialCdf(2, 10, 1.5)).toBeNaN();
    expect(binomialUpperTail(2, 10, -0.5)).toBeNaN();
  });

  it('splits into two tails', () => {
    const place = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(place, place, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (i, j, p) => {
        const [k, n] = [Math.min(i, j), Math.max(i, j) + 1];
        expectClose(binomialCdf(k, n, p) + binomialUpperTail(k, n, p), 1, 1e-13);
        // Failures are successes seen from the other side.
        expect(Math.abs(binomialCdf(k, n, p) - binomialUpperTail(n - k - 1, n, 1 - p))).toBeLessThan(1e-11);
      }),
      PROPERTY,
    );
  });
});
