import { describe, expect, it } from 'vitest';
import { spreadOverPlaces } from '../../src/measures/in-places.ts';
import { series } from '../support/observations.ts';
import { layer, localPlaces, placeCount, smallArea } from '../support/places.ts';
import { harmTerms, settings } from '../support/settings.ts';

const local = series({ '2022-23': 9, '2023-24': 12 });
const places = [
  placeCount('A', 8),
  placeCount('B', 4),
  placeCount('A', 10, 'all'),
  placeCount('B', 10, 'all'),
];
const total = settings({ harm: harmTerms({ total: 'all' }) });
const observations = { observations: local.observations, populations: [], places, placesInArea: 2 };
const known = localPlaces({
  smallAreas: ['A', 'B'].map((code) => smallArea(code, null)),
  layers: [layer('ward', { W1: ['A'], W2: ['B'] })],
  before: [placeCount('A', 3), placeCount('B', 6)],
});

const ids = (changes: object, of = total) =>
  spreadOverPlaces(local, { ...observations, ...changes }, of).map(({ kind, id }) =>
    `${kind} ${id.split('/').slice(4).join('/')}`.trim(),
  );

describe('spreadOverPlaces', () => {
  it('has the share of the top tenth alone where nothing more is known', () =>
    expect(ids({})).toEqual(['concentration']));

  it('spreads over every layer, and sets parts against the trend', () =>
    expect(ids({ localPlaces: known })).toEqual([
      'concentration',
      'spread small-areas',
      'spread ward',
      'against-trend ward/W1',
      'against-trend ward/W2',
    ]));

  it('has location quotients of what is part of all crime only', () => {
    const part = { ...known, partsOfTotal: ['burglary'] };
    expect(ids({ localPlaces: part }).filter((id) => id.startsWith('location'))).toEqual([
      'location-quotient small-areas/A',
      'location-quotient small-areas/B',
      'location-quotient ward/W1',
      'location-quotient ward/W2',
    ]);
    expect(ids({ localPlaces: part }, settings()).filter((id) => id.startsWith('location'))).toEqual([]);
  });
});
