import { describe, expect, it } from 'vitest';
import { logLinearSlope, noSlope } from '../../../src/measures/change/log-linear-slope.ts';
import { unknown } from '../../../src/model/quantity.ts';

describe('logLinearSlope', () => {
  // docs/statistics/log-linear-trend.md, R 4.2.2 glm: 10, 12, 15; Poisson limits -17.7 to 82.7 are the wider.
  it('takes the Poisson limits where they are the wider', () => {
    const { quantity } = logLinearSlope({ times: [0, 1, 2], counts: [10, 12, 15], exposures: [1, 1, 1] });
    expect(quantity.ok && quantity.value).toBeCloseTo(22.6429626667, 8);
    expect(quantity.ok && quantity.interval?.method).toBe('poisson');
    expect(quantity.ok && quantity.interval?.lower).toBeCloseTo(-17.6867215614, 8);
  });

  // Row loglinear_trend_014 of fixtures/reference/oracles: dispersion 1.26, quasi-Poisson limits -7.2 to -0.8.
  it('takes the quasi-Poisson limits where counts vary more', () => {
    const counts = [310, 295, 231, 301, 336, 288, 227, 289, 338, 281, 240, 234, 299, 255, 218, 230];
    const { quantity, z } = logLinearSlope({
      times: counts.map((_, at) => at / 4),
      counts,
      exposures: counts.map(() => 46_500),
      seasons: 'quarter',
    });
    expect(quantity.ok && quantity.interval?.method).toBe('quasi-poisson');
    expect(quantity.ok && quantity.interval?.upper).toBeCloseTo(-0.786660871162, 8);
    expect(z).toBeCloseTo(-2.72023886284, 8);
  });

  it('has no slope where there is none to fit', () => {
    const none = logLinearSlope({ times: [0, 1, 2], counts: [0, 0, 0], exposures: [1, 1, 1] });
    expect(none).toEqual(noSlope(unknown('percent-a-year', 'too-few-points', 'all-zero')));
    expect(none.z).toBeNull();
  });
});
