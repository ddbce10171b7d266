import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FunnelScale } from '../../../src/stats/charts/funnel-scale.ts';
import {
  funnelBand,
  type OverdispersionInput,
  overdispersion,
  USUAL_TRIM,
} from '../../../src/stats/charts/overdispersion.ts';
import { expectClose, expectNotBelow, PROPERTY, reasonOf, unwrap } from '../support.ts';

const SCALES: readonly FunnelScale[] = ['ratio-square-root', 'ratio-log', 'rate-log', 'proportion-arcsine'];

const input: OverdispersionInput = {
  scale: 'ratio-square-root',
  trim: 'winsorise',
  trimShare: USUAL_TRIM,
  counts: [9, 16],
  denominators: [16, 9],
};

describe('overdispersion', () => {
  it('is the arithmetic of the formula, on paper', () => {
    // √(9/16) - 1 = -1/4 at s = 1/8: z = -2. √(16/9) - 1 = 1/3 at s = 1/6: z = 2. φ = 4.
    // Weights 64 and 36: S₁ - S₂/S₁ = 2 × 64 × 36 / 100 = 46.08; τ² = (2 × 4 - 1) / 46.08.
    const spread = unwrap(overdispersion({ ...input, trimShare: 0 }));
    expectClose(spread.zScores[0] ?? 0, -2);
    expectClose(spread.zScores[1] ?? 0, 2);
    expectClose(spread.dispersion, 4);
    expectClose(spread.betweenVariance, 7 / 46.08);
    const reach = 1.959963984540054 * Math.sqrt(1 / 64 + 7 / 46.08);
    expectClose(spread.limits95[0]?.upper ?? 0, (1 + reach) ** 2);
    expectClose(spread.limits95[0]?.lower ?? 0, (1 - reach) ** 2);
  });

  it('keeps dropped areas out of the dispersion', () => {
    // Ten areas as expected, one far out at either end; a tenth of twelve is one at each end.
    const counts = [400, ...new Array<number>(10).fill(100), 4];
    const denominators = new Array<number>(12).fill(100);
    const spread = unwrap(overdispersion({ ...input, trim: 'truncate', counts, denominators }));
    expect(spread.dispersion).toBe(0);
    expect(spread.betweenVariance).toBe(0);
    expect(spread.limits95.length).toBe(12);
  });

  it.each([
    [{ counts: [1] }, 'lengths-differ'],
    [{ trimShare: 0.5 }, 'share-out-of-range'],
    [{ trimShare: -0.1 }, 'share-out-of-range'],
    [{ trimShare: Number.NaN }, 'share-out-of-range'],
    [{ counts: [9, Number.NaN] }, 'not-finite'],
    [{ denominators: [9, 0] }, 'denominator-not-positive'],
    [{ counts: [9, -1] }, 'negative-count'],
    [{ scale: 'proportion-arcsine', counts: [9, 10] }, 'numerator-exceeds-denominator'],
    [{ counts: [], denominators: [] }, 'too-few-points'],
    [{ counts: [9], denominators: [9] }, 'too-few-points'],
    [{ counts: [1, 2, 3], denominators: [1, 2, 3], trimShare: 0.4 }, 'too-few-points'],
    [{ counts: [0, 0] }, 'all-zero'],
    [{ scale: 'ratio-log', counts: [0, 9] }, 'outside-scale'],
    [{ scale: 'rate-log', counts: [1e308, 1e308] }, 'beyond-precision'],
    [{ counts: [1e300, 1], denominators: [1e-300, 1] }, 'beyond-precision'],
  ] as const)('refuses %j', (change, reason) => {
    expect(reasonOf(overdispersion({ ...input, ...change }))).toBe(reason);
  });

  const area = fc
    .record({ base: fc.integer({ min: 20, max: 5000 }), part: fc.integer({ min: 100, max: 900 }) })
    .map(({ base, part }) => ({ count: Math.ceil((base * part) / 1000), base }));
  const areas = fc.array(area, { minLength: 5, maxLength: 30 });
  const trim = fc.constantFrom('winsorise' as const, 'truncate' as const);

  it('draws limits round the target, wider with confidence, whatever the order of areas', () => {
    fc.assert(
      fc.property(areas, fc.constantFrom(...SCALES), trim, (list, scale, by) => {
        const of = (some: typeof list) =>
          unwrap(
            overdispersion({
              scale,
              trim: by,
              trimShare: 0.1,
              counts: some.map(({ count }) => count),
              denominators: some.map(({ base }) => base),
            }),
          );
        const spread = of(list);
        for (const [i, { lower, upper }] of spread.limits95.entries()) {
          const wide = spread.limits998[i] ?? { lower: Number.NaN, upper: Number.NaN };
          expectNotBelow(spread.target, lower);
          expectNotBelow(upper, spread.target);
          expect(wide.lower).toBeLessThanOrEqual(lower);
          expect(wide.upper).toBeGreaterThanOrEqual(upper);
        }
        const reversed = of(list.toReversed());
        expectClose(reversed.dispersion, spread.dispersion, 1e-9);
        if (spread.betweenVariance > 1e-9)
          expectClose(reversed.betweenVariance, spread.betweenVariance, 1e-6);
      }),
      PROPERTY,
    );
  });
});

describe('funnelBand', () => {
  it('is the target when there is no variance', () => {
    for (const scale of SCALES) {
      const { lower, upper } = funnelBand(scale, 0.25, 0, 1.96);
      expectClose(lower, 0.25);
      expectClose(upper, 0.25);
    }
  });
});
