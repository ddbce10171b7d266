import { describe, expect, it } from 'vitest';
import { busiestFirst, eventsIn, layerCounts } from '../../../src/measures/places/place-counts.ts';
import { layer, localPlaces, placeCount, smallArea } from '../../support/places.ts';

const places = localPlaces({
  smallAreas: ['A', 'B', 'C'].map((code) => smallArea(code, null)),
  layers: [layer('ward', { W1: ['A', 'B'], W2: ['C'] })],
});

describe('layerCounts', () => {
  it('counts small areas and wards, those without events too, and what lies in none of them', () => {
    const counts = [placeCount('A', 3), placeCount('C', 4), placeCount('X', 2), placeCount('A', 99, 'other')];
    expect(layerCounts('burglary', counts, places)).toMatchObject([
      {
        layer: 'small-areas',
        unplaced: 2,
        places: [
          { code: 'A', name: 'Place A', count: 3 },
          { code: 'B', name: 'B', count: 0 },
          { code: 'C', name: 'Place C', count: 4 },
        ],
      },
      {
        layer: 'ward',
        unplaced: 2,
        places: [
          { code: 'W1', count: 3 },
          { code: 'W2', count: 4 },
        ],
      },
    ]);
  });

  it('takes events that come with the code of a ward as those of the ward', () => {
    const [small, wards] = layerCounts('burglary', [placeCount('W2', 5)], places);
    expect([small?.unplaced, wards?.unplaced]).toEqual([5, 0]);
    expect(wards?.places.map(({ count }) => count)).toEqual([0, 5]);
  });

  it('says nothing of an indicator without events', () =>
    expect(layerCounts('burglary', [placeCount('A', 3, 'other')], places)).toEqual([]));
});

it('puts the busiest first, by code where two have as many', () => {
  const some = [
    { code: 'B', name: 'B', count: 2 },
    { code: 'A', name: 'A', count: 2 },
    { code: 'C', name: 'C', count: 9 },
  ];
  expect(busiestFirst(some).map(({ code }) => code)).toEqual(['C', 'A', 'B']);
  expect(eventsIn(some)).toBe(13);
});
