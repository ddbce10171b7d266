import { describe, expect, it } from 'vitest';
import { harmOf } from '../../src/measures/harm.ts';
import { pool } from '../../src/measures/pool.ts';
import type { CostSet } from '../../src/model/settings.ts';
import { households, indicator, period, population, series } from '../support/observations.ts';

// Home Office, Economic and social costs of crime 2019 to 2020: domestic burglary 7,720 pounds, multiplier 2.17.
const perCrime = { per: 'crime', priceYear: '2019/20', basis: 'economic-and-social', parts: [] };
const costSet: CostSet = {
  id: 'home-office-2019-20',
  title: 'Economic and social costs of crime 2019 to 2020',
  priceYear: '2019/20',
  basis: 'economic-and-social',
  costs: [
    { ...perCrime, costClass: 'domestic-burglary', unitCost: 7720, multiplier: 2.17 },
    { ...perCrime, costClass: 'commercial-burglary', unitCost: 10020, multiplier: null },
  ],
};
const burglary = {
  ...series({ '2023-24': 144 }, { populations: [population(2023, 100_000)] }),
  indicator: indicator({ costClass: 'domestic-burglary' }),
};
const now = pool(burglary.observations, period('2023-24'));

describe('harmOf', () => {
  it('multiplies recorded crime up to actual crime, then by the unit cost', () => {
    // 144 x 2.17 x 7,720 = 2,412,345.6; for recorded crime alone 144 x 7,720 = 1,111,680; per 1,000: 24,123.456.
    const harm = harmOf(burglary, now, costSet, true);
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
    expect(harmOf(homes, now, costSet, true)?.perThousand).toBeCloseTo(24_123.456, 6);
  });

  it('leaves the multiplier out when it is switched off', () => {
    expect(harmOf(burglary, now, costSet, false)).toMatchObject({
      multiplier: 1,
      quantity: { value: 1_111_680 },
    });
  });

  it('scales the limits of the count', () => {
    // Byar limits of 144 events (PHE formula): lower 144(1-1/1296-1.959964/36)^3, upper 145(1-1/1305+1.959964/(3 sqrt 145))^3.
    const harm = harmOf(burglary, now, costSet, false);
    const interval = harm?.quantity.ok ? harm.quantity.interval : null;
    const lower = 144 * (1 - 1 / 1296 - 1.959964 / 36) ** 3;
    const upper = 145 * (1 - 1 / 1305 + 1.959964 / (3 * Math.sqrt(145))) ** 3;
    expect(interval?.lower).toBeCloseTo(lower * 7720, 0);
    expect(interval?.upper).toBeCloseTo(upper * 7720, 0);
  });

  it('takes an edition without a multiplier for that class as it is', () => {
    const shops = { ...burglary, indicator: indicator({ costClass: 'commercial-burglary' }) };
    expect(harmOf(shops, now, costSet, true)).toMatchObject({
      multiplier: 1,
      quantity: { value: 144 * 10020 },
    });
  });

  it('is not nought but absent for an offence without a cost', () => {
    expect(harmOf({ ...burglary, indicator: indicator({ costClass: null }) }, now, costSet, true)).toBeNull();
  });

  it('has no value when the count is not known', () => {
    const unknown = pool([], period('2023-24'));
    expect(harmOf(burglary, unknown, costSet, true)).toMatchObject({
      count: null,
      perThousand: null,
      quantity: { ok: false },
    });
  });
});
