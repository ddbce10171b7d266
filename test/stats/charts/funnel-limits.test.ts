import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FunnelConstruction,
  type FunnelLimitsInput,
  funnelLimits,
  LARGEST_BASELINE,
} from '../../../src/stats/charts/funnel-limits.ts';
import { exactPoissonLimits } from '../../../src/stats/rates/poisson-interval.ts';
import { poissonCdf, poissonUpperTail } from '../../../src/stats/special/poisson-distribution.ts';
import { expectClose, expectNotBelow, PROPERTY, reasonOf, unwrap } from '../support.ts';

const CONSTRUCTIONS: readonly FunnelConstruction[] = ['interpolated', 'chi-squared', 'closed-form', 'normal'];

const at50: FunnelLimitsInput = {
  construction: 'interpolated',
  baselineCount: 50,
  target: 1,
  level: 0.95,
};

describe('funnelLimits', () => {
  it.each([
    [{ baselineCount: Number.NaN }, 'not-finite'],
    [{ target: Number.POSITIVE_INFINITY }, 'not-finite'],
    [{ baselineCount: 0 }, 'baseline-not-positive'],
    [{ baselineCount: -3 }, 'baseline-not-positive'],
    [{ target: 0 }, 'denominator-not-positive'],
    [{ construction: 'closed-form', baselineCount: 2.7 }, 'count-not-whole'],
    // One event at an expectation of 0.02 has probability 0.0198, already below 0.025.
    [{ baselineCount: 0.02 }, 'baseline-too-small'],
    [{ baselineCount: 1e-300 }, 'baseline-too-small'],
    [{ baselineCount: 2 * LARGEST_BASELINE }, 'beyond-precision'],
    [{ baselineCount: 1e300 }, 'beyond-precision'],
    [{ construction: 'normal', baselineCount: 1e-9, target: 1e308 }, 'beyond-precision'],
    [{ construction: 'chi-squared', baselineCount: 5e-324 }, 'beyond-precision'],
  ] as const)('refuses %j', (change, reason) => {
    expect(reasonOf(funnelLimits({ ...at50, ...change }))).toBe(reason);
  });

  it('holds at the largest number of events', () => {
    for (const construction of CONSTRUCTIONS) {
      const { lower, upper } = unwrap(
        funnelLimits({ ...at50, construction, baselineCount: LARGEST_BASELINE }),
      );
      // By the normal distribution: 1.96 / √1e9 = 6.198e-5; the constructions differ by about 1/E.
      expectClose(1 - lower, 6.198e-5, 1e-3);
      expectClose(upper - 1, 6.198e-5, 1e-3);
    }
  });

  const events = fc.integer({ min: 1, max: 30_000 });
  const construction = fc.constantFrom(...CONSTRUCTIONS);

  it('contains the target, widens with confidence, narrows with size, and forgets the unit', () => {
    fc.assert(
      fc.property(events, construction, fc.integer({ min: 2, max: 9 }), (baselineCount, by, times) => {
        const input: FunnelLimitsInput = { ...at50, construction: by, baselineCount };
        const at95 = unwrap(funnelLimits(input));
        const at998 = unwrap(funnelLimits({ ...input, level: 0.998 }));
        const larger = unwrap(funnelLimits({ ...input, baselineCount: baselineCount * times }));
        const per1000 = unwrap(funnelLimits({ ...input, target: 1000 }));
        expect(at95.lower).toBeLessThanOrEqual(1);
        expect(at95.upper).toBeGreaterThanOrEqual(1);
        expect(at998.lower).toBeLessThanOrEqual(at95.lower);
        expect(at998.upper).toBeGreaterThan(at95.upper);
        expectNotBelow(larger.lower, at95.lower);
        expectNotBelow(at95.upper, larger.upper);
        expectClose(per1000.lower, 1000 * at95.lower);
        expectClose(per1000.upper, 1000 * at95.upper);
      }),
      PROPERTY,
    );
  });

  it('turns the exact interval round, when drawn by chi-squared', () => {
    fc.assert(
      fc.property(events, (baselineCount) => {
        const funnel = unwrap(funnelLimits({ ...at50, construction: 'chi-squared', baselineCount }));
        const garwood = exactPoissonLimits(baselineCount, 0.95);
        expectClose(funnel.lower, garwood.lower / baselineCount, 1e-10);
        expectClose(funnel.upper, garwood.upper / baselineCount, 1e-10);
      }),
      PROPERTY,
    );
  });

  it('puts the tail probability beyond the closed form', () => {
    fc.assert(
      fc.property(events, (count) => {
        const funnel = unwrap(funnelLimits({ ...at50, construction: 'closed-form', baselineCount: count }));
        // The mean at which the count lies on the limit: the definition of the limit.
        expectClose(poissonUpperTail(count - 1, count / funnel.upper), 0.025, 1e-9);
        expectClose(poissonCdf(count, count / funnel.lower), 0.025, 1e-9);
      }),
      PROPERTY,
    );
  });

  it('interpolates between the counts on either side of the tail', () => {
    fc.assert(
      fc.property(events, (baselineCount) => {
        const { lower, upper } = unwrap(funnelLimits({ ...at50, baselineCount }));
        const above = Math.ceil(upper * baselineCount);
        expect(poissonUpperTail(above, baselineCount)).toBeLessThanOrEqual(0.025 * (1 + 1e-9));
        expect(poissonUpperTail(above - 2, baselineCount)).toBeGreaterThan(0.025 * (1 - 1e-9));
        const below = Math.floor(lower * baselineCount);
        if (below > 0) expect(poissonCdf(below - 1, baselineCount)).toBeLessThan(0.025);
      }),
      PROPERTY,
    );
  });
});
