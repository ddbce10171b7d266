import { describe, expect, it } from 'vitest';
import { costInUse } from '../../../src/measures/harm/cost-in-use.ts';
import type { UnitCost } from '../../../src/model/cost-set.ts';
import { harmTerms, settings } from '../../support/settings.ts';

const origin = (source: string) => ({ source, file: `${source}.csv`, firstLine: 2, lastLine: 2 });
const about = { per: 'crime', multiplier: null, basis: 'economic-and-social', parts: [] };
const ownBurglary: UnitCost = {
  ...about,
  costClass: 'domestic-burglary',
  unitCost: 9000,
  priceYear: '2024/25',
  origin: origin('own'),
};
const deflators = [
  { year: '2019/20', index: 80, origin: origin('deflators') },
  { year: '2024/25', index: 100, origin: origin('deflators') },
  { year: '2019/20', index: 1, origin: origin('other') },
];
const rebase = { priceYear: '2024/25', deflator: 'deflators' };

describe('costInUse', () => {
  it('takes the price of the chosen set as published', () => {
    expect(costInUse('domestic-burglary', {}, settings())).toMatchObject({
      costSet: 'home-office-2019-20',
      cost: { unitCost: 7720, priceYear: '2019/20' },
      rebased: 1,
    });
  });

  it('looks in the costs of partners for what no edition has', () => {
    expect(costInUse('road-collision-serious', {}, settings())).toMatchObject({
      costSet: 'partner-costs',
      cost: { unitCost: 337_548, priceYear: '2023' },
    });
  });

  it('is null for no class and for one without a price', () => {
    expect(costInUse(null, {}, settings())).toBeNull();
    expect(costInUse('bicycle-theft', {}, settings())).toBeNull();
  });

  it('takes the rows of the source that the settings choose, and of no other', () => {
    const costSet = { ...settings().harm.costSet, id: 'own', costs: [] };
    const other = { ...ownBurglary, unitCost: 1, origin: origin('other') };
    const prices = { costs: [other, ownBurglary] };
    const found = costInUse('domestic-burglary', prices, settings({ harm: harmTerms({ costSet }) }));
    expect(found).toMatchObject({ costSet: 'own', cost: { unitCost: 9000 } });
  });

  // 7,720 x 100 / 80 = 9,650; the stages 1,030, 5,510, 1,180 become 1,287.50, 6,887.50, 1,475.
  it('re-bases the price and its parts, by the deflators that the settings name', () => {
    const found = costInUse('domestic-burglary', { deflators }, settings({ harm: harmTerms({ rebase }) }));
    expect(found).toMatchObject({ rebased: 1.25, cost: { unitCost: 9650, priceYear: '2024/25' } });
    expect(found?.cost.parts.map(({ pounds }) => pounds)).toEqual([1287.5, 6887.5, 1475]);
    expect(found?.deflators).toEqual([origin('deflators'), origin('deflators')]);
  });

  it('has no price where the deflators lack its year', () => {
    const far = settings({ harm: harmTerms({ rebase: { ...rebase, priceYear: '2030/31' } }) });
    expect(costInUse('domestic-burglary', { deflators }, far)).toBeNull();
  });
});
