import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FunnelScale, fromFunnelScale, onFunnelScale } from '../../../src/stats/charts/funnel-scale.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('funnel scales', () => {
  // Distance and variance from the formulas, on paper.
  it.each([
    ['ratio-square-root', 9, 4, 1, 0.5, 1 / 16],
    ['ratio-log', 8, 4, 1, Math.LN2, 1 / 4],
    ['rate-log', 1, 2.5, 0.25, Math.LN2, 1 / 2.25 + 2.5 / 9],
    ['proportion-arcsine', 4, 4, 0.5, Math.PI / 4, 1 / 16],
  ] as const)('%s of %d in %d against %d', (scale, x, n, target, distance, variance) => {
    const area = onFunnelScale(scale, x, n, target);
    expectClose(area.distance, distance);
    expectClose(area.variance, variance);
  });

  it('cannot take the logarithm of nothing', () => {
    expect(onFunnelScale('ratio-log', 0, 4, 1).distance).toBe(Number.NEGATIVE_INFINITY);
    expect(onFunnelScale('rate-log', 0, 4, 1).distance).toBeGreaterThan(-3);
  });

  it('ends where the scale does', () => {
    expect(fromFunnelScale('ratio-square-root', 1, -2)).toBe(0);
    expect(fromFunnelScale('proportion-arcsine', 0.5, -2)).toBe(0);
    expect(fromFunnelScale('proportion-arcsine', 0.5, 2)).toBe(1);
  });

  it('comes back from where it went', () => {
    const scales: readonly FunnelScale[] = ['ratio-square-root', 'ratio-log', 'proportion-arcsine'];
    fc.assert(
      fc.property(
        fc.constantFrom(...scales),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 999 }),
        (scale, x, permille) => {
          const target = permille / 1000;
          const { distance } = onFunnelScale(scale, x, 1000, target);
          expectClose(fromFunnelScale(scale, target, distance), x / 1000, 1e-9);
        },
      ),
      PROPERTY,
    );
  });
});
