import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST_FOR_BASELINE, type XmrInput, xmrChart } from '../../../src/stats/charts/xmr-chart.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const input: XmrInput = {
  values: [12, 15, 9],
  screened: true,
  improvement: 'decrease',
  rebaseAt: [],
  baselinePoints: null,
};

const fourteen = [10, 12, 11, 13, 10, 12, 11, 13, 10, 12, 11, 13, 10, 40];

describe('xmrChart', () => {
  it.each([
    [{ values: [1, Number.NaN] }, 'not-finite'],
    [{ values: [1, Number.POSITIVE_INFINITY] }, 'not-finite'],
    [{ rebaseAt: [0] }, 'position-out-of-range'],
    [{ rebaseAt: [3] }, 'position-out-of-range'],
    [{ rebaseAt: [1.5] }, 'position-out-of-range'],
    [{ values: fourteen, rebaseAt: [7, 3] }, 'position-out-of-range'],
    [{ baselinePoints: 12.5 }, 'position-out-of-range'],
    [{ baselinePoints: FEWEST_FOR_BASELINE - 1 }, 'too-few-points'],
    [{ values: [] }, 'too-few-points'],
    [{ values: [1] }, 'too-few-points'],
    [{ rebaseAt: [2] }, 'too-few-points'],
    [{ values: [1e308, -1e308] }, 'beyond-precision'],
    [{ values: [1e308, 1e308, 1e308] }, 'beyond-precision'],
  ])('refuses %j', (change, reason) => {
    expect(reasonOf(xmrChart({ ...input, ...change }))).toBe(reason);
  });

  it('does not let limits collapse on a tied series with one step', () => {
    // Seven at 55, seven at 45: mean 50, mean step 10/13 where screening would leave 0.
    const values = [...new Array<number>(7).fill(55), ...new Array<number>(7).fill(45)];
    const { limits } = unwrap(xmrChart({ ...input, values })).points[0] ?? { limits: null };
    expectClose(limits?.upper ?? Number.NaN, 50 + (2.66 * 10) / 13);
    expectClose(limits?.lower ?? Number.NaN, 50 - (2.66 * 10) / 13);
  });

  it.each([
    ['decrease', 'concern'],
    ['increase', 'improvement'],
    ['neutral', 'special-cause-neutral'],
  ] as const)('judges a high point, with %s as the improvement: %s', (improvement, verdict) => {
    const points = unwrap(xmrChart({ ...input, values: fourteen, improvement, baselinePoints: 12 })).points;
    expect(points.at(-1)?.cause).toBe('above-upper-limit');
    expect(points.at(-1)?.verdict).toBe(verdict);
    expect(points[0]?.verdict).toBe('common-cause');
  });

  it('fixes limits on the first points, and takes all when there are no more', () => {
    const fixed = unwrap(xmrChart({ ...input, values: fourteen, baselinePoints: 12 }));
    // Twelve values in threes of 10, 11, 12 and 13.
    expectClose(fixed.points.at(-1)?.mean ?? 0, 11.5);
    const long = unwrap(xmrChart({ ...input, values: fourteen, baselinePoints: 500 }));
    expect(long).toEqual(unwrap(xmrChart({ ...input, values: fourteen })));
  });

  it('warns of groups below 13 points', () => {
    const thirteen = fourteen.slice(0, 13);
    expect(unwrap(xmrChart({ ...input, values: thirteen })).hasShortGroup).toBe(false);
    expect(unwrap(xmrChart({ ...input, values: thirteen.slice(1) })).hasShortGroup).toBe(true);
    expect(unwrap(xmrChart({ ...input, values: fourteen, rebaseAt: [2] })).hasShortGroup).toBe(true);
  });

  const series = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 40 });

  it('treats each group as a series of its own', () => {
    fc.assert(
      fc.property(series, series, (first, second) => {
        const together = unwrap(
          xmrChart({ ...input, values: [...first, ...second], rebaseAt: [first.length] }),
        );
        const apart = [first, second].flatMap((values) => unwrap(xmrChart({ ...input, values })).points);
        expect(together.points).toEqual(apart);
      }),
      PROPERTY,
    );
  });

  it('contains its mean, and follows a change of unit', () => {
    fc.assert(
      fc.property(series, fc.boolean(), (values, screened) => {
        const plain = unwrap(xmrChart({ ...input, values, screened })).points;
        const scaled = unwrap(
          xmrChart({ ...input, values: values.map((value) => 4 * value), screened }),
        ).points;
        for (const [i, point] of plain.entries()) {
          if (point.limits === null) continue;
          expect(point.limits.lower).toBeLessThan(point.mean);
          expect(point.limits.upper).toBeGreaterThan(point.mean);
          expectClose(scaled[i]?.limits?.upper ?? Number.NaN, 4 * point.limits.upper, 1e-9);
          expect(scaled[i]?.cause).toBe(point.cause);
        }
      }),
      PROPERTY,
    );
  });

  it('has the same limits read backwards', () => {
    fc.assert(
      fc.property(series, (values) => {
        const forward = unwrap(xmrChart({ ...input, values })).points[0]?.limits;
        const backward = unwrap(xmrChart({ ...input, values: values.toReversed() })).points[0]?.limits;
        if (forward === null || forward === undefined) expect(backward).toBeNull();
        else expect(Math.abs((backward?.upper ?? Number.NaN) - forward.upper)).toBeLessThan(1e-9);
      }),
      PROPERTY,
    );
  });
});
