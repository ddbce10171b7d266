import { describe, expect, it } from 'vitest';
import { missingPrices } from '../../../src/observations/settle/missing-prices.ts';
import { indicator } from '../../support/observations.ts';
import { harmTerms, settings } from '../../support/settings.ts';

const origin = (source: string) => ({ source, file: `${source}.csv`, firstLine: 2, lastLine: 2 });
const costs = [
  {
    costClass: 'robbery',
    per: 'crime',
    unitCost: 5,
    multiplier: null,
    priceYear: '2021/22',
    basis: 'fiscal',
    parts: [],
    origin: origin('own'),
  },
];
const costSet = { ...settings().harm.costSet, id: 'own', costs: [] };
const asked = (costClass: string) =>
  settings({
    harm: harmTerms({ costSet, classesAsked: [{ indicator: 'robbery', costClass, line: 14, column: 11 }] }),
  });

describe('missingPrices', () => {
  it.each(['robbery', 'road-collision-fatal'])(
    'finds %s in the own set or among those of partners',
    (name) => {
      expect(missingPrices({ costs }, asked(name))).toEqual([]);
    },
  );

  it('refuses a class that the own set does not have, with its place and both sets', () => {
    const [issue] = missingPrices({ costs }, asked('robery'));
    expect(issue).toMatchObject({ code: 'unknown-cost-class', severity: 'error', file: 'own.csv' });
    expect(issue?.message).toBe(
      '"robery" (indicator robbery, line 14, column 11 of the configuration) is neither in the cost set own nor in partner-costs. Did you mean "robbery"?',
    );
  });

  it('says nothing of a file that could not be read: that has its own issue', () => {
    expect(missingPrices({}, asked('robery'))).toEqual([]);
  });

  const rebased = (costClass: string) =>
    settings({
      indicators: [indicator({ costClass })],
      harm: harmTerms({ rebase: { priceYear: '2024/25', deflator: 'deflators' } }),
    });
  const deflators = ['2019/20', '2024/25'].map((year) => ({ year, index: 90, origin: origin('deflators') }));

  it('lets prices pass whose year the deflators have', () => {
    expect(missingPrices({ deflators }, rebased('domestic-burglary'))).toEqual([]);
  });

  it('refuses to re-base prices of a year that the deflators lack', () => {
    expect(missingPrices({ deflators }, rebased('domestic-violence-incident'))).toMatchObject([
      { code: 'missing-deflator', severity: 'error', file: 'deflators.csv' },
    ]);
    expect(missingPrices({ deflators }, rebased('domestic-violence-incident'))[0]?.message).toContain(
      '2008/09',
    );
  });
});
