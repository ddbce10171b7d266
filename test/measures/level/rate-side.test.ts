import { describe, expect, it } from 'vitest';
import { rateSideOf } from '../../../src/measures/level/rate-side.ts';
import { pool } from '../../../src/measures/series/pool.ts';
import { observation, period, population, series } from '../../support/observations.ts';

const year = period('2023-24');
const populations = [population(2023, 100_000)];
const published = (value: number) => [observation('2023-24', { published: { value, decimals: 1 } })];

describe('rateSideOf', () => {
  it('prefers the count: 144 / 100,000 is 1.44 per 1,000', () => {
    const one = series({ '2023-24': 144 }, { populations });
    expect(rateSideOf(one, pool(one.observations, year))).toEqual({
      kind: 'counted',
      count: 144,
      population: 100_000,
      rate: 1.44,
    });
  });

  it('takes a published rate where there is no count', () => {
    const one = series({}, { observations: published(1.5) });
    expect(rateSideOf(one, pool(one.observations, year))).toEqual({
      kind: 'published',
      rate: 1.5,
      decimals: 1,
    });
  });

  it.each([
    ['no figure', series({})],
    ['a count without a population', series({ '2023-24': 144 })],
    ['a published nought, which nothing can be a multiple of', series({}, { observations: published(0) })],
  ])('has nothing for %s', (_, one) => {
    expect(rateSideOf(one, pool(one.observations, year))).toBeNull();
  });
});
