import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ProportionDifferenceInput,
  proportionDifference,
} from '../../../src/stats/comparison/proportion-difference.ts';
import { expectClose, expectNotBelow, PROPERTY, reasonOf, unwrap } from '../support.ts';

const input: ProportionDifferenceInput = {
  count: 30,
  base: 100,
  otherCount: 20,
  otherBase: 100,
  per: 100,
  level: 0.95,
};

describe('proportionDifference', () => {
  // Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %d in %d and %d in %d', (count, base, otherCount, otherBase, lower, upper) => {
    const value = unwrap(proportionDifference({ ...input, count, base, otherCount, otherBase, per: 1 }));
    expect(value.lower).toBeCloseTo(lower, 4);
    expect(value.upper).toBeCloseTo(upper, 4);
  });

  it('tests with the pooled share', () => {
    // 30 % and 20 %: pooled 25 %, standard error sqrt(0.25 × 0.75 × 0.02) = sqrt(0.00375).
    const { difference, z, method } = unwrap(proportionDifference(input));
    expectClose(difference, 10, 1e-13);
    expectClose(z ?? Number.NaN, 0.1 / Math.sqrt(0.00375), 1e-13);
    expect(method).toBe('newcombe-score');
  });

  it.each([[{ count: 0, otherCount: 0 }], [{ count: 100, otherCount: 100 }]])(
    'has limits but no z for %j',
    (change) => {
      const { difference, lower, upper, z, pValue, fisherP } = unwrap(
        proportionDifference({ ...input, ...change }),
      );
      expect([difference, z, pValue, fisherP]).toEqual([0, null, null, 1]);
      expect(upper).toBeGreaterThan(0);
      expect(lower).toBeLessThan(0);
    },
  );

  it('of weighted counts has no exact test', () => {
    expect(unwrap(proportionDifference({ ...input, count: 30.5 })).fisherP).toBeNull();
  });

  it.each([
    [{ base: 0 }, 'denominator-not-positive'],
    [{ otherBase: -1 }, 'denominator-not-positive'],
    [{ per: 0 }, 'denominator-not-positive'],
    [{ count: -1 }, 'negative-count'],
    [{ otherCount: -1 }, 'negative-count'],
    [{ count: 101 }, 'numerator-exceeds-denominator'],
    [{ otherCount: 101 }, 'numerator-exceeds-denominator'],
    [{ count: Number.NaN }, 'not-finite'],
    [{ otherBase: Number.POSITIVE_INFINITY }, 'not-finite'],
    [{ base: 1.7e308 }, 'beyond-precision'],
  ] as const)('refuses %j', (change, reason) => {
    expect(reasonOf(proportionDifference({ ...input, ...change }))).toBe(reason);
  });

  const group = fc
    .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([base, share]) => [Math.round(base * share), base] as const);
  const groups = fc.tuple(group, group).map(
    ([[count, base], [otherCount, otherBase]]): ProportionDifferenceInput => ({
      count,
      base,
      otherCount,
      otherBase,
      per: 1,
      level: 0.95,
    }),
  );

  it('lies inside its limits, which widen with confidence and stay possible', () => {
    fc.assert(
      fc.property(groups, (shares) => {
        const at95 = unwrap(proportionDifference(shares));
        const at998 = unwrap(proportionDifference({ ...shares, level: 0.998 }));
        expectNotBelow(at95.difference, at95.lower);
        expectNotBelow(at95.upper, at95.difference);
        expectNotBelow(at95.lower, at998.lower);
        expectNotBelow(at998.upper, at95.upper);
        expect(at998.lower).toBeGreaterThanOrEqual(-1);
        expect(at998.upper).toBeLessThanOrEqual(1);
      }),
      PROPERTY,
    );
  });

  it('turns over with its groups, and narrows when both grow', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 2, max: 9 }), (shares, times) => {
        const { count, base, otherCount, otherBase } = shares;
        const value = unwrap(proportionDifference(shares));
        const turned = { ...shares, count: otherCount, base: otherBase, otherCount: count, otherBase: base };
        expectClose(unwrap(proportionDifference(turned)).upper, -value.lower, 1e-12);
        expectClose(unwrap(proportionDifference(turned)).pValue ?? 1, value.pValue ?? 1, 1e-12);
        const grown = { ...shares, count: count * times, base: base * times };
        const more = { ...grown, otherCount: otherCount * times, otherBase: otherBase * times };
        const large = unwrap(proportionDifference(more));
        expect(large.upper - large.lower).toBeLessThan(value.upper - value.lower);
      }),
      PROPERTY,
    );
  });

  it('changes only its unit with the multiplier', () => {
    fc.assert(
      fc.property(groups, (shares) => {
        const share = unwrap(proportionDifference(shares));
        const points = unwrap(proportionDifference({ ...shares, per: 100 }));
        // Subtraction of two shares leaves an absolute error, not a relative one.
        expect(Math.abs(points.lower - 100 * share.lower)).toBeLessThan(1e-11);
        expect(Math.abs(points.difference - 100 * share.difference)).toBeLessThan(1e-11);
        expect(points.z).toBe(share.z);
      }),
      PROPERTY,
    );
  });
});
