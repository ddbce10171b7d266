import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kendallsW,
  MINIMUM_RANKED,
  MINIMUM_RANKINGS,
  uncorrectedKendallsW,
} from '../../../src/stats/ranks/kendalls-w.ts';
import { spearmanCorrelation } from '../../../src/stats/ranks/spearman-correlation.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('kendallsW', () => {
  it('is 12 S / (m² (n³ - n)) without ties', () => {
    // By hand: totals 3, 7, 8 about 6: S = 9 + 1 + 4 = 14; 12 × 14 / (9 × 24).
    const { w, chiSquared, df, pValue } = unwrap(
      kendallsW([
        [1, 2, 3],
        [1, 3, 2],
        [1, 2, 3],
      ]),
    );
    expectClose(w, 7 / 9);
    expectClose(chiSquared, 14 / 3);
    expect(df).toBe(2);
    // Two degrees of freedom: the upper tail is e^(-χ²/2).
    expectClose(pValue, Math.exp(-7 / 3), 1e-12);
  });

  it('is 1 for the same order with the same ties, which the uncorrected one is not', () => {
    const same = [
      [1, 1, 2],
      [5, 5, 9],
    ];
    expect(unwrap(kendallsW(same)).w).toBe(1);
    // By hand: totals 3, 3, 6 about 4: S = 6; 72 / (4 × 24).
    expectClose(unwrap(uncorrectedKendallsW(same)), 0.75);
  });

  it('needs two rankings of two things', () => {
    expect([MINIMUM_RANKINGS, MINIMUM_RANKED]).toEqual([2, 2]);
    const opposed = [
      [1, 2],
      [2, 1],
    ];
    expect(unwrap(kendallsW(opposed))).toEqual({ w: 0, chiSquared: 0, df: 1, pValue: 1 });
  });

  it.each([
    [[], 'too-few-points'],
    [[[1, 2, 3]], 'too-few-points'],
    [[[1], [2]], 'too-few-points'],
    [[[1, 2], [1]], 'lengths-differ'],
    [
      [
        [1, 2],
        [1, Number.NaN],
      ],
      'not-finite',
    ],
  ] as const)('refuses %j', (rankings, reason) => {
    expect(reasonOf(kendallsW(rankings))).toBe(reason);
    expect(reasonOf(uncorrectedKendallsW(rankings))).toBe(reason);
  });

  it('refuses rankings that tell nothing apart, where the uncorrected one is 0', () => {
    const flat = [
      [3, 3, 3],
      [1, 1, 1],
    ];
    expect(reasonOf(kendallsW(flat))).toBe('constant-series');
    expect(unwrap(uncorrectedKendallsW(flat))).toBe(0);
  });

  const scores = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 6 });
  const rankings = fc.array(scores, { minLength: 2, maxLength: 6 });

  it('is the mean of all Spearman correlations between rankings, on another scale', () => {
    fc.assert(
      fc.property(rankings, (lists) => {
        const correlations = lists.flatMap((one, i) =>
          lists.slice(i + 1).map((other) => unwrap(spearmanCorrelation(one, other)).rho),
        );
        const mean = correlations.reduce((sum, rho) => sum + rho, 0) / correlations.length;
        const m = lists.length;
        expect(Math.abs((1 + (m - 1) * mean) / m - unwrap(kendallsW(lists)).w)).toBeLessThan(1e-12);
      }),
      PROPERTY,
    );
  });

  it('lies in 0 to 1, depends on no order and no unit', () => {
    fc.assert(
      fc.property(rankings, (lists) => {
        const { w, pValue } = unwrap(kendallsW(lists));
        const turned = lists.toReversed().map((list) => list.toReversed().map((score) => 3 * score + 1));
        expectClose(unwrap(kendallsW(turned)).w, w);
        expectClose(unwrap(uncorrectedKendallsW(lists)), w);
        expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1);
        expect(pValue).toBeLessThanOrEqual(1);
      }),
      PROPERTY,
    );
  });
});
