import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumHarm } from '../../../src/measures/harm/harm-summary.ts';
import { known } from '../../../src/model/quantity.ts';
import { harmCase, type OffenceFigures } from '../../support/harm.ts';
import { levelMeasure } from '../../support/measures.ts';
import { indicator } from '../../support/observations.ts';

// Home Office 2019/20. Violence with injury: 15,720 pounds (280 + 13,390 + 2,050), multiplier 1.64. Domestic burglary:
// 7,720 pounds, multiplier 2.17. 324 x 15,720 x 1.64 = 8,352,979.2; 144 x 7,720 x 2.17 = 2,412,345.6.
const northvale: Readonly<Record<string, OffenceFigures>> = {
  'all-crime': { count: 650 },
  violence: { count: 324, cost: 'violence-with-injury' },
  burglary: { count: 144, cost: 'domestic-burglary' },
  drugs: { count: 182 },
};

function summed(offences = northvale, shared: Parameters<typeof harmCase>[1] = {}) {
  const { measures, observations, settings } = harmCase(offences, { total: 'all-crime', ...shared });
  return sumHarm(measures, observations, settings);
}

describe('sumHarm', () => {
  it('adds the classes that are costed, with limits, per 1,000 and with both views of the multiplier', () => {
    const { harm, costCoverage } = summed();
    expect(harm?.total).toMatchObject({ ok: true, unit: 'gbp' });
    expect(harm?.total.ok && harm.total.value).toBeCloseTo(10_765_324.8, 4);
    expect(harm?.withoutMultiplier).toBeCloseTo(324 * 15_720 + 144 * 7720, 6);
    expect(harm?.perThousand.ok && harm.perThousand.value).toBeCloseTo(107_653.248, 6);
    expect(costCoverage).toMatchObject({ costed: 468, recorded: 650, percent: 72, notCosted: ['drugs'] });
    expect(harm).toMatchObject({ basis: 'economic-and-social', priceYear: '2019/20', rebased: false });
  });

  it('has Dobson limits, in proportion per 1,000 residents', () => {
    // h = 10,765,324.8; v = 324 w1^2 + 144 w2^2, w1 = 25,780.8, w2 = 16,752.4; X = 468; Byar's limits of X by hand.
    const v = 324 * 25_780.8 ** 2 + 144 * 16_752.4 ** 2;
    const lower = 468 * (1 - 1 / (9 * 468) - 1.959963985 / (3 * Math.sqrt(468))) ** 3;
    const expected = 10_765_324.8 + Math.sqrt(v / 468) * (lower - 468);
    const { harm } = summed();
    const interval = harm?.total.ok ? harm.total.interval : null;
    const rate = harm?.perThousand.ok ? harm.perThousand.interval : null;
    expect(interval?.method).toBe('dobson');
    expect(interval?.lower).toBeCloseTo(expected, 0);
    expect(rate?.lower).toBeCloseTo(expected / 100, 2);
  });

  it('splits the total into stages that add up to it', () => {
    const { harm } = summed();
    expect(harm?.parts.map(({ name }) => name)).toEqual(['anticipation', 'consequence', 'response']);
    // Violence: 324 x 1.64 x 280; burglary's anticipation from the shipped table, held to its source elsewhere.
    const all = harm?.parts.reduce((sum, { pounds }) => sum + pounds, 0) ?? 0;
    expect(Math.abs(all - 10_765_324.8)).toBeLessThan(468 * 2.17 * 10);
  });

  it('names the classes that cost the most, and the fewest that make most of the harm', () => {
    const { harm } = summed();
    expect(harm?.classes.map(({ indicator: id }) => id)).toEqual(['violence', 'burglary']);
    expect(harm?.most?.indicators).toEqual(['violence']);
  });

  it('is of the known counts: a class whose count is missing is named and is no nought', () => {
    const { harm } = summed({ ...northvale, robbery: { count: null, cost: 'robbery-personal' } });
    expect(harm?.total.ok && harm.total.value).toBeCloseTo(10_765_324.8, 4);
    expect(harm?.apart).toContainEqual({ indicator: 'robbery', reason: 'not-known' });
  });

  it('has no total of costs of several bases, and says so', () => {
    const { harm } = summed({
      ...northvale,
      abuse: { count: 5, cost: 'domestic-violence-incident', indicator: { crime: true } },
    });
    expect(harm?.total).toMatchObject({ ok: false, reason: 'mixed-costs' });
    expect(harm).toMatchObject({ classes: [], metrics: [], withoutMultiplier: null });
  });

  it('has no total where the costed classes have more crimes than are recorded', () => {
    const { harm } = summed({ ...northvale, 'all-crime': { count: 400 } });
    expect(harm?.total).toMatchObject({ ok: false, reason: 'shared-events' });
  });

  it('is absent where nothing has a cost', () => {
    expect(summed({ drugs: { count: 3 } })).toEqual({ harm: null, costCoverage: null });
  });

  it('keeps a published score of severity beside, as published', () => {
    const { measures, observations, settings } = harmCase(northvale, { total: 'all-crime' });
    const score = indicator({ id: 'css', kind: 'score' });
    const level = levelMeasure({
      id: 'level/css',
      indicator: 'css',
      quantity: known(9.31, 'score', 'as-published'),
      publishedDecimals: 2,
    });
    const about = { ...settings, indicators: [...settings.indicators, score] };
    expect(sumHarm([...measures, level], observations, about).harm?.published).toEqual([
      { indicator: 'css', measure: 'level/css', value: 9.31, decimals: 2 },
    ]);
  });

  it('is the sum of the harm of its classes, whatever the counts', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.nat(200), (violence, burglary, homicide) => {
        const { harm } = summed({
          violence: { count: violence, cost: 'violence-with-injury' },
          burglary: { count: burglary, cost: 'domestic-burglary' },
          homicide: { count: homicide, cost: 'homicide' },
        });
        const parts = harm?.classes.reduce((sum, { pounds }) => sum + pounds, 0) ?? Number.NaN;
        const total = harm?.total.ok ? harm.total : null;
        expect(total?.value).toBeCloseTo(parts, 2);
        expect(total?.interval?.lower ?? 0).toBeLessThanOrEqual(parts + 1e-6);
        expect(total?.interval?.upper ?? 0).toBeGreaterThanOrEqual(parts - 1e-6);
      }),
      { numRuns: 30 },
    );
  });
});
