import { describe, expect, it } from 'vitest';
import type { Area, AreaLink } from '../../src/model/area.ts';
import type { PopulationRecord } from '../../src/model/source.ts';
import { indexAreas } from '../../src/observations/area-index.ts';
import { populationGaps, settlePopulations } from '../../src/observations/settle-populations.ts';

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
  return { area, areaName: '', year, population, origin, ...changes };
}

// ONS mid-2013: Malvern Hills 75,560, Worcester 100,363, Wychavon 118,906 (reference/formats.md section 4).
const districts = [
  people('E07000235', 2013, 75_560),
  people('E07000237', 2013, 100_363),
  people('E07000238', 2013, 118_906),
];
const wanted = [{ area: csp.code, year: 2013 }];
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
    const { populations, repeated } = settle([...districts, districts[0]!]);
    expect(populations).toMatchObject([{ value: 294_829 }]);
    expect(repeated).toHaveLength(1);
  });

  it('never takes another year', () => {
    expect(settle([people(csp.code, 2012, 290_000)]).populations).toEqual([]);
  });
});

describe('populationGaps', () => {
  it('names each area and year without a population', () => {
    const { populations } = settle(districts);
    const more = [...wanted, { area: 'E92000001', year: 2013 }, { area: csp.code, year: 2012 }];
    expect(populationGaps(more, populations).map(({ message }) => message)).toEqual([
      'there is no population of E92000001 for mid-2013: no rate is worked out on it',
      'there is no population of E22000332 for mid-2012: no rate is worked out on it',
    ]);
  });
});
