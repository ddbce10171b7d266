import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../src/measures/comparison/rate-difference.ts';
import { countedRate } from '../../../src/measures/level/rate-side.ts';

describe('differenceOf', () => {
  // a = 144, A = 100,000; b = 400, B = 500,000: d = 0.64, variance a/A² + b/B² - 2a/(AB) = 1.44e-8 + 1.6e-9 - 5.76e-9
  // = 1.024e-8, so SE = 0.101193 per 1,000 and 0.64 -/+ 1.95996 SE = 0.441666 to 0.838334.
  it('takes a part from its whole with the variance of both, worked out on paper', () => {
    const found = differenceOf(countedRate(144, 100_000), countedRate(400, 500_000), true, 'residents');
    if (!found.ok || !found.interval || !found.outerInterval) throw new Error('no difference');
    expect([found.unit, found.method, found.interval.method]).toEqual([
      'per-1000',
      'rate-difference',
      'wald-part-of',
    ]);
    expect(found.value).toBeCloseTo(0.64, 12);
    expect(found.interval.lower).toBeCloseTo(0.441666, 6);
    expect(found.interval.upper).toBeCloseTo(0.838334, 6);
    expect(found.outerInterval.upper).toBeGreaterThan(found.interval.upper);
  });

  // oracles/rate_difference.csv, 60 in 51,477.5 against 30 in 54,308.7: statsmodels 0.14.4, method "score".
  it('uses the score limits where the areas are apart', () => {
    const found = differenceOf(countedRate(60, 51_477.5), countedRate(30, 54_308.7), false, 'households');
    if (!found.ok || !found.interval) throw new Error('no difference');
    expect(found.unit).toBe('per-1000-households');
    expect(found.value).toBeCloseTo(0.613160085818, 9);
    expect(found.interval.lower).toBeCloseTo(0.265796462937, 9);
    expect(found.interval.method).toBe('score');
  });

  it('has no limits against a published rate', () => {
    const found = differenceOf(
      countedRate(9114, 186_004),
      { kind: 'published', rate: 64, decimals: 0 },
      true,
      'residents',
    );
    expect(found).toMatchObject({ ok: true, interval: null, outerInterval: null });
    // 9,114 / 186.004 = 48.99894626; less 64.
    expect(found.ok && found.value).toBeCloseTo(-15.00105374, 7);
  });

  it('says so when a part exceeds its whole, and has no limits without events', () => {
    expect(differenceOf(countedRate(5, 100), countedRate(4, 200), true, 'residents')).toMatchObject({
      ok: false,
      reason: 'no-comparator',
    });
    expect(differenceOf(countedRate(0, 100), countedRate(0, 200), false, 'residents')).toMatchObject({
      value: 0,
      interval: null,
    });
  });
});
