import { describe, expect, it } from 'vitest';
import type { Area, AreaLink } from '../../../src/model/area.ts';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { placeLayers } from '../../../src/observations/areas/place-layers.ts';

const vale: Area = { code: 'VALE', name: 'Northvale', type: 'csp', aliases: [] };
const county: Area = { code: 'COUNTY', name: 'County', type: 'police-force', aliases: [] };
const north: Area = { code: 'NORTH', name: 'North', type: 'local-authority', aliases: [] };
const south: Area = { code: 'SOUTH', name: 'South', type: 'local-authority', aliases: [] };

const link = (lookup: string, child: string, parent: string, parentLayer?: string): AreaLink => ({
  lookup,
  child,
  childName: `${child} by name`,
  parent,
  parentName: `${parent} by name`,
  ...(parentLayer ? { parentLayer } : {}),
});

/** Small areas A to D in Northvale, E outside it; wards W1 (A, B), W2 (C, D and, by best fit, E). */
const lsoas = [
  ...['A', 'B', 'C', 'D'].map((code) => link('lsoas', code, 'VALE', 'district')),
  link('lsoas', 'E', 'COUNTY', 'district'),
  ...['A', 'B'].map((code) => link('lsoas', code, 'W1', 'ward')),
  ...['C', 'D', 'E'].map((code) => link('lsoas', code, 'W2', 'ward')),
  link('counties', 'VALE', 'COUNTY'),
];
const layers = (links: readonly AreaLink[], areas: readonly Area[] = [vale, county]) =>
  placeLayers('VALE', indexAreas(areas, links)).map(({ id, parts }) => [
    id,
    ...parts.map(({ code, holds }) => `${code}: ${[...holds].filter((one) => one !== code).join(' ')}`),
  ]);

describe('placeLayers', () => {
  it('finds the wards of an area, with what of them lies inside it, and no layer of one part', () =>
    expect(layers(lsoas)).toEqual([['ward', 'W1: A B', 'W2: C D']]));

  it('names parts as the look-up does', () =>
    expect(placeLayers('VALE', indexAreas([vale], lsoas))[0]?.parts.map(({ name }) => name)).toEqual([
      'W1 by name',
      'W2 by name',
    ]));

  it('calls a layer by its look-up where that does not say what kind it is', () => {
    const towns = [link('towns', 'A', 'T1'), link('towns', 'C', 'T2')];
    expect(layers([...lsoas, ...towns])).toEqual([
      ['ward', 'W1: A B', 'W2: C D'],
      ['towns', 'T1: A', 'T2: C'],
    ]);
  });

  it('keeps wards of two editions apart, and the same wards from two look-ups once', () => {
    const again = lsoas
      .filter(({ parentLayer }) => parentLayer === 'ward')
      .map((one) => ({ ...one, lookup: 'later' }));
    const others = [link('later', 'A', 'V1', 'ward'), link('later', 'B', 'V2', 'ward')];
    expect(layers([...lsoas, ...again])).toEqual([['ward', 'W1: A B', 'W2: C D']]);
    expect(layers([...lsoas, ...others])).toEqual([
      ['lsoas-ward', 'W1: A B', 'W2: C D'],
      ['later-ward', 'V1: A', 'V2: B'],
    ]);
  });

  it('takes configured districts without small areas as parts', () => {
    const districts = [link('districts', 'NORTH', 'VALE'), link('districts', 'SOUTH', 'VALE')];
    expect(layers(districts, [vale, north, south])).toEqual([['districts', 'NORTH: ', 'SOUTH: ']]);
    expect(layers(districts, [vale])).toEqual([]);
  });

  it('does not depend on the order of the rows', () =>
    expect(layers(lsoas.toReversed())[0]?.map((part) => part.split(':')[0])).toEqual(['ward', 'W1', 'W2']));

  it('finds none without look-ups', () => expect(layers([])).toEqual([]));
});
