import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmInterval } from '../../../src/stats/harm/harm-interval.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const county = { counts: [3, 4, 9], weights: [10, 5, 0], population: 5000, per: 1000 };

describe('harmInterval', () => {
  it('adds harm and its chance', () => {
    // 50 in all; SE = sqrt(100 × 3 + 25 × 4) = 20; 50² / 400 = 6.25 events; 10 per 1,000 of 5,000.
    const value = unwrap(harmInterval(county));
    expect(value).toMatchObject({ harm: 50, rate: 10 });
    expectClose(value.standardError, 20, 1e-14);
    expectClose(value.effectiveCount, 6.25, 1e-14);
    // 10 ∓ 1.96 × 20 / 5.
    expectClose(unwrap(value.normal).limits95.lower, 10 - 4 * 1.9599639845400543, 1e-12);
  });

  it('has gamma limits alone without events', () => {
    const value = unwrap(harmInterval({ ...county, counts: [0, 0, 9] }));
    expect(value).toMatchObject({ harm: 0, standardError: 0, rate: 0, effectiveCount: 0 });
    // The heaviest class once over: 10 × -ln 0.025 per 5,000, times 1,000.
    expectClose(value.gamma.limits95.upper, -2 * Math.log(0.025), 1e-12);
    expect([reasonOf(value.dobson), reasonOf(value.normal)]).toEqual(['all-zero', 'all-zero']);
  });

  it.each([
    [{ population: 0 }, 'denominator-not-positive'],
    [{ per: -1 }, 'denominator-not-positive'],
    [{ population: Number.NaN }, 'not-finite'],
    [{ counts: [1] }, 'lengths-differ'],
    [{ counts: [1, Number.NaN, 3] }, 'not-finite'],
    [{ counts: [1, -1, 3] }, 'negative-count'],
    [{ weights: [1, -1, 3] }, 'negative-weight'],
    [{ weights: [0, 0, 0] }, 'no-weight'],
    [{ counts: [1e300, 0, 0] }, 'beyond-precision'],
    [{ counts: [1e308, 1e308, 1] }, 'beyond-precision'],
    [{ counts: [0, 5, 0], weights: [1, 1e-200, 0] }, 'beyond-precision'],
    [{ population: 5e-324 }, 'beyond-precision'],
    [{ weights: [1e-300, 0, 0], population: 1e300 }, 'beyond-precision'],
  ] as const)('refuses %j', (change, reason) => {
    expect(reasonOf(harmInterval({ ...county, ...change }))).toBe(reason);
  });

  const classes = fc
    .array(
      fc.record({ count: fc.integer({ min: 0, max: 400 }), weight: fc.integer({ min: 1, max: 5000 }) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .filter((list) => list.some(({ count }) => count > 0))
    .map((list) => ({
      counts: list.map(({ count }) => count),
      weights: list.map(({ weight }) => weight),
      population: 10_000,
      per: 1000,
    }));
  const intervalsOf = (input: typeof county) => {
    const { rate, gamma, dobson, normal } = unwrap(harmInterval(input));
    return { rate, intervals: [gamma, unwrap(dobson), unwrap(normal)] };
  };

  it('lies inside all its limits, which widen with confidence', () => {
    fc.assert(
      fc.property(classes, (input) => {
        const { rate, intervals } = intervalsOf(input);
        for (const { limits95, limits998 } of intervals) {
          expect(limits95.lower).toBeLessThanOrEqual(rate);
          expect(limits95.upper).toBeGreaterThan(rate);
          expect(limits998.lower).toBeLessThan(limits95.lower);
          expect(limits998.upper).toBeGreaterThan(limits95.upper);
        }
      }),
      PROPERTY,
    );
  });

  it('scales with the unit of the weights, forgets the order of classes, narrows when counts and people grow', () => {
    fc.assert(
      fc.property(classes, (input) => {
        const { counts, weights, population } = input;
        const plain = intervalsOf(input);
        const pence = intervalsOf({
          ...input,
          counts: counts.toReversed(),
          weights: weights.toReversed().map((weight) => weight * 100),
        });
        const grown = intervalsOf({
          ...input,
          counts: counts.map((count) => count * 4),
          population: population * 4,
        });
        expectClose(pence.rate, plain.rate * 100, 1e-12);
        expectClose(grown.rate, plain.rate, 1e-12);
        for (const [i, { limits95 }] of plain.intervals.entries()) {
          expectClose(pence.intervals[i]!.limits95.upper, limits95.upper * 100, 1e-9);
          expect(grown.intervals[i]!.limits95.upper).toBeLessThan(limits95.upper);
        }
      }),
      PROPERTY,
    );
  });
});
