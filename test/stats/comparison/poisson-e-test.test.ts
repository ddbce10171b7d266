import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { E_TEST_UP_TO, poissonETest } from '../../../src/stats/comparison/poisson-e-test.ts';
import type { TwoCounts } from '../../../src/stats/comparison/two-counts.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const counts = { before: 6, after: 2, exposureBefore: 1, exposureAfter: 1 };

/** Poisson probabilities of 0, 1, 2, ... by the recurrence of the definition. */
function chances(mean: number): number[] {
  const listed = [Math.exp(-mean)];
  while (listed.length < 60 || (listed.at(-1) ?? 0) > 1e-22)
    listed.push(((listed.at(-1) ?? 0) * mean) / listed.length);
  return listed;
}

/** The definition: every pair of counts in turn. */
function cellByCell({ before, after, exposureBefore, exposureAfter }: TwoCounts): number {
  const gap = (x1: number, x2: number): number =>
    x1 + x2 === 0 ? 0 : (x1 / exposureBefore - x2 / exposureAfter) ** 2 / (x1 + x2);
  const rate = (before + after) / (exposureBefore + exposureAfter);
  const seen = gap(before, after) * (1 - 1e-11);
  let sum = 0;
  for (const [x1, first] of chances(rate * exposureBefore).entries())
    for (const [x2, second] of chances(rate * exposureAfter).entries())
      if (gap(x1, x2) >= seen) sum += first * second;
  return sum;
}

describe('poissonETest', () => {
  it('of one event and none is the chance of x1 and x2 further apart than neighbours, or 0 and 1', () => {
    // Two Poisson counts of mean 1/2, T >= 1: SciPy 1.17.1 poisson.pmf over 150 x 150 pairs.
    expectClose(unwrap(poissonETest({ ...counts, before: 1, after: 0 })), 0.48605546141850436, 1e-11);
  });

  it.each([
    [7, 7, 1, 1],
    [10, 5, 2, 1],
    [3, 1, 0.3, 0.1],
    [1, 1, 1, 1],
  ])('of equal rates, %d and %d in %d and %d, is 1', (before, after, exposureBefore, exposureAfter) => {
    expect(unwrap(poissonETest({ before, after, exposureBefore, exposureAfter }))).toBe(1);
  });

  it.each([
    [{ before: 0, after: 0 }, 'both-counts-zero'],
    [{ before: -1 }, 'negative-count'],
    [{ exposureAfter: 0 }, 'denominator-not-positive'],
    [{ after: Number.NaN }, 'not-finite'],
    [{ after: 2.5 }, 'count-not-whole'],
    [{ after: E_TEST_UP_TO }, 'beyond-precision'],
    [{ exposureBefore: 1e300, exposureAfter: 1e-300 }, 'beyond-precision'],
    [{ exposureBefore: 1e-300, exposureAfter: 1e300 }, 'beyond-precision'],
  ] as const)('refuses %j', (change, reason) => {
    expect(reasonOf(poissonETest({ ...counts, ...change }))).toBe(reason);
  });

  const some = fc.integer({ min: 0, max: 60 });
  const exposure = fc.constantFrom(0.25, 0.5, 1, 1.5, 2, 3, 12);
  const pairs = fc
    .record({ before: some, after: some, exposureBefore: exposure, exposureAfter: exposure })
    .filter(({ before, after }) => before + after > 0);

  it('is the sum over all pairs of counts', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const expected = cellByCell(pair);
        fc.pre(expected > 1e-12);
        if (pair.before * pair.exposureAfter !== pair.after * pair.exposureBefore)
          expectClose(unwrap(poissonETest(pair)), expected, 1e-8);
      }),
      { ...PROPERTY, numRuns: 150 },
    );
  });

  it('does not mind which period comes first, nor the unit of the exposures', () => {
    fc.assert(
      fc.property(pairs, ({ before, after, exposureBefore, exposureAfter }) => {
        const p = unwrap(poissonETest({ before, after, exposureBefore, exposureAfter }));
        const turned = { before: after, after: before, exposureBefore: exposureAfter };
        const months = {
          before,
          after,
          exposureBefore: 12 * exposureBefore,
          exposureAfter: 12 * exposureAfter,
        };
        expectClose(unwrap(poissonETest({ ...turned, exposureAfter: exposureBefore })), p, 1e-9);
        expectClose(unwrap(poissonETest(months)), p, 1e-9);
      }),
      PROPERTY,
    );
  });

  it('falls as the later count moves away', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 60 }), (before, more) => {
        const near = unwrap(poissonETest({ ...counts, before, after: before + more }));
        const far = unwrap(poissonETest({ ...counts, before, after: before + more + 5 }));
        expect(far).toBeLessThan(near);
      }),
      PROPERTY,
    );
  });
});
