import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentChange } from '../../../src/stats/comparison/percent-change.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const alike = { exposureBefore: 1, exposureAfter: 1, level: 0.95 } as const;

describe('percentChange', () => {
  it('is the change over the earlier count', () => {
    expectClose(unwrap(percentChange({ before: 80, after: 100, ...alike })).percent, 25, 1e-14);
    expectClose(unwrap(percentChange({ before: 80, after: 60, ...alike })).percent, -25, 1e-14);
  });

  it('allows for periods of different length', () => {
    // 90 in 9 months, then 60 in 3: from 10 to 20 a month.
    const input = { before: 90, after: 60, exposureBefore: 9, exposureAfter: 3, level: 0.95 } as const;
    expectClose(unwrap(percentChange(input)).percent, 100, 1e-14);
  });

  it('keeps the digits of a very small change', () => {
    // 2 in 1,000,000.
    const { percent } = unwrap(percentChange({ before: 1_000_000, after: 1_000_002, ...alike }));
    expectClose(percent, 0.0002, 1e-15);
  });

  it('to nothing is -100 exactly, with a closed upper limit', () => {
    // Ratio at most 39 at 95 %.
    const { percent, lower, upper, pValue } = unwrap(percentChange({ before: 1, after: 0, ...alike }));
    expect(percent).toBe(-100);
    expect(lower).toBe(-100);
    expectClose(upper, 3800, 1e-12);
    expect(pValue).toBe(1);
  });

  it.each([
    [{ before: 0, after: 5 }, 'zero-baseline'],
    [{ before: 0, after: 0 }, 'both-counts-zero'],
    [{ before: -1, after: 5 }, 'negative-count'],
    [{ before: 5, after: -1 }, 'negative-count'],
    [{ before: 5, after: 5, exposureBefore: 0 }, 'denominator-not-positive'],
    [{ before: 5, after: 5, exposureAfter: -2 }, 'denominator-not-positive'],
    [{ before: Number.NaN, after: 5 }, 'not-finite'],
    [{ before: 5, after: 5, exposureAfter: Number.POSITIVE_INFINITY }, 'not-finite'],
    [{ before: 5, after: 5, exposureBefore: 1e-300, exposureAfter: 1e300 }, 'beyond-precision'],
    // The ratio, 1e307, still fits; a hundred times as much does not.
    [{ before: 1, after: 1, exposureBefore: 1e154, exposureAfter: 1e-153 }, 'beyond-precision'],
  ] as const)('refuses %j', (change, reason) => {
    expect(reasonOf(percentChange({ ...alike, ...change }))).toBe(reason);
  });

  it('lies inside its limits, never below -100, and widens with confidence', () => {
    const count = fc.integer({ min: 0, max: 100_000 });
    const exposure = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(count, count, exposure, exposure, (earlier, after, exposureBefore, exposureAfter) => {
        const input = { before: earlier + 1, after, exposureBefore, exposureAfter };
        const at95 = unwrap(percentChange({ ...input, level: 0.95 }));
        const at998 = unwrap(percentChange({ ...input, level: 0.998 }));
        expect(at95.lower).toBeLessThanOrEqual(at95.percent);
        expect(at95.upper).toBeGreaterThan(at95.percent);
        expect(at998.lower).toBeGreaterThanOrEqual(-100);
        expect(at998.lower).toBeLessThanOrEqual(at95.lower);
        expect(at998.upper).toBeGreaterThan(at95.upper);
      }),
      PROPERTY,
    );
  });
});
