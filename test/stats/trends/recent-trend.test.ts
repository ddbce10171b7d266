import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquaredUpperQuantile } from '../../../src/stats/special/chi-squared-distribution.ts';
import { RECENT_TREND_ABOVE, type RecentPoint, recentTrend } from '../../../src/stats/trends/recent-trend.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const point = (period: number, value: number, given: Partial<RecentPoint> = {}): RecentPoint => ({
  period,
  count: Math.round(100 * value),
  denominator: 100_000,
  value,
  lower95: value - 0.5,
  upper95: value + 0.5,
  ...given,
});
const series = (values: readonly number[]) => values.map((value, i) => point(2019 + i, value));
const five = series([8, 7, 6, 5, 4]);
const instead = (given: Partial<RecentPoint>) => [...five.slice(0, 4), { ...point(2023, 4), ...given }];

describe('recentTrend', () => {
  it('is by hand for points as sure as each other', () => {
    // Slope -1; SE of a point 1 / 3.92; of the slope that over sqrt(10): χ² = 3.92² · 10.
    const trend = unwrap(recentTrend({ points: five, gaps: 'step-over' }));
    expect(trend.direction).toBe('decreasing');
    expectClose(trend.chiSquare, 153.664, 1e-13);
    expect([trend.from, trend.to, trend.isSteady]).toEqual([2019, 2023, true]);
  });

  it('draws the line at 99.8 %', () => {
    expectClose(RECENT_TREND_ABOVE, chiSquaredUpperQuantile(0.002, 1), 1e-13);
    // Steps of s give χ² = 153.664 s²: the line lies between s = 0.249 and s = 0.250.
    const stepped = (step: number) => series([0, 1, 2, 3, 4].map((i) => 10 + i * step));
    const directionOf = (step: number) =>
      unwrap(recentTrend({ points: stepped(step), gaps: 'step-over' })).direction;
    expect(directionOf(0.249)).toBe('no-significant-change');
    expect(directionOf(0.25)).toBe('increasing');
  });

  it('is no trend when one point makes it', () => {
    // Without the last it falls by 0.1 a period; with it, (2·29.6 + 9.7 - 9.9 - 2·10) / 10 = 3.9 up.
    const trend = unwrap(recentTrend({ points: series([10, 9.9, 9.8, 9.7, 29.6]), gaps: 'step-over' }));
    expect(trend.chiSquare).toBeGreaterThan(RECENT_TREND_ABOVE);
    expect(trend.isSteady).toBe(false);
    expect(trend.direction).toBe('no-significant-change');
  });

  it('steps over a gap, or asks for five after it', () => {
    const gap = [point(2017, 9), point(2018, 8.5, { value: null }), ...five];
    for (const gaps of ['step-over', 'unbroken-run'] as const)
      expect(unwrap(recentTrend({ points: gap, gaps })).from).toBe(2019);
    const broken = [point(2017, 9), ...five.slice(0, 3), point(2022, 5, { count: null }), point(2023, 4)];
    expect(unwrap(recentTrend({ points: broken, gaps: 'step-over' })).from).toBe(2017);
    expect(reasonOf(recentTrend({ points: broken, gaps: 'unbroken-run' }))).toBe('too-few-points');
    expect(reasonOf(recentTrend({ points: [], gaps: 'unbroken-run' }))).toBe('too-few-points');
  });

  it.each([
    [five.slice(1), 'too-few-points'],
    [instead({ denominator: 0 }), 'too-few-points'],
    [instead({ denominator: null }), 'too-few-points'],
    [instead({ lower95: null }), 'too-few-points'],
    [instead({ upper95: null }), 'too-few-points'],
    [instead({ count: -1 }), 'negative-count'],
    [instead({ value: Number.NaN }), 'not-finite'],
    [instead({ period: 2022.5 }), 'period-not-whole'],
    [instead({ period: 2022 }), 'times-not-distinct'],
    [instead({ count: 400, denominator: 400 }), 'count-equals-denominator'],
    [instead({ lower95: 4, upper95: 4 }), 'limits-reversed'],
    [instead({ lower95: 0, upper95: 5e-324 }), 'beyond-precision'],
  ] as const)('answers case %# with %s', (points, reason) => {
    expect(reasonOf(recentTrend({ points, gaps: 'step-over' }))).toBe(reason);
  });

  it('depends on neither the order of rows, nor the unit, nor what went before', () => {
    const value = fc.integer({ min: 100, max: 2000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(fc.array(value, { minLength: 5, maxLength: 9 }), (values) => {
        const points = series(values);
        const plain = unwrap(recentTrend({ points, gaps: 'step-over' }));
        const per = (figure: number | null) => (figure === null ? null : figure * 10);
        const scaled = points.map((one) => ({
          ...one,
          value: per(one.value),
          lower95: per(one.lower95),
          upper95: per(one.upper95),
        }));
        const moved = unwrap(recentTrend({ points: scaled.slice(-5).toReversed(), gaps: 'unbroken-run' }));
        expect(moved.direction).toBe(plain.direction);
        expect(Math.abs(moved.slope - 10 * plain.slope)).toBeLessThan(1e-10);
        expect(Math.abs(moved.chiSquare - plain.chiSquare)).toBeLessThan(1e-8 * (1 + plain.chiSquare));
      }),
      PROPERTY,
    );
  });
});
