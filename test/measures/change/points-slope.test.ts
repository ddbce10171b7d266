import { describe, expect, it } from 'vitest';
import { POINTS_TREND_MINIMUM, pointsSlope } from '../../../src/measures/change/points-slope.ts';

describe('pointsSlope', () => {
  // Row mann_kendall_004 of fixtures/reference/oracles/mann_kendall.csv: R trend 1.1.6.
  it('is the slope of Sen with its limits, and the z of Mann-Kendall', () => {
    const values = [43.5, 60.4, 55.02, 59.57, 52.88, 50.9, 53.99, 64.69, 45.25, 53.89, 52.91, 53.63];
    const { quantity, z } = pointsSlope(
      values.map((_, year) => year),
      values,
    );
    expect(quantity).toMatchObject({ unit: 'percentage-points-a-year', method: 'mann-kendall' });
    expect(quantity.ok && quantity.value).toBeCloseTo(-0.142222222222, 10);
    expect(quantity.ok && quantity.interval?.method).toBe('sen');
    expect(quantity.ok && quantity.interval?.lower).toBeCloseTo(-1.282, 10);
    expect(quantity.ok && quantity.interval?.upper).toBeCloseTo(0.941, 10);
    expect(z).toBeCloseTo(-0.342862740662, 10);
  });

  it('has no wider limits than a short series has slopes for', () => {
    // Row mann_kendall_001: five points have ten slopes, and no limits even at 95%.
    const { quantity } = pointsSlope([0, 1, 2, 3, 4], [45.12, 53.04, 55.22, 54.04, 53.01]);
    expect(quantity).toMatchObject({ ok: true, outerInterval: null });
    expect(quantity.ok && quantity.value).toBeCloseTo(1.23625, 10);
  });

  it('says too few points below the threshold', () => {
    const years = Array.from({ length: POINTS_TREND_MINIMUM - 1 }, (_, year) => year);
    expect(pointsSlope(years, years)).toEqual({
      quantity: {
        ok: false,
        unit: 'percentage-points-a-year',
        reason: 'too-few-points',
        detail: '4 years known, 5 needed',
      },
      z: null,
    });
  });

  it('does not test what never moves', () => {
    expect(pointsSlope([0, 1, 2, 3, 4], [50, 50, 50, 50, 50]).quantity).toMatchObject({
      reason: 'not-tested',
      detail: 'the percentage is the same in every year',
    });
  });
});
