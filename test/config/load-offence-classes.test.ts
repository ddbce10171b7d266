import { describe, expect, it } from 'vitest';
import { offenceClassesOf } from '../../src/config/load-offence-classes.ts';

const costs = {
  'home-office-2019-20': 'rape',
  'home-office-2018': '',
  'home-office-2010-11': 'sexual-offences',
};
const read = {
  'home-office-2019-20': 'rape',
  'home-office-2018': null,
  'home-office-2010-11': 'sexual-offences',
};

describe('offenceClassesOf', () => {
  it('reads codes as text and an empty class as none', () => {
    const row = {
      code: '19C',
      description: 'Rape of a female aged 16 and over',
      group: 'sexual-offences',
      subgroup: 'rape',
      count_2017_18: '30',
      type_of_17: 'sexual-offences',
      police_uk: 'violence-and-sexual-offences',
      reason: 'why',
      ...costs,
    };
    expect(offenceClassesOf([row], []).codes).toEqual([
      {
        code: '19C',
        description: row.description,
        group: 'sexual-offences',
        subgroup: 'rape',
        count: 30,
        typeOf17: 'sexual-offences',
        policeUk: 'violence-and-sexual-offences',
        costs: read,
        reason: 'why',
      },
    ]);
  });

  it('reads categories with the schemes that they are of', () => {
    const row = { id: 'rape', schemes: 'recorded-crime 17-types', reason: 'why', ...costs };
    expect(offenceClassesOf([], [row]).categories).toEqual([
      { id: 'rape', schemes: ['recorded-crime', '17-types'], costs: read, reason: 'why' },
    ]);
  });
});
