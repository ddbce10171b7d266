import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topShare } from '../../../src/stats/concentration/top-share.ts';
import { unitsForShare } from '../../../src/stats/concentration/units-for-share.ts';
import { PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('unitsForShare', () => {
  it.each([
    // 22 + 18 + 17 = 57 of 100 for a half; 22 + 18 for a quarter; all ten for all.
    [0.5, 3],
    [0.25, 2],
    [0.22, 1],
    [1, 10],
  ])('holds %d of the events in %d units', (share, units) => {
    const counts = [1, 2, 3, 6, 8, 11, 12, 17, 18, 22];
    expect(unwrap(unitsForShare(counts, share))).toEqual({ units, shareOfUnits: units / 10 });
  });

  it('is not led astray by binary fractions', () => {
    // Seven of a hundred equal units hold 7 %, although 0.07 × 100 is 7.000000000000001.
    expect(unwrap(unitsForShare(Array<number>(100).fill(1), 0.07)).units).toBe(7);
  });

  it.each([
    [[], 0.5, 'no-units'],
    [[1, Number.NaN], 0.5, 'not-finite'],
    [[1, -1], 0.5, 'negative-count'],
    [[0], 0.5, 'all-zero'],
    [[1, 2], 0, 'outside-scale'],
    [[1, 2], 1.01, 'outside-scale'],
    [[1, 2], Number.NaN, 'outside-scale'],
    [[1e308, 1e308], 0.5, 'beyond-precision'],
  ] as const)('refuses %j for %d', (counts, share, reason) => {
    expect(reasonOf(unitsForShare(counts, share))).toBe(reason);
  });

  it('is the smallest number of units that holds the share', () => {
    const counts = fc
      .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 })
      .filter((list) => list.some((count) => count > 0));
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 100 }), (list, percent) => {
        const { units } = unwrap(unitsForShare(list, percent / 100));
        const held = (k: number): number =>
          k === 0 ? 0 : unwrap(topShare({ counts: list, units: list.length, part: k / list.length })).share;
        expect(held(units)).toBeGreaterThanOrEqual(percent / 100 - 1e-9);
        expect(held(units - 1)).toBeLessThan(percent / 100);
      }),
      PROPERTY,
    );
  });
});
