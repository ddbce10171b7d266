import { describe, expect, it } from 'vitest';
import type { CountRecord } from '../../../src/model/source.ts';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { partsNotAdded } from '../../../src/observations/figures/parts-not-added.ts';
import { indicator, observation, period } from '../../support/observations.ts';

const county = { code: 'E99000001', name: 'Northvale', type: 'csp', aliases: [] } as const;
const towns = ['Alton', 'Beckton', 'Colby', 'Dale', 'Elm', 'Fenton'];
const index = indexAreas(
  [county],
  towns.map((town) => ({
    lookup: 'towns',
    child: town,
    parent: county.code,
    childName: town,
    parentName: county.name,
  })),
);
const count = (area: string, line: number, changes: Partial<CountRecord> = {}): CountRecord => ({
  category: 'burglary',
  area,
  areaName: area,
  areaColumn: 2,
  period: period('2013-14'),
  count: { kind: 'value', value: 5, decimals: 0 },
  estimated: false,
  origin: { source: 'crime', file: 'crime.csv', firstLine: line, lastLine: line },
  ...changes,
});
const settings = {
  partnership: { name: 'Northvale', area: county, officer: 'Analyst' },
  indicators: [indicator()],
  sources: [],
};
const told = (
  counts: readonly CountRecord[],
  observations = [observation('2013-14', { area: 'E99000002' })],
) => partsNotAdded(observations, counts, settings, index);

describe('partsNotAdded', () => {
  it('tells once, at the first row, of towns that have counts where the county has none', () => {
    expect(told([count('Alton', 2), count('Beckton', 3), count('Alton', 4)])).toMatchObject([
      {
        code: 'parts-not-added',
        severity: 'warning',
        file: 'crime.csv',
        line: 2,
        message:
          'indicator burglary has counts of 2 areas inside Northvale (Alton, Beckton) and none of the whole: parts are not added up, as one may be missing',
      },
    ]);
  });

  it('names five of them at the most', () => {
    const [issue] = told(towns.map((town, at) => count(town, at + 2)));
    expect(issue?.message).toContain('6 areas inside Northvale (Alton, Beckton, Colby, Dale, Elm) and');
  });

  it.each([
    ['the whole has a figure', [count('Alton', 2)], [observation('2013-14', { area: county.code })]],
    ['the area lies elsewhere', [count('Zenith', 2)], undefined],
    ['the counts are of another category', [count('Alton', 2, { category: 'robbery' })], undefined],
    ['the row is of the whole', [count(county.code, 2)], undefined],
  ])('says nothing where %s', (_case, counts, observations) => {
    expect(told(counts, observations)).toEqual([]);
  });
});
