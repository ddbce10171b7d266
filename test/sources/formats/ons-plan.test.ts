import { describe, expect, it } from 'vitest';
import type { CellValue, IndicatorRecord } from '../../../src/model/source.ts';
import { namedOnsColumns, onsColumns } from '../../../src/sources/formats/ons-columns.ts';
import { planOnsTable } from '../../../src/sources/formats/ons-plan.ts';
import { readOnsTitle } from '../../../src/sources/formats/ons-table-title.ts';
import { matchHeader } from '../../../src/sources/table/header.ts';
import { readShared } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

function plan(title: string, ...header: readonly string[]) {
  const read = readOnsTitle([[`Table X1: ${title}`]]);
  const match = matchHeader(header, namedOnsColumns());
  if (typeof read === 'string' || match.kind !== 'match') throw new Error('the head is not of such a table');
  return planOnsTable(read, match.columns, header);
}

// Titles and columns as published, year ending December 2024.
describe('planOnsTable', () => {
  it('gives rates per 100,000 a unit of their own, by the years of their columns', () => {
    const title =
      'Offences involving knife or sharp instrument rate per 100,000 recorded by the police, year ending September 2023 and year ending December 2024';
    expect(plan(title, 'Jan 2023 to\n Dec 2023', 'Jan 2024 to\n Dec 2024')).toMatchObject(
      ['2023', '2024'].map((label) => ({
        category: 'knife-offences-per-100000',
        period: { label },
        counts: false,
        unit: 'per-100000',
        base: null,
      })),
    );
  });

  it('puts the year of the population into the category of a rate per 1,000', () => {
    const title = 'Police recorded crime, rate of offences per 1,000 population, year ending December 2024';
    const figures = plan(title, 'Population figures (mid-2023) rounded to 100 [note 5]', 'Robbery');
    expect(figures).toMatchObject([
      { category: 'robbery-per-1000-mid-2023', unit: 'per-1000', base: 'residents' },
      { category: 'residents', period: { label: '2023' }, counts: true, unit: null },
    ]);
  });

  it.each([
    ['Number of crimes, year ending December 2024', ['Rate per 1,000 population'], 'does not say what'],
    ['Number of crimes, year ending March 2024 and year ending March 2025', ['Robbery'], 'several years'],
    ['Number of crimes, year ending December 2024', ['Cyber crime'], 'no column of figures'],
  ])('refuses "%s" with %j', (title, header, words) => {
    expect(plan(title, ...header)).toContain(words);
  });

  it('knows each column by one role', () => {
    for (const [role, column] of onsColumns) expect(column.role).toBe(role);
  });
});

const FOLDER = 'samples/ons-csp-tables';
const tableOf = async (table: string, sheet?: string) => {
  const file = `${FOLDER}/${sheet ? 'policeforceareatablesyedecember2024.xlsx' : `ye-dec-2024_Table-${table}.csv`}`;
  const { records, balances } = await readShared('ons-csp-tables', file, sheet ? { sheet } : {});
  return { records: records.indicators, balance: balances[0] };
};

type Table = ReadonlyMap<string, number>;
const numberIn = (cell: CellValue) => (cell.kind === 'value' ? cell.value : null);

/** The figures of one category and year by area, whichever way the table gives them. */
function figures(records: readonly IndicatorRecord[], category: string, label: string): Table {
  const own = records.filter((one) => one.category === category && one.period.label === label);
  return new Map(
    own.flatMap((one) => {
      const figure = numberIn(one.numerator) ?? numberIn(one.value);
      return one.area === '' || figure === null ? [] : [[one.area, figure] as const];
    }),
  );
}

/** Half of the hundred that populations are rounded to; West Mercia's lies on the half, but for the last bit. */
const ROUNDING = 50 + 1e-6;

/** The population that a count and its rate per 100,000 ask for. */
const asked = (count: number, rate: number) => (count / rate) * 100_000;

/**
 * Which population the rates of knife offences are on: P7 prints none, P3 and C4 print theirs rounded to 100. Counts
 * are those of P6, so each rate asks for one population, and a whole one.
 */
describe.skipIf(!hasRealData(FOLDER))('table P7 of the year ending December 2024', () => {
  // Counted in the file with Python's csv: 56 rows, of which City of London is [u1] twice and British Transport Police [x] twice.
  it.each([
    ['the CSV', undefined],
    ['the workbook', 'Table P7'],
  ])('reads every row and mark of %s', async (_, sheet) => {
    const { records, balance } = await tableOf('P7', sheet);
    expect(balance).toMatchObject({ read: 56, accepted: 56, rejected: 0, skipped: 0 });
    const kinds = records.map(({ value }) => value.kind);
    const counted = (kind: string) => kinds.filter((one) => one === kind).length;
    expect(['value', 'suppressed', 'missing'].map(counted)).toEqual([108, 2, 2]);
    expect(records.every(({ unit }) => unit === 'per-100000')).toBe(true);
  });

  // West Mercia by hand: 666 offences / 1,325,250 x 100,000 = 50.25467, and P3 prints 1,325,300.
  it('is P6 over the residents of mid-2023 for 2024, in every area', async () => {
    const [rates, counts, people] = await Promise.all(['P7', 'P6', 'P3'].map((table) => tableOf(table)));
    const rate = figures(rates!.records, 'knife-offences-per-100000', '2024');
    const count = figures(counts!.records, 'knife-offences', '2024');
    const residents = figures(people!.records, 'residents', '2023');
    expect(rate.size).toBe(54);
    let checked = 0;
    for (const [area, value] of rate) {
      const population = residents.get(area);
      if (population === undefined) continue;
      expect(Math.abs(asked(count.get(area)!, value) - population), area).toBeLessThanOrEqual(ROUNDING);
      checked++;
    }
    // P3 has every area of P7 with a figure.
    expect(checked).toBe(54);
    expect(asked(count.get('E23000016')!, rate.get('E23000016')!)).toBeCloseTo(1_325_250, 3);
  });

  it('is P6 over the residents of mid-2022 for 2023, in every force', async () => {
    const [rates, counts, people] = await Promise.all(['P7', 'P6', 'C4'].map((table) => tableOf(table)));
    const rate = figures(rates!.records, 'knife-offences-per-100000', '2023');
    const count = figures(counts!.records, 'knife-offences', '2023');
    const residents = figures(people!.records, 'residents', '2022');
    let forces = 0;
    for (const [area, value] of rate) {
      const population = residents.get(area);
      if (population === undefined) continue;
      expect(Math.abs(asked(count.get(area)!, value) - population), area).toBeLessThanOrEqual(ROUNDING);
      forces++;
    }
    // 43 forces less City of London, which is suppressed.
    expect(forces).toBe(42);
  });

  it('has England and Wales of 2023 on the count of 2024', async () => {
    const [rates, counts] = await Promise.all(['P7', 'P6'].map((table) => tableOf(table)));
    const rate = figures(rates!.records, 'knife-offences-per-100000', '2023');
    const [before, after] = ['2023', '2024'].map((label) =>
      figures(counts!.records, 'knife-offences', label),
    );
    const [both, england, wales] = ['K04000001', 'E92000001', 'W92000004'] as const;
    const people = [england, wales].map((area) => asked(before!.get(area)!, rate.get(area)!));
    const population = people[0]! + people[1]!;
    expect([before!.get(both), after!.get(both)]).toEqual([53_413, 54_587]);
    expect((rate.get(both)! * population) / 100_000).toBeCloseTo(54_587, 3);
    // 53,413 / 60,238,038 x 100,000.
    expect((before!.get(both)! / population) * 100_000).toBeCloseTo(88.67, 2);
  });
});
