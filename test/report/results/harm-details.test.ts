import { describe, expect, it } from 'vitest';
import { harmDetails } from '../../../src/report/results/harm-details.ts';
import { harmClass, harmMeasure } from '../../support/measures.ts';

describe('harmDetails', () => {
  it('say what the figure was worked out from', () => {
    const details = harmDetails(harmMeasure({ parts: [{ name: 'response', pounds: 5 }] }));
    expect(details).toMatchObject({
      costSet: 'home-office-2019-20',
      priceYear: '2019/20',
      count: 144,
      unitCost: 7720,
      multiplier: 2.17,
      response: 5,
    });
    expect(details).not.toHaveProperty('rebased');
    expect(details).not.toHaveProperty('classes');
  });

  it('go class by class where there are several, and name what is not costed', () => {
    const classes = [
      harmClass(),
      harmClass({ indicator: 'shops', count: null, unitCost: 10_020, multiplier: 1 }),
    ];
    expect(harmDetails(harmMeasure({ classes, notCosted: ['drugs'], rebased: 1.2 }))).toMatchObject({
      classes: 'burglary 144 x 2.17 x 7720; shops not known x 10020',
      notCosted: 'drugs',
      rebased: 1.2,
    });
  });
});
