import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundHarm } from '../../../src/measures/harm/harm-bounds.ts';
import { poissonLimits } from '../../../src/stats/rates/poisson-limits.ts';

const classes = (counts: readonly number[], weights: readonly number[]) =>
  counts.map((count, at) => ({ count, unitCost: weights[at] ?? 0, multiplier: 1 }));

describe('boundHarm', () => {
  it('gives the limits of the reference file for twenty classes', () => {
    // oracles/harm_weighted.csv, harm_weighted_002: Dobson limits for 1,000 of 1,000, made with R.
    const counts = [6, 4, 1, 4, 1, 241, 3, 187, 0, 459];
    const weights = [15, 66, 195, 1032, 1, 1, 715, 21, 36, 28];
    const [near] = boundHarm(classes(counts, weights));
    expect(near?.method).toBe('dobson');
    expect(near?.lower).toBeCloseTo(19_005.5732299, 4);
    expect(near?.upper).toBeCloseTo(28_924.3406688, 4);
  });

  it('takes the gamma limits where Dobson would fall below nought', () => {
    // harm_weighted_006: Dobson's lower limit is -0.283 per 1,000 of 186,000, the gamma limits 0.329542489853 and
    // 9.71681062454.
    const [near, far] = boundHarm(
      classes([0, 9, 1, 0, 0, 1, 1, 0, 1, 0], [46, 1, 3, 54, 44, 241, 26, 328, 145, 33]),
    );
    expect([near?.method, far?.method]).toEqual(['gamma', 'gamma']);
    expect(near?.lower).toBeCloseTo(0.329542489853 * 186, 6);
    expect(near?.upper).toBeCloseTo(9.71681062454 * 186, 6);
  });

  it('is the Poisson limits of the count, scaled, for one class', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 4_000_000 }), (count, unitCost) => {
        const bounds = boundHarm([{ count, unitCost, multiplier: 1 }]);
        ([0.95, 0.998] as const).forEach((level, at) => {
          const plain = poissonLimits(count, level);
          expect(bounds[at]?.method).toBe(plain.method);
          expect((bounds[at]?.lower ?? Number.NaN) / unitCost).toBeCloseTo(plain.lower, 6);
          expect((bounds[at]?.upper ?? Number.NaN) / unitCost).toBeCloseTo(plain.upper, 6);
        });
      }),
    );
  });

  it('has none for a count below nought that a reclassification left', () => {
    expect(boundHarm(classes([-1, 4], [100, 10]))).toEqual([null, null]);
  });
});
