import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_PAIRED_POINTS, mannKendall } from '../../../src/stats/trends/mann-kendall.ts';
import { seasonalKendall } from '../../../src/stats/trends/seasonal-kendall.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('seasonalKendall', () => {
  it('adds the seasons up', () => {
    // Halves 1, 2, 3 and 9, 8, 7: scores 3 and -3, variances 66/18 each; slopes 1, 1, 1, -1, -1, -1.
    const trend = unwrap(seasonalKendall({ values: [1, 9, 2, 8, 3, 7], seasonsPerYear: 2 }));
    expect(trend.score).toBe(0);
    expectClose(trend.variance, 132 / 18, 1e-14);
    expect(trend.z).toBe(0);
    expect(trend.pValue).toBe(1);
    expect(trend.senSlope).toBe(0);
    // z of each season 3 / sqrt(66/18), mean 0: χ² = 2 · 9 / (66/18).
    expectClose(trend.heterogeneity?.chiSquare ?? 0, 324 / 66, 1e-14);
    expect(trend.heterogeneity?.df).toBe(1);
  });

  it('cannot compare seasons when only one of them varies', () => {
    const trend = unwrap(seasonalKendall({ values: [1, 5, 2, 5, 3, 5], seasonsPerYear: 2 }));
    expect(trend.heterogeneity).toBeNull();
  });

  it('keeps the place of a missing month', () => {
    // Half one: 10 in year 0, 16 in year 2, none between: slope 3. Half two is never counted.
    const values = [10, null, null, null, 16, null];
    expect(unwrap(seasonalKendall({ values, seasonsPerYear: 2 })).senSlope).toBe(3);
  });

  it.each([
    [{ values: [1, 2, 3, 4], seasonsPerYear: 2 }, 'too-few-years'],
    [{ values: [], seasonsPerYear: 12 }, 'too-few-years'],
    [{ values: [1, 2, 3, 4, 5], seasonsPerYear: 1 }, 'period-not-whole'],
    [{ values: [1, 2, 3, 4, 5], seasonsPerYear: 2.5 }, 'period-not-whole'],
    [{ values: [1, Number.NaN, 3, 4, 5], seasonsPerYear: 2 }, 'not-finite'],
    [{ values: [4, 5, 4, 5, 4], seasonsPerYear: 2 }, 'constant-series'],
    [{ values: [4, null, null, null, null, 5], seasonsPerYear: 2 }, 'too-few-points'],
    [{ values: [-1.7e308, 1, 1.7e308, 1, null], seasonsPerYear: 2 }, 'beyond-precision'],
    [
      { values: Array.from({ length: MOST_PAIRED_POINTS + 1 }, () => 1), seasonsPerYear: 4 },
      'too-many-points',
    ],
  ] as const)('refuses case %#', (input, reason) => {
    expect(reasonOf(seasonalKendall(input))).toBe(reason);
  });

  const quarters = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 12, maxLength: 40 });

  it('is the sum of a Mann-Kendall test for each quarter', () => {
    fc.assert(
      fc.property(quarters, (values) => {
        const each = [0, 1, 2, 3].flatMap((quarter) => {
          const own = values.filter((_, i) => i % 4 === quarter);
          const times = own.map((_, year) => year);
          const alone = mannKendall({ times, values: own, level: 0.95 });
          return alone.ok ? [alone.value] : [];
        });
        const together = seasonalKendall({ values, seasonsPerYear: 4 });
        if (!together.ok) return expect(together.reason).toBe('constant-series');
        expect(together.value.score).toBe(each.reduce((total, { score }) => total + score, 0));
        expectClose(
          together.value.variance,
          each.reduce((total, { variance }) => total + variance, 0),
        );
      }),
      PROPERTY,
    );
  });

  it('does not feel a level of its own for each season, and scales with the unit', () => {
    fc.assert(
      fc.property(quarters, (values) => {
        const plain = seasonalKendall({ values, seasonsPerYear: 4 });
        const lifted = values.map((value, i) => 1000 * (value + 700 * (i % 4)));
        const moved = seasonalKendall({ values: lifted, seasonsPerYear: 4 });
        if (!plain.ok || !moved.ok) return expect(moved).toEqual(plain);
        expect(moved.value.pValue).toBe(plain.value.pValue);
        expectClose(moved.value.senSlope, 1000 * plain.value.senSlope, 1e-12);
      }),
      PROPERTY,
    );
  });
});
