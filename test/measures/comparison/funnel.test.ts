import { describe, expect, it } from 'vitest';
import { funnelAround } from '../../../src/measures/comparison/funnel.ts';
import { countedRate } from '../../../src/measures/level/rate-side.ts';

const rest = countedRate(200, 350_000);

describe('funnelAround', () => {
  // scipy 1.17, E = 200/350,000 * 50,000 = 28.571: (r - (F(r) - p) / (F(r) - F(r - 1))) / E, times 0.571429.
  it('draws the limits at the area’s own population, around the rate of the others', () => {
    const found = funnelAround(rest, countedRate(60, 50_000));
    expect(found?.limits95.lower).toBeCloseTo(0.361682903661, 9);
    expect(found?.limits95.upper).toBeCloseTo(0.779896745451, 9);
    expect(found?.limits998.lower).toBeCloseTo(0.261270635817, 9);
    expect(found?.limits998.upper).toBeCloseTo(0.918950219419, 9);
  });

  // Per 1,000 of 50,000: 60 is 1.2, 42 is 0.84, 30 is 0.6, 16 is 0.32, 10 is 0.2, against the limits above.
  it.each([
    [60, 'above-998'],
    [42, 'above-95'],
    [30, 'inside'],
    [16, 'below-95'],
    [10, 'below-998'],
  ])('%d events are %s', (count, place) => {
    expect(funnelAround(rest, countedRate(count, 50_000))?.place).toBe(place);
  });

  it('draws none around no events', () => {
    expect(funnelAround(countedRate(0, 350_000), countedRate(3, 50_000))).toBeNull();
  });
});
