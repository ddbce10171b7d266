import { describe, expect, it } from 'vitest';
import type { Area, AreaLink } from '../../../src/model/area.ts';
import type { PopulationRecord } from '../../../src/model/source.ts';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import {
  populationGaps,
  settlePopulations,
  type WantedPopulation,
} from '../../../src/observations/populations/settle-populations.ts';

const csp: Area = {
  code: 'E22000332',
  name: 'South Worcester',
  type: 'csp',
  aliases: ['South Worcestershire'],
};
const link = (child: string, lookup = 'csp'): AreaLink => ({
  lookup,
  child,
  childName: null,
  parent: csp.code,
  parentName: null,
});
const index = indexAreas([csp], [link('E07000235'), link('E07000237'), link('E07000238')]);

function people(
  area: string,
  year: number,
  population: number,
  changes: Partial<PopulationRecord> = {},
): PopulationRecord {
  const origin = { source: 'mye', file: 'mye.csv', firstLine: population, lastLine: population };
  return { area, areaName: '', year, of: 'residents', part: null, population, origin, ...changes };
}

// ONS mid-2013: Malvern Hills 75,560, Worcester 100,363, Wychavon 118,906 (reference/formats.md section 4).
const districts = [
  people('E07000235', 2013, 75_560),
  people('E07000237', 2013, 100_363),
  people('E07000238', 2013, 118_906),
];
const wanted: readonly WantedPopulation[] = [{ area: csp.code, year: 2013, of: 'residents' }];
const settle = (records: readonly PopulationRecord[]) => settlePopulations(records, wanted, index);

describe('settlePopulations', () => {
  it('takes what is given for the area itself', () => {
    expect(settle([...districts, people(csp.code, 2013, 300_000)]).populations).toMatchObject([
      { value: 300_000 },
    ]);
  });

  it('adds the parts up when all are there: 75,560 + 100,363 + 118,906 = 294,829', () => {
    expect(settle(districts).populations).toEqual([
      {
        area: csp.code,
        year: 2013,
        of: 'residents',
        value: 294_829,
        origins: [{ source: 'mye', file: 'mye.csv', firstLine: 75_560, lastLine: 118_906 }],
      },
    ]);
  });

  it.each([0, 1, 2])('has no sum when part %i is not there, or is of another year', (at) => {
    expect(settle(districts.toSpliced(at, 1)).populations).toEqual([]);
    expect(settle(districts.with(at, { ...districts[at]!, year: 2012 })).populations).toEqual([]);
  });

  it('has no sum when a part contradicts itself', () => {
    const { populations, conflicting, issues } = settle([...districts, people('E07000235', 2013, 75_600)]);
    expect(populations).toEqual([]);
    expect(conflicting).toHaveLength(2);
    expect(issues).toMatchObject([{ code: 'conflicting-repeat' }]);
  });

  it('adds up within one look-up only', () => {
    const two = indexAreas([csp], [link('E07000235', 'a'), link('E07000237', 'b')]);
    expect(settlePopulations([districts[0]!], wanted, two).populations).toMatchObject([{ value: 75_560 }]);
  });

  it('knows an area by its alias', () => {
    const named = people('', 2013, 294_829, { areaName: 'South Worcestershire' });
    expect(settle([named]).populations).toMatchObject([{ area: csp.code, value: 294_829 }]);
  });

  it('sees a contradiction also when the area is written in two ways', () => {
    const written = [
      people(csp.code, 2013, 294_829),
      people(csp.code, 2013, 290_000, { areaName: 'South Worcester' }),
    ];
    expect(settle(written)).toMatchObject({ populations: [], issues: [{ code: 'conflicting-repeat' }] });
  });

  it('counts an exact repeat once', () => {
    const again = { ...districts[0]!, origin: { ...districts[0]!.origin, firstLine: 9, lastLine: 9 } };
    const { populations, repeated } = settle([...districts, again]);
    expect(populations).toMatchObject([{ value: 294_829 }]);
    expect(repeated).toHaveLength(1);
  });

  it('never takes households for residents, nor residents for households', () => {
    const homes = districts.map((one) => ({ ...one, of: 'households' as const, population: 30_000 }));
    expect(settle(homes).populations).toEqual([]);
    expect(settle([...districts, ...homes])).toMatchObject({ populations: [{ value: 294_829 }], issues: [] });
    const asked: readonly WantedPopulation[] = [{ area: csp.code, year: 2013, of: 'households' }];
    expect(settlePopulations(districts, asked, index).populations).toEqual([]);
    expect(settlePopulations([...districts, ...homes], asked, index).populations).toMatchObject([
      { of: 'households', value: 90_000 },
    ]);
  });

  it('adds ages and sexes up, and takes a total before their sum', () => {
    const parts = ['Male', 'Female'].map((part, at) => people(csp.code, 2013, 100 + at, { part }));
    expect(settle(parts).populations).toMatchObject([{ value: 201 }]);
    expect(settle([...parts, people(csp.code, 2013, 294_829)]).populations).toMatchObject([
      { value: 294_829 },
    ]);
  });

  // A row of a table with a column for each year holds several figures.
  it('counts a row once, and as used when one of its figures is', () => {
    const row = { source: 'mye', file: 'mye.csv', firstLine: 2, lastLine: 2 };
    const again = { ...row, firstLine: 3, lastLine: 3 };
    const years = (origin: typeof row, before: number) => [
      people(csp.code, 2013, 100, { origin }),
      people(csp.code, 2012, before, { origin }),
    ];
    expect(settle([...years(row, 90), ...years(again, 90)])).toMatchObject({
      repeated: [again],
      conflicting: [],
    });
    expect(settle([...years(row, 90), ...years(again, 91)])).toMatchObject({
      repeated: [],
      conflicting: [again],
    });
  });

  it('never takes another year', () => {
    expect(settle([people(csp.code, 2012, 290_000)]).populations).toEqual([]);
  });
});

describe('populationGaps', () => {
  it('names each area and year without a population', () => {
    const { populations } = settle(districts);
    const more: readonly WantedPopulation[] = [
      ...wanted,
      { area: csp.code, year: 2013, of: 'households' },
      { area: 'E92000001', year: 2013, of: 'residents' },
      { area: csp.code, year: 2012, of: 'residents' },
    ];
    expect(populationGaps(more, populations).map(({ message }) => message)).toEqual([
      'there is no number of households of E22000332 in 2013: no rate is worked out on it',
      'there is no population of E92000001 for mid-2013: no rate is worked out on it',
      'there is no population of E22000332 for mid-2012: no rate is worked out on it',
    ]);
  });
});
