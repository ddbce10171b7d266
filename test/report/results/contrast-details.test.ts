import { describe, expect, it } from 'vitest';
import {
  comparisonDetails,
  convergenceDetails,
  positionDetails,
  standingDetails,
} from '../../../src/report/results/contrast-details.ts';
import {
  comparisonMeasure,
  convergenceMeasure,
  positionMeasure,
  recordingBreak,
  standingMeasure,
} from '../../support/measures.ts';

describe('comparisonDetails', () => {
  it('has the answer of the rule and the adjusted one side by side', () => {
    const adjusted = { pValue: 0.06, adjustment: 'benjamini-hochberg', tests: 17 } as const;
    const test = { rule: 'single95', plain: true, pValue: 0.04, adjusted } as const;
    const verdict = { words: 'above', significant: false };
    expect(comparisonDetails(comparisonMeasure({ test, verdict }))).toMatchObject({
      local: 1.44,
      other: 0.8,
      difference: 0.64,
      differenceLower95: null,
      verdict: 'above',
      significant: false,
      significantByRule: true,
      rule: 'single95',
      pValue: 0.04,
      pValueAdjusted: 0.06,
      adjustment: 'benjamini-hochberg',
      tests: 17,
    });
  });

  // The plan 2014-17: 49 and 64 per 1,000; 49/64 = 0.765625, 23.4% below.
  it('gives the ratio as a percentage too', () => {
    const { quantity } = comparisonMeasure();
    const below = comparisonMeasure({
      quantity: { ...quantity, ok: true, value: 49 / 64 } as typeof quantity,
    });
    expect(comparisonDetails(below)['percentDifference']).toBeCloseTo(-23.4375, 10);
  });

  it('leaves empty what could not be worked out', () => {
    const none = comparisonMeasure({ difference: null, test: null, verdict: null });
    expect(comparisonDetails(none)).toMatchObject({ difference: null, pValue: null, significant: null });
  });
});

it('positionDetails: rank, limits and construction', () => {
  expect(positionDetails(positionMeasure({ unknownAreas: ['E1', 'E2'] }))).toMatchObject({
    group: 'the most similar group',
    rank: 3,
    of: 16,
    unknownAreas: 'E1; E2',
    funnel: 'above-998',
    funnelLower95: 0.7,
    funnelUpper998: 1,
    funnelMethod: 'funnel-limits (interpolated)',
  });
  expect(positionDetails(positionMeasure({ funnel: null }))).toMatchObject({
    funnel: null,
    funnelMethod: null,
    unknownAreas: null,
  });
});

it('convergenceDetails: years, fit, both movements and breaks', () => {
  expect(convergenceDetails(convergenceMeasure({ breaks: [recordingBreak] }))).toMatchObject({
    periods: '2021-22; 2022-23; 2023-24',
    verdict: 'converging from below',
    firstRatio: 0.74,
    localAbsolute: -8,
    otherRelative: -16.883,
    breaks: 'recording: Sheds are counted apart.',
  });
  expect(convergenceDetails(convergenceMeasure())).not.toHaveProperty('breaks');
});

it('standingDetails: names in one cell, and nothing for none', () => {
  expect(standingDetails(standingMeasure({ above: ['a', 'b'] }))).toEqual({
    comparator: 'region',
    compared: 2,
    aboveCount: 2,
    above: 'a; b',
    significantlyAbove: 'burglary',
    belowCount: 1,
    below: 'robbery',
    significantlyBelow: null,
    equal: null,
    notCompared: null,
  });
});
