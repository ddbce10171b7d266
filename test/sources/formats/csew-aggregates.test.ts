import { describe, expect, it } from 'vitest';
import { countsOf, plainCells, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const FOLDER = 'samples/survey';
const HEADER =
  'year,quarter,measurement_var,measurement_level,measurement_type,geography,household_type,sex,age,characteristic_var,characteristic,estimate,standard_error,unweighted_count';
const row = (by: string, figures: string) =>
  `2018,4,catt2,Person,Perception,England and Wales,NA,${by},${figures}`;
const read = (rows: readonly string[], periods: 'months' | 'years' | null = 'years') =>
  readText('csew-aggregates', [HEADER, ...rows, ''].join('\n'), { periods });

describe('csewAggregates', () => {
  it('gives percentages with the number of interviews as their base', async () => {
    const { records, issues } = await read([row('All adults,16+,Total,Total', '0.07,0.0012,32504')]);
    expect(issues).toEqual([]);
    expect(records.indicators).toMatchObject([
      {
        category: 'catt2',
        areaName: 'England and Wales',
        period: { label: '2018-19' },
        numerator: { kind: 'missing' },
        denominator: { value: 32504 },
        value: { kind: 'value', value: 7, decimals: 0 },
        unit: 'percent',
        base: 32504,
        standardError: 0.12,
      },
    ]);
  });

  it('has regions as areas, and groups of people as categories', async () => {
    const { records } = await read([
      row('All adults,16+,gor,West Midlands', '0.5321304252,0.01,2765'),
      row('Female,16-24,rural3,Rural', 'NA,NA,NA'),
    ]);
    expect(records.indicators).toMatchObject([
      {
        category: 'catt2',
        areaName: 'West Midlands',
        areaTypes: ['region', 'country'],
        value: { value: 53.21304252 },
      },
      {
        category: 'catt2-female-16-24-rural3-rural',
        value: { kind: 'missing' },
        denominator: { kind: 'missing' },
      },
    ]);
  });

  it('reads very small proportions', async () => {
    const { records } = await read([row('Male,16+,a,b', '9.598351999999999e-5,9.59686e-5,4478')]);
    expect(records.indicators).toMatchObject([{ value: { value: 0.009598351999999999, decimals: 18 } }]);
  });

  it.each([
    ['years', '2018-19'],
    ['months', '2018'],
  ] as const)('takes the fourth quarter by %s as the end of %s', async (periods, label) => {
    const { records } = await read([row('All adults,16+,Total,Total', '0.5,0.1,10')], periods);
    expect(records.indicators[0]?.period.label).toBe(label);
  });

  it('asks which year the quarter is of', async () => {
    const found = await read([row('All adults,16+,Total,Total', '0.5,0.1,10')], null);
    expect(countsOf(found)).toEqual([1, 0, 1, 0]);
    expect(found.issues).toMatchObject([{ code: 'type-error', line: 2, column: 2 }]);
  });

  it.each(['1.5', '50%', '-0.2', 'half'])(
    'names line and column of %s, which is no proportion',
    async (text) => {
      const found = await read([row('All adults,16+,Total,Total', `${text},0.1,10`)]);
      expect(found.issues).toMatchObject([{ severity: 'error', line: 2, column: 12 }]);
    },
  );

  it
    .skipIf(!hasRealData(FOLDER))
    .each(['csew_perceptions_open_data.head12000.csv', 'csew_prevalence_open_data.head12000.csv'])(
    '%s has the estimates of plain splitting',
    async (name) => {
      const cells = plainLines(`${FOLDER}/${name}`).slice(1).map(plainCells);
      const found = await readShared('csew-aggregates', `${FOLDER}/${name}`, { periods: 'years' });
      expect(countsOf(found)).toEqual([12_000, 12_000, 0, 0]);
      const given = cells
        .map((cell) => cell.at(-3)!)
        .map((text) => (text === 'NA' ? null : 100 * Number(text)));
      const percents = found.records.indicators.map(({ value }) =>
        value.kind === 'value' ? value.value : null,
      );
      for (const [at, percent] of given.entries())
        if (percent === null) expect(percents[at]).toBeNull();
        else expect(percents[at]).toBeCloseTo(percent, 10);
      const keys = found.records.indicators.map(({ category, areaName }) => `${category} ${areaName}`);
      expect(new Set(keys).size).toBe(12_000);
    },
  );
});
