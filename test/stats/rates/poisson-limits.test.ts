import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BYAR_FROM, poissonLimits } from '../../../src/stats/rates/poisson-limits.ts';
import { PROPERTY } from '../support.ts';

describe('poissonLimits', () => {
  it('is exact just below the threshold and Byar from it', () => {
    expect(BYAR_FROM).toBe(10);
    expect(poissonLimits(9, 0.95).method).toBe('exact-poisson');
    expect(poissonLimits(9.5, 0.95).method).toBe('exact-poisson');
    expect(poissonLimits(10, 0.95).method).toBe('byar');
  });

  // Public health convention at the switch: exact 9 (Garwood) and Byar 10, in events.
  it.each([
    [9, 4.12, 17.08],
    [10, 4.79, 18.39],
  ])('of %d events', (count, lower, upper) => {
    expect(poissonLimits(count, 0.95).lower).toBeCloseTo(lower, 2);
    expect(poissonLimits(count, 0.95).upper).toBeCloseTo(upper, 2);
  });

  it('contains the count, widens with confidence and moves up with the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (count) => {
        const at95 = poissonLimits(count, 0.95);
        const at998 = poissonLimits(count, 0.998);
        const next = poissonLimits(count + 1, 0.95);
        expect(at95.lower).toBeLessThanOrEqual(count);
        expect(at95.upper).toBeGreaterThan(count);
        expect(at998.lower).toBeLessThanOrEqual(at95.lower);
        expect(at998.upper).toBeGreaterThan(at95.upper);
        expect(next.lower).toBeGreaterThan(at95.lower);
        expect(next.upper).toBeGreaterThan(at95.upper);
      }),
      PROPERTY,
    );
  });
});
