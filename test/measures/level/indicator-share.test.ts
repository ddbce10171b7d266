import { describe, expect, it } from 'vitest';
import { indicatorShare } from '../../../src/measures/level/indicator-share.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { indicator, observation, period } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const marac = indicator({ id: 'repeats', name: 'Repeat MARAC cases', kind: 'percent' });
const assessed = settings({ indicators: [marac], period: period('2013-14') });
const own = (label: string, changes: Partial<Observation>) =>
  observation(label, { indicator: 'repeats', ...changes });
const shareOf = (observations: readonly Observation[], id = 'repeats', area = 'E99000001') =>
  indicatorShare(id, area, { observations, populations: [], places: [], placesInArea: 0 }, assessed);

describe('indicatorShare', () => {
  // Repeats 15, 22, 14, 8 of 47, 58, 55, 39 cases: 59 of 199 = 29.648%. The mean of the four percentages is 28.9.
  it('pools counts and bases, and never takes the mean of percentages', () => {
    const bases = [47, 58, 55, 39];
    const quarters = [15, 22, 14, 8].map((numerator, at) =>
      own(`2013-14 Q${at + 1}`, { numerator, denominator: bases[at]! }),
    );
    const found = shareOf(quarters);
    expect(found).toMatchObject({
      indicator: 'repeats',
      name: 'Repeat MARAC cases',
      period: { label: '2013-14' },
    });
    expect(found?.share).toMatchObject({ count: 59, base: 199, decimals: null });
    expect(found?.share.percent).toBeCloseTo(29.648_241_206, 8);
  });

  it('takes the latest before where the period assessed has none, with its own period', () => {
    const found = shareOf([
      own('2011-12', { published: { value: 40, decimals: 0 } }),
      own('2012-13', { published: { value: 35, decimals: 0 } }),
      own('2014-15', { published: { value: 10, decimals: 0 } }),
    ]);
    expect(found).toMatchObject({ period: { label: '2012-13' }, share: { percent: 35 } });
    expect(found?.origins).toHaveLength(1);
  });

  it.each<[string, readonly Observation[], string?, string?]>([
    ['without a figure', []],
    ['with a figure that is withheld', [own('2013-14', { quality: 'suppressed' })]],
    ['on a base of nobody', [own('2013-14', { numerator: 0, denominator: 0 })]],
    ['of an indicator that nobody knows', [own('2013-14', { numerator: 1, denominator: 2 })], 'other'],
    ['of another area', [own('2013-14', { numerator: 1, denominator: 2 })], 'repeats', 'E99000002'],
  ])('is null %s', (_, observations, id, area) => expect(shareOf(observations, id, area)).toBeNull());

  it('is 0 where nobody of many is', () => {
    expect(shareOf([own('2013-14', { numerator: 0, denominator: 50 })])?.share.percent).toBe(0);
  });
});
