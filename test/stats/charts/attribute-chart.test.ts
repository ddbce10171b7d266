import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AttributeChart,
  type AttributeChartInput,
  attributeChart,
} from '../../../src/stats/charts/attribute-chart.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const counts: AttributeChartInput = { kind: 'c', counts: [4, 0, 8, 4], denominators: null };
const rates: AttributeChartInput = { kind: 'u', counts: [4, 0, 8, 4], denominators: [10, 10, 10, 10] };
const shares: AttributeChartInput = { ...rates, kind: 'p' };

const upperOf = (chart: AttributeChart, i = 0): number => chart.points[i]?.limits3Sigma?.upper ?? Number.NaN;

describe('attributeChart', () => {
  it('adds three standard deviations, on paper', () => {
    // c: 4 + 3 × 2. u: 0.4 + 3 √(0.4/10) = 1. p: 0.4 + 3 √(0.24/10).
    expectClose(upperOf(unwrap(attributeChart(counts))), 10);
    expectClose(upperOf(unwrap(attributeChart(rates))), 1);
    expectClose(upperOf(unwrap(attributeChart(shares))), 0.4 + 3 * Math.sqrt(0.024));
    expect(unwrap(attributeChart(counts)).points[0]?.limits3Sigma?.lower).toBe(0);
    // i: mean 4, steps 4, 8, 4 of mean 16/3; limits may be negative.
    const measured = unwrap(attributeChart({ ...counts, kind: 'i' }));
    expectClose(upperOf(measured), 4 + 16 / 1.128);
    expectClose(measured.points[0]?.limits3Sigma?.lower ?? 0, 4 - 16 / 1.128);
  });

  it('cuts proportions off at 1', () => {
    expect(upperOf(unwrap(attributeChart({ kind: 'p', counts: [9, 8], denominators: [10, 10] })))).toBe(1);
  });

  it.each([
    ['no events', { kind: 'c', counts: [0, 0, 0], denominators: null }, 0],
    ['no events in a population', { kind: 'u-prime', counts: [0, 0], denominators: [5, 9] }, 0],
    ['nothing but events', { kind: 'p-prime', counts: [5, 9], denominators: [5, 9] }, 1],
    ['rates all equal', { kind: 'u-prime', counts: [5, 10], denominators: [5, 10] }, 1],
    ['measurements all equal', { kind: 'i', counts: [-2, -2], denominators: null }, -2],
  ] as const)('draws no limits for %s', (_, input, centre) => {
    const chart = unwrap(attributeChart(input));
    expect(chart.centre).toBe(centre);
    expect(chart.points.map(({ limits3Sigma }) => limits3Sigma)).toEqual(input.counts.map(() => null));
    expect(chart.points.some(({ outside }) => outside)).toBe(false);
    expect(chart.runs).toBeNull();
  });

  it('leaves a missing period empty, and its denominator unread', () => {
    const chart = unwrap(
      attributeChart({ kind: 'u', counts: [4, null, 6], denominators: [10, Number.NaN, 10] }),
    );
    expect(chart.centre).toBe(0.5);
    expect(chart.points[1]).toEqual({ value: null, limits3Sigma: null, limits2Sigma: null, outside: false });
  });

  it.each([
    [{ ...counts, denominators: [1, 1, 1, 1] }, 'lengths-differ'],
    [{ ...rates, denominators: null }, 'lengths-differ'],
    [{ ...rates, denominators: [10] }, 'lengths-differ'],
    [{ ...counts, counts: [1, Number.NaN] }, 'not-finite'],
    [{ ...rates, denominators: [10, 10, Number.POSITIVE_INFINITY, 10] }, 'not-finite'],
    [{ ...rates, denominators: [10, 10, 0, 10] }, 'denominator-not-positive'],
    [{ ...counts, counts: [1, -1] }, 'negative-count'],
    [{ ...shares, counts: [11, 1, 1, 1] }, 'numerator-exceeds-denominator'],
    [{ ...shares, kind: 'p-prime', counts: [11, 1, 1, 1] }, 'numerator-exceeds-denominator'],
    [{ ...counts, counts: [] }, 'too-few-points'],
    [{ ...counts, counts: [4, null] }, 'too-few-points'],
    [{ kind: 'i', counts: [4, null, 5], denominators: null }, 'too-few-points'],
    [{ kind: 'u-prime', counts: [4, null, 5], denominators: [9, 9, 9] }, 'too-few-points'],
    [{ ...counts, counts: [1e308, 1e308] }, 'beyond-precision'],
    [{ ...rates, counts: [1e300, 1, 1, 1], denominators: [1e-300, 1, 1, 1] }, 'beyond-precision'],
  ] as const)('refuses %j', (input, reason) => {
    expect(reasonOf(attributeChart(input))).toBe(reason);
  });

  it('takes measurements below 0', () => {
    expect(unwrap(attributeChart({ kind: 'i', counts: [-5, -1, -3], denominators: null })).centre).toBe(-3);
  });

  const periods = fc.array(
    fc.record({ count: fc.integer({ min: 0, max: 90 }), base: fc.integer({ min: 100, max: 999 }) }),
    { minLength: 2, maxLength: 40 },
  );
  const kind = fc.constantFrom('u' as const, 'u-prime' as const, 'p' as const, 'p-prime' as const);

  it('contains its centre, 2 sigma inside 3, and narrows as everything grows', () => {
    fc.assert(
      fc.property(periods, kind, (list, by) => {
        const of = (times: number): AttributeChart =>
          unwrap(
            attributeChart({
              kind: by,
              counts: list.map(({ count }) => count * times),
              denominators: list.map(({ base }) => base * times),
            }),
          );
        const chart = of(1);
        const grown = of(9);
        for (const [i, { limits3Sigma, limits2Sigma }] of chart.points.entries()) {
          if (limits3Sigma === null || limits2Sigma === null) continue;
          expect(limits2Sigma.upper).toBeGreaterThan(chart.centre);
          expect(limits2Sigma.lower).toBeLessThan(chart.centre);
          expect(limits3Sigma.upper).toBeGreaterThanOrEqual(limits2Sigma.upper);
          expect(limits3Sigma.lower).toBeLessThanOrEqual(limits2Sigma.lower);
          // The primed charts go by the variation seen, which stays the same.
          const narrower = by === 'u' || by === 'p' ? 1 / 3 : 1;
          if (limits3Sigma.upper < 1)
            expectClose(
              upperOf(grown, i) - grown.centre,
              (limits3Sigma.upper - chart.centre) * narrower,
              1e-6,
            );
        }
      }),
      PROPERTY,
    );
  });

  it('gives rates per head of whatever the population is counted in', () => {
    fc.assert(
      fc.property(periods, (list) => {
        const series = list.map(({ count }) => count);
        const heads = list.map(({ base }) => base);
        const each = unwrap(attributeChart({ kind: 'u', counts: series, denominators: heads }));
        const thousands = unwrap(
          attributeChart({ kind: 'u', counts: series, denominators: heads.map((head) => head / 1024) }),
        );
        expectClose(thousands.centre, 1024 * each.centre);
        expect(thousands.runs).toEqual(each.runs);
        expect(thousands.points.map(({ outside }) => outside)).toEqual(
          each.points.map(({ outside }) => outside),
        );
      }),
      PROPERTY,
    );
  });
});
