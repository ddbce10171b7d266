import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deprivationQuantiles } from '../../../src/stats/inequality/deprivation-quantile.ts';
import { PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('deprivationQuantiles', () => {
  it('cuts twenty areas into fifths of four', () => {
    const values = Array.from({ length: 20 }, (_, i) => i * i);
    const fifths = [1, 2, 3, 4, 5].flatMap((fifth) => [fifth, fifth, fifth, fifth]);
    const rising = deprivationQuantiles({ values, quantiles: 5, highestIsFirst: false });
    const falling = deprivationQuantiles({ values, quantiles: 5, highestIsFirst: true });
    expect(unwrap(rising)).toEqual(fifths);
    expect(unwrap(falling)).toEqual(fifths.toReversed());
  });

  it('leaves an area without a score without a quantile', () => {
    const values = [null, 3, 1, null, 2];
    expect(unwrap(deprivationQuantiles({ values, quantiles: 3, highestIsFirst: false }))).toEqual([
      null,
      3,
      1,
      null,
      2,
    ]);
  });

  it('keeps areas on the boundary together, whatever N / q rounds to', () => {
    // 49 areas in 49 groups: one in each, though 49 × (1/49) is not 1 in binary.
    const values = Array.from({ length: 49 }, (_, i) => i);
    const places = values.map((value) => value + 1);
    expect(unwrap(deprivationQuantiles({ values, quantiles: 49, highestIsFirst: false }))).toEqual(places);
  });

  it.each([
    [[1, 2, 3], 5, 'too-few-areas'],
    [[1, 2, null, null, null], 3, 'too-few-areas'],
    [[], 1, 'too-few-areas'],
    [[1, Number.NaN, 3], 2, 'not-finite'],
    [[1, Number.POSITIVE_INFINITY, 3], 2, 'not-finite'],
    [[1, 2, 3], Number.NaN, 'not-finite'],
    [[1, 2, 3], 2.5, 'groups-not-whole'],
    [[1, 2, 3], 0, 'groups-not-whole'],
    [[1, 2, 3], -5, 'groups-not-whole'],
  ] as const)('refuses %j in %d', (values, quantiles, reason) => {
    expect(reasonOf(deprivationQuantiles({ values, quantiles, highestIsFirst: true }))).toBe(reason);
  });

  const scores = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 10, maxLength: 300 });

  it('never parts ties, keeps the order, and minds no unit', () => {
    fc.assert(
      fc.property(scores, fc.constantFrom(4, 5, 10), (values, quantiles) => {
        const places = unwrap(deprivationQuantiles({ values, quantiles, highestIsFirst: true }));
        const other = values.map((value) => 0.1 * value + 7);
        expect(unwrap(deprivationQuantiles({ values: other, quantiles, highestIsFirst: true }))).toEqual(
          places,
        );
        const pairs = values.map((value, i) => ({ value, place: places[i] ?? 0 }));
        const sorted = pairs.toSorted((a, b) => b.value - a.value);
        for (const [i, { value, place }] of sorted.entries()) {
          const next = sorted[i + 1];
          if (next === undefined) break;
          if (next.value === value) expect(next.place).toBe(place);
          expect(next.place).toBeGreaterThanOrEqual(place);
        }
        expect(sorted[0]?.place).toBe(1);
      }),
      PROPERTY,
    );
  });

  it('makes groups that differ by one area at most when nothing ties', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 500 }), fc.constantFrom(4, 5, 10), (areas, quantiles) => {
        const values = Array.from({ length: areas }, (_, i) => (i * 7919) % 104_729);
        const places = unwrap(deprivationQuantiles({ values, quantiles, highestIsFirst: false }));
        const sizes = Array.from({ length: quantiles }, (_, q) => places.filter((p) => p === q + 1).length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      PROPERTY,
    );
  });
});
