import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slopeIndex } from '../../../src/stats/inequality/slope-index.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';
import { anyGroups, FAULTS, falling } from './groups.ts';

describe('slopeIndex', () => {
  it('reads the line at both ends', () => {
    // 10.5 - 5 b on paper; SE² = Σ c² SE_i² = (1 + 0.25 + 0.25 + 1) (1 / 1.96)².
    const value = unwrap(slopeIndex(falling));
    expectClose(value.slopeIndex, -5, 1e-13);
    expectClose(value.intercept, 10.5, 1e-14);
    expectClose(value.relativeIndex ?? 0, 5.5 / 10.5, 1e-13);
    expectClose(value.slopeLimits?.limits95.upper ?? 0, -5 + Math.sqrt(2.5), 1e-12);
    expect(value.relativeLimits).toBeNull();
  });

  it('has limits in closed form for values, and for anything transformed', () => {
    const rates = { ...falling, kind: 'rate' } as const;
    const plain = unwrap(slopeIndex(rates));
    expect([plain.slopeLimits, plain.relativeLimits]).toEqual([null, null]);
    const transformed = unwrap(slopeIndex({ ...rates, transformed: true }));
    expect(transformed.relativeLimits?.limits95.lower).toBeLessThan(transformed.relativeIndex ?? 0);
    expect(transformed.slopeLimits?.limits95.upper).toBeGreaterThan(transformed.slopeIndex);
  });

  it('has no ratio to an end at or below 0', () => {
    const below = {
      ...falling,
      values: [-2, -1, 0, 1, 2],
      lower95: [-3, -2, -1, 0, 1],
      upper95: [0, 0, 1, 2, 3],
    };
    expect(unwrap(slopeIndex(below)).relativeIndex).toBeNull();
  });

  it.each(FAULTS)('refuses %j', (change, reason) => {
    expect(reasonOf(slopeIndex({ ...falling, ...change }))).toBe(reason);
  });

  it('refuses what no double can hold', () => {
    const huge = {
      values: [1e308, 1e308, 1e308, 1e308, -1e308],
      lower95: Array(5).fill(-1.7e308),
      upper95: Array(5).fill(1.7e308),
    };
    expect(reasonOf(slopeIndex({ ...falling, ...huge }))).toBe('beyond-precision');
  });

  it('lies inside its limits, which widen with confidence', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const value = unwrap(slopeIndex(groups));
        for (const [index, limits] of [
          [value.slopeIndex, value.slopeLimits],
          [value.relativeIndex ?? 0, value.relativeLimits],
        ] as const) {
          if (limits === null) continue;
          expect(limits.limits95.lower).toBeLessThan(index);
          expect(limits.limits95.upper).toBeGreaterThan(index);
          expect(limits.limits998.lower).toBeLessThan(limits.limits95.lower);
          expect(limits.limits998.upper).toBeGreaterThan(limits.limits95.upper);
        }
      }),
      PROPERTY,
    );
  });

  it('forgets the unit of population, and turns over when the order of deprivation does', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const value = unwrap(slopeIndex(groups));
        const turned = unwrap(
          slopeIndex({
            ...groups,
            populations: groups.populations.toReversed().map((population) => population * 1000),
            values: groups.values.toReversed(),
            lower95: groups.lower95.toReversed(),
            upper95: groups.upper95.toReversed(),
          }),
        );
        expect(Math.abs(turned.slopeIndex + value.slopeIndex)).toBeLessThan(1e-10);
        if (value.relativeIndex !== null && turned.relativeIndex !== null)
          expectClose(turned.relativeIndex, 1 / value.relativeIndex, 1e-8);
      }),
      PROPERTY,
    );
  });
});
