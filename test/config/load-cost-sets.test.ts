import { describe, expect, it } from 'vitest';
import { costSetOf } from '../../src/config/load-cost-sets.ts';

const passport = { id: 'x', title: 'X', version: '1', parts: ['fiscal', 'social'] };
const row = {
  cost_class: 'robbery',
  per: 'crime',
  unit_cost_gbp: '8807',
  multiplier: '',
  price_year: '2010/11',
  basis: 'fiscal',
  fiscal_gbp: '3674',
  fiscal_police_gbp: '1041',
  social_gbp: '',
  source: 'Home Office',
  verification: 'read',
  note: '',
};

describe('costSetOf', () => {
  it('reads a row by the parts of the passport: an empty one is left out, never 0', () => {
    expect(costSetOf(passport, [row]).costs).toEqual([
      {
        costClass: 'robbery',
        per: 'crime',
        unitCost: 8807,
        multiplier: null,
        priceYear: '2010/11',
        basis: 'fiscal',
        parts: [{ name: 'fiscal', pounds: 3674 }],
        source: 'Home Office',
        verification: 'read',
      },
    ]);
  });

  it('says that year and basis are by row where the passport names none', () => {
    expect(costSetOf(passport, [])).toMatchObject({ priceYear: 'by row', basis: 'by row', costs: [] });
  });
});
