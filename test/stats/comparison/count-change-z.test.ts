import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countChangeZ } from '../../../src/stats/comparison/count-change-z.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const counts = { before: 25, after: 36, exposureBefore: 1, exposureAfter: 1 };

describe('countChangeZ', () => {
  it('of squares is plain arithmetic', () => {
    // Roots 5 and 6; difference 11, variance 25 + 36.
    const { squareRootZ, wheelerZ, waldZ } = unwrap(countChangeZ(counts));
    expect(wheelerZ).toBe(2);
    expectClose(squareRootZ ?? Number.NaN, Math.SQRT2, 1e-14);
    expectClose(waldZ, 11 / Math.sqrt(61), 1e-14);
  });

  it('of unequal exposures has the Wald z only', () => {
    // 25 in 1 and 36 in 2: (18 - 25) / sqrt(25 + 36/4).
    const { squareRootZ, wheelerZ, waldZ } = unwrap(countChangeZ({ ...counts, exposureAfter: 2 }));
    expect([squareRootZ, wheelerZ]).toEqual([null, null]);
    expectClose(waldZ, -7 / Math.sqrt(34), 1e-14);
  });

  it.each([
    [{ before: 0, after: 0 }, 'both-counts-zero'],
    [{ before: -1 }, 'negative-count'],
    [{ exposureBefore: 0 }, 'denominator-not-positive'],
    [{ after: Number.NaN }, 'not-finite'],
    [{ exposureBefore: 1e300, exposureAfter: 1e-300 }, 'beyond-precision'],
  ] as const)('refuses %j', (change, reason) => {
    expect(reasonOf(countChangeZ({ ...counts, ...change }))).toBe(reason);
  });

  it('turns over with its periods, and has one sign', () => {
    const some = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(some, some, (before, after) => {
        fc.pre(before + after > 0);
        const z = unwrap(countChangeZ({ ...counts, before, after }));
        const turned = unwrap(countChangeZ({ ...counts, before: after, after: before }));
        expectClose(turned.waldZ, -z.waldZ, 1e-14);
        expectClose(turned.wheelerZ ?? 0, -(z.wheelerZ ?? 0), 1e-14);
        expect(Math.sign(z.squareRootZ ?? 0)).toBe(Math.sign(after - before));
        expect(Math.sign(z.waldZ)).toBe(Math.sign(after - before));
      }),
      PROPERTY,
    );
  });
});
