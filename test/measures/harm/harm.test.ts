import { describe, expect, it } from 'vitest';
import { type CostedHome, harmOf, harmOfHomes } from '../../../src/measures/harm/harm.ts';
import { pool } from '../../../src/measures/series/pool.ts';
import type { CostInUse } from '../../../src/model/cost-set.ts';
import { households, indicator, period, population, series } from '../../support/observations.ts';

// Home Office, Economic and social costs of crime 2019 to 2020: domestic burglary 7,720 pounds, multiplier 2.17.
const perCrime = { per: 'crime', priceYear: '2019/20', basis: 'economic-and-social', parts: [] };
const price: CostInUse = {
  costSet: 'home-office-2019-20',
  cost: { ...perCrime, costClass: 'domestic-burglary', unitCost: 7720, multiplier: 2.17 },
  rebased: 1,
};
const burglary = {
  ...series({ '2023-24': 144 }, { populations: [population(2023, 100_000)] }),
  indicator: indicator({ costClass: 'domestic-burglary' }),
};
const now = pool(burglary.observations, period('2023-24'));

describe('harmOf', () => {
  it('multiplies recorded crime up to actual crime, then by the unit cost', () => {
    // 144 x 2.17 x 7,720 = 2,412,345.6; for recorded crime alone 144 x 7,720 = 1,111,680; per 1,000: 24,123.456.
    const harm = harmOf(burglary, now, price, true);
    expect(harm?.quantity.ok && harm.quantity.value).toBeCloseTo(2_412_345.6, 4);
    expect(harm?.withoutMultiplier).toBe(1_111_680);
    expect(harm?.perThousand).toBeCloseTo(24_123.456, 6);
  });

  it('is for 1,000 residents also where the rate is for households', () => {
    const populations = [households(2023, 41_600), population(2023, 100_000)];
    const homes = {
      ...burglary,
      populations,
      indicator: { ...burglary.indicator, per: 'households' as const },
    };
    expect(harmOf(homes, now, price, true)?.perThousand).toBeCloseTo(24_123.456, 6);
  });

  it('leaves the multiplier out when it is switched off', () => {
    expect(harmOf(burglary, now, price, false)).toMatchObject({
      multiplier: 1,
      quantity: { value: 1_111_680 },
    });
  });

  it('scales the limits of the count', () => {
    // Byar limits of 144 events (PHE formula): lower 144(1-1/1296-1.959964/36)^3, upper 145(1-1/1305+1.959964/(3 sqrt 145))^3.
    const harm = harmOf(burglary, now, price, false);
    const interval = harm?.quantity.ok ? harm.quantity.interval : null;
    const lower = 144 * (1 - 1 / 1296 - 1.959964 / 36) ** 3;
    const upper = 145 * (1 - 1 / 1305 + 1.959964 / (3 * Math.sqrt(145))) ** 3;
    expect(interval?.lower).toBeCloseTo(lower * 7720, 0);
    expect(interval?.upper).toBeCloseTo(upper * 7720, 0);
  });

  it('takes an edition without a multiplier for that class as it is', () => {
    const shops = { ...price, cost: { ...price.cost, unitCost: 10_020, multiplier: null } };
    expect(harmOf(burglary, now, shops, true)).toMatchObject({
      multiplier: 1,
      quantity: { value: 144 * 10_020 },
    });
  });

  it('is not nought but absent for an offence without a cost', () => {
    expect(harmOf(burglary, now, null, true)).toBeNull();
  });

  it('says from which set, on which basis and in which prices it is', () => {
    const about = { costSet: 'home-office-2019-20', basis: 'economic-and-social', priceYear: '2019/20' };
    expect(harmOf(burglary, now, price, true)).toMatchObject({ ...about, rebased: 1 });
  });

  it('has no value when the count is not known', () => {
    const unknown = pool([], period('2023-24'));
    expect(harmOf(burglary, unknown, price, true)).toMatchObject({
      count: null,
      perThousand: null,
      quantity: { ok: false },
    });
  });
});

describe('harmOfHomes', () => {
  const costOf = (costClass: string, unitCost: number, multiplier: number): CostInUse => ({
    costSet: 'home-office-2019-20',
    cost: {
      ...perCrime,
      costClass,
      unitCost,
      multiplier,
      parts: [
        { name: 'consequence', pounds: unitCost - 100 },
        { name: 'response', pounds: 100 },
      ],
    },
    rebased: 1,
  });
  const home = (id: string, count: number | null, cost: CostInUse | null): CostedHome => ({
    indicator: indicator({ id }),
    count,
    cost,
    origins: [{ source: 'crime', file: 'crime.csv', firstLine: 2, lastLine: 2 }],
  });
  const rape = home('rape', 10, costOf('rape', 48_000, 2.78));
  const other = home('other-sexual', 100, costOf('other-sexual-offences', 6540, 18.07));
  const drugs = home('drugs', 50, null);
  const of = (homes: readonly CostedHome[], multiplier = true) =>
    harmOfHomes(burglary, now, homes, multiplier);

  it('is the volume times the cost of the plan for one home', () => {
    // reference/practice.md: alcohol-related violence with injury, 452 x 14,050 = 6,350,600 pounds.
    const alcohol = of([home('alcohol', 452, costOf('violence-with-injury', 14_050, 1.5))], false);
    expect(alcohol?.quantity).toMatchObject({ ok: true, value: 6_350_600 });
  });

  it('adds the homes, each at its own cost and multiplier', () => {
    // 10 x 2.78 x 48,000 = 1,334,400 and 100 x 18.07 x 6,540 = 11,817,780; recorded alone 480,000 + 654,000.
    const both = of([rape, other]);
    expect(both?.quantity.ok && both.quantity.value).toBeCloseTo(13_152_180, 4);
    expect(both?.withoutMultiplier).toBe(1_134_000);
    expect(both?.perThousand).toBeCloseTo(131_521.8, 6);
    expect(both).toMatchObject({ count: 110, unitCost: null, multiplier: null });
    expect(both?.classes.map(({ indicator: id }) => id)).toEqual(['rape', 'other-sexual']);
  });

  it('adds the stages: they come to the total', () => {
    // response: 100 pounds for each of 10 x 2.78 + 100 x 18.07 = 1,834.8 crimes.
    const parts = of([rape, other])?.parts;
    expect(parts?.find(({ name }) => name === 'response')?.pounds).toBeCloseTo(183_480, 6);
    expect(parts?.reduce((sum, { pounds }) => sum + pounds, 0)).toBeCloseTo(13_152_180, 4);
  });

  it('names a home without a cost and adds nothing for it', () => {
    const known = of([rape, drugs]);
    expect(known).toMatchObject({ count: 10, notCosted: ['drugs'] });
    expect(known?.quantity).toEqual(of([rape])?.quantity);
    expect(of([drugs])).toBeNull();
  });

  it('has no sum without the count of one of them', () => {
    const unknown = of([rape, home('other-sexual', null, other.cost)]);
    expect(unknown).toMatchObject({ perThousand: null, withoutMultiplier: null, parts: [] });
    expect(unknown?.quantity).toMatchObject({ ok: false, reason: 'missing' });
    expect(unknown?.quantity.ok === false && unknown.quantity.detail).toContain('other-sexual');
  });

  it('has no sum of costs of several bases', () => {
    const cost = costOf('domestic-violence', 2470, 1);
    const fiscal = home('abuse', 5, { ...cost, cost: { ...cost.cost, basis: 'fiscal' } });
    expect(of([rape, fiscal])?.quantity).toMatchObject({ ok: false, reason: 'mixed-costs' });
  });

  it('traces the counts, the population and a price of the user to their lines', () => {
    const origin = { source: 'prices', file: 'prices.csv', firstLine: 7, lastLine: 7 };
    const cost = costOf('rape', 48_000, 2.78);
    const own = of([home('rape', 10, { ...cost, cost: { ...cost.cost, origin } })]);
    expect(own?.evidence.map(({ file }) => file)).toEqual(['crime.csv', 'prices.csv', 'population.csv']);
  });
});
