import { describe, expect, it } from 'vitest';
import { checkMixedThemes } from '../../src/criteria/mixed-themes.ts';
import { unknown } from '../../src/model/quantity.ts';
import { candidate } from '../support/evidence.ts';
import { harmOf } from '../support/sample-assessment.ts';

const roads = { ...candidate('roads'), indicator: 'burglary' };
const mixed = (detail: string, basis: string, priceYear: string) => ({
  ...harmOf(),
  basis,
  priceYear,
  quantity: unknown('gbp', 'mixed-costs', detail),
});

describe('a candidate whose homes are priced in different ways', () => {
  it('is an error with the line of its first figure', () => {
    const harm = mixed('costs of several bases: fiscal, social', 'fiscal, social', '2019/20');
    expect(checkMixedThemes([harm], [roads])).toMatchObject([
      {
        code: 'mixed-cost-bases',
        severity: 'error',
        file: 'input/crime.csv',
        line: 4,
        message: 'the homes of roads cannot be added in pounds: costs of several bases: fiscal, social',
      },
    ]);
  });

  it('says so of price years too', () => {
    const harm = mixed('costs of several price years: 2010/11, 2023', 'fiscal', '2010/11, 2023');
    expect(checkMixedThemes([harm], [roads])).toMatchObject([{ code: 'mixed-price-years' }]);
  });

  it('passes one that adds up, one that is not known, and one that is nobody’s', () => {
    const missing = { ...harmOf(), quantity: unknown('gbp', 'missing', 'not known') };
    expect(checkMixedThemes([harmOf()], [roads])).toEqual([]);
    expect(checkMixedThemes([missing], [roads])).toEqual([]);
    expect(checkMixedThemes([mixed('x', 'a, b', 'c')], [candidate('other')])).toEqual([]);
  });
});
