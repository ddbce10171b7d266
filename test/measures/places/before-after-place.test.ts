import { describe, expect, it } from 'vitest';
import { beforeAfterOf } from '../../../src/measures/places/before-after-place.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { observation, period } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const asked = {
  name: 'Gates in Elm Drive',
  indicator: 'burglary',
  area: 'E99000001',
  before: period('2012-13'),
  after: period('2013-14'),
  at: { file: 'assessment.yaml', line: 1, column: 1 },
};
const of = (observations: readonly Observation[], changes: Partial<typeof asked> = {}) => {
  const given = { observations, populations: [], places: [], placesInArea: 0 };
  return beforeAfterOf({ ...asked, ...changes }, given, settings());
};
const years = (before: number, after: number) => [
  observation('2012-13', { numerator: before }),
  observation('2013-14', { numerator: after }),
];

describe('beforeAfterOf', () => {
  // oracles/percent_change.csv, rateratio.test 1.1: exact limits of counts over periods of equal length.
  it.each([
    [100, 120, 20, -8.739_422_165_35, 58.074_200_702],
    [1234, 1234, 0, -7.662_339_749_56, 8.298_174_034_96],
    [12, 20, 66.666_666_666_7, -22.404_567_709_7, 273.932_938_56],
    [7, 1, -85.714_285_714_3, -99.683_026_097, 11.197_555_364_7],
    [1, 0, -100, -100, 3800],
  ])('%d and then %d is %d%%, with exact limits', (before, after, percent, lower, upper) => {
    const found = of(years(before, after));
    expect(found).toMatchObject({
      name: 'Gates in Elm Drive',
      before: { period: '2012-13', count: before },
      after: { period: '2013-14', count: after },
      change: after - before,
    });
    expect(found?.percent).toBeCloseTo(percent, 8);
    expect(found?.limits?.lower).toBeCloseTo(lower, 6);
    expect(found?.limits?.upper).toBeCloseTo(upper, 6);
  });

  it('has no percentage of nothing, and counts all the same', () => {
    expect(of(years(0, 3))).toMatchObject({ change: 3, percent: null, limits: null, smallNumbers: true });
    expect(of(years(0, 0))).toMatchObject({ change: 0, percent: null, limits: null });
  });

  // METHOD.md 3: percentages on a base under 50 are not printed.
  it.each([
    [49, true],
    [50, false],
  ])('%d events before are few: %s', (before, small) => {
    expect(of(years(before, 500))?.smallNumbers).toBe(small);
  });

  it('adds the parts of a spell, and says where both were read', () => {
    const line = (firstLine: number) => ({
      origins: [{ source: 'crime', file: 'crime.csv', firstLine, lastLine: firstLine }],
    });
    const quarters = [1, 2, 3, 4].map((quarter) =>
      observation(`2012-13 Q${quarter}`, { numerator: 20 + quarter, ...line(quarter + 1) }),
    );
    expect(of([...quarters, observation('2013-14', { numerator: 60, ...line(9) })])).toMatchObject({
      before: { count: 90 },
      change: -30,
      evidence: [{ file: 'crime.csv', firstLine: 2, lastLine: 9 }],
    });
  });

  it.each<[string, readonly Observation[], Partial<typeof asked>?]>([
    [
      'a quarter of a spell is missing',
      [observation('2012-13 Q1', { numerator: 5 }), ...years(0, 9).slice(1)],
    ],
    ['a count is withheld', [observation('2012-13', { quality: 'suppressed' }), ...years(0, 9).slice(1)]],
    ['the later count is missing', years(9, 0).slice(0, 1)],
    ['nobody knows the indicator', years(9, 8), { indicator: 'other' }],
    ['it is of another area', years(9, 8), { area: 'E99000002' }],
  ])('is null where %s: missing is not zero', (_, observations, changes) =>
    expect(of(observations, changes)).toBeNull(),
  );
});
