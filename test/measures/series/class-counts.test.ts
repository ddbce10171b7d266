import { describe, expect, it } from 'vitest';
import {
  classed,
  countElsewhere,
  countsByPlace,
  noClassRates,
} from '../../../src/measures/series/class-counts.ts';
import { period, series } from '../../support/observations.ts';
import { placeCount, smallArea } from '../../support/places.ts';

const local = series({ '2023-24': 5 });
const counts = countsByPlace(local, [placeCount('A', 3), placeCount('B', 2), placeCount('A', 9, 'other')]);

describe('small areas of one class', () => {
  it('have their events and residents put together', () =>
    expect(classed([smallArea('A', 10), smallArea('C', 20)], 'x', counts ?? new Map())).toMatchObject({
      places: 2,
      count: 3,
      population: 30,
    }));

  it('have no residents where one of them has none, or where there are none of them', () => {
    expect(classed([smallArea('A', 10), smallArea('C', null)], 'x', new Map()).population).toBeNull();
    expect(classed([], 'x', new Map()).population).toBeNull();
  });

  it('leave out what lies elsewhere, and say how much', () =>
    expect(countElsewhere([smallArea('A', 10)], counts ?? new Map())).toBe(2));

  it('have no counts without events of the indicator', () =>
    expect(countsByPlace(local, [placeCount('A', 9, 'other')])).toBeNull());

  it('can have rates where all residents are known and the period is whole', () => {
    const group = { places: 1, count: 3, population: 10 };
    expect(noClassRates(local, [group], period('2023-24'))).toBeNull();
    expect(noClassRates(local, [group, { ...group, population: null }], period('2023-24'))?.reason).toBe(
      'no-population',
    );
    expect(noClassRates(local, [group], period('2022-23'))?.reason).toBe('incomplete-period');
  });
});
