import { describe, expect, it } from 'vitest';
import { unknown } from '../../../src/model/quantity.ts';
import { measureDetails } from '../../../src/report/results/measure-details.ts';
import {
  againstTrendMeasure,
  deprivationGradientMeasure,
  locationQuotientMeasure,
  ruralUrbanMeasure,
  spreadMeasure,
} from '../../support/place-measures.ts';

describe('details of measures of places', () => {
  it('give the places and the half of a spread', () => {
    expect(measureDetails(spreadMeasure())).toMatchObject({
      layer: 'ward',
      halfPlaces: 11,
      highestName: 'Central',
    });
    expect(measureDetails(spreadMeasure({ highest: null }))).toMatchObject({
      highestCode: null,
      highestCount: null,
    });
  });

  it('give both shares of a location quotient', () =>
    expect(measureDetails(locationQuotientMeasure())).toMatchObject({
      of: 'all-crime',
      placeCount: 246,
      placeTotal: 1264,
      localPercent: 19.46,
    }));

  it('give counts and residents of urban and rural places with the test', () =>
    expect(measureDetails(ruralUrbanMeasure())).toMatchObject({
      urbanCount: 4728,
      ruralPopulation: 102_714,
      local: 52.01,
      difference: 28,
      significant: true,
      rule: 'single95',
    }));

  it('give both changes of a part and the rest', () =>
    expect(measureDetails(againstTrendMeasure())).toMatchObject({
      base: '2022-23',
      ownBefore: 100,
      restPercent: -25,
      pValueAdjusted: 1.2e-6,
      tests: 3,
      bucks: true,
    }));

  it('give every fifth and the slope in events per 1,000, where there is one', () => {
    expect(measureDetails(deprivationGradientMeasure())).toMatchObject({
      fifth1Rate: 76.2,
      fifth5Places: 23,
      difference: -56.2,
      differenceLower95: -60.1,
      differenceMethod: 'slope-index (made-up)',
    });
    const none = deprivationGradientMeasure({ slope: unknown('per-1000', 'no-population', '') });
    expect(measureDetails(none)).toMatchObject({ fifth1Count: 2972, difference: null });
  });
});
