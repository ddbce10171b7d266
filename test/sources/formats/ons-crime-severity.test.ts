import { describe, expect, it } from 'vitest';
import type { IndicatorRecord } from '../../../src/model/source.ts';
import { plainTable } from '../../support/plain-table.ts';
import { countsOf, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const FORMAT = 'ons-crime-severity';
const FOLDER = 'samples/ons-css';

const sum = (records: readonly IndicatorRecord[]) =>
  records.reduce((total, { value }) => total + (value.kind === 'value' ? value.value : 0), 0);

describe.skipIf(!hasRealData(FOLDER))('the samples', () => {
  it.each([
    ['css_pfa_2002-2020.csv', 6930, 140, 4],
    ['css_pfa_2002-2022.csv', 7700, 140, 4],
    ['trafford_csp_crime_rate.csv', 273, 28, 3],
    ['trafford_csp_crime_severity.csv', 210, 0, 3],
  ])('%s: %d rows, %d of them without a figure', async (name, rows, without, column) => {
    const result = await readShared(FORMAT, `${FOLDER}/${name}`);
    const { body } = plainTable(`${FOLDER}/${name}`, /^(offence_group|area_code)/);
    const { indicators } = result.records;
    expect(countsOf(result)).toEqual([rows, rows, 0, 0]);
    expect(indicators.filter(({ value }) => value.kind === 'missing')).toHaveLength(without);
    const plain = body.map((cells) => Number(cells[column])).filter((number) => !Number.isNaN(number));
    expect(sum(indicators)).toBeCloseTo(
      plain.reduce((total, number) => total + number, 0),
      6,
    );
    expect(result.issues).toEqual([]);
  });

  // reference/formats.md 3.1: the same score of England and Wales in two releases.
  it('keeps the releases apart', async () => {
    const both = await Promise.all(
      ['2020', '2022'].map((end) => readShared(FORMAT, `${FOLDER}/css_pfa_2002-${end}.csv`)),
    );
    const scores = both.flatMap(({ records }) =>
      records.indicators
        .filter((one) => one.area === 'K04000001' && one.period.label === '2012-13')
        .filter(({ category }) => category.startsWith('crime-severity-total-recorded-crime'))
        .map(({ category, value }) => [category, value.kind === 'value' && Number(value.value.toFixed(2))]),
    );
    expect(scores).toEqual([
      ['crime-severity-total-recorded-crime-release-to-2020-03', 8.18],
      ['crime-severity-total-recorded-crime-release-to-2022-03', 9.31],
    ]);
  });

  it('calls a score a score and a rate a rate', async () => {
    const { records } = await readShared(FORMAT, `${FOLDER}/trafford_csp_crime_rate.csv`);
    expect(records.indicators[0]).toMatchObject({
      category: 'offence-rate-total-recorded-crime',
      area: 'E22000107',
      period: { label: '2008-09' },
      unit: 'per-1000',
      listed: 'area',
    });
  });
});

it('says which cell of which line stops a row, also after quoted line breaks', async () => {
  const row = (code: string, score: string, end: string) =>
    `Robbery,${code},Kent,"Apr '12 to \nMar '13...14",${score},${end}`;
  const rows = [row('E23000032', '1.5', '2013-03-31'), row('E23000032', 'high', '2013-03-31')];
  const more = [
    row('', '1', '2013-03-31'),
    row('E23000032', '1', '2013-02-30'),
    row('E23000032', '-1', '2013-03-31'),
  ];
  const lines = ['offence_group,code,name,year,severity_score,year_ending', ...rows, ...more];
  const result = await readText(FORMAT, lines.join('\n'));
  expect(countsOf(result)).toEqual([5, 1, 4, 0]);
  expect(result.issues.map(({ line, column }) => [line, column])).toEqual([
    [4, 5],
    [6, 2],
    [8, 6],
    [10, 5],
  ]);
});
