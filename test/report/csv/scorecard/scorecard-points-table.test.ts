import { beforeAll, expect, it } from 'vitest';
import { scorecardPointsTable } from '../../../../src/report/csv/scorecard/scorecard-points-table.ts';
import { keptRows, registerRows } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

let rows: ReturnType<typeof keptRows>;
beforeAll(async () => {
  rows = keptRows(scorecardPointsTable, await assessFixture('herefordshire-2013-14'));
});

// Appendix 2 of the plan 2014-17, lines 294 to 319.
it.each([
  ['total-recorded-crime', [2302, 2132, 1974, 1886]],
  ['alcohol-a-and-e', [55, 51, 61, 29]],
  ['alcohol-violence-with-injury', [108, 133, 114, 97]],
  ['children-domestic-abuse-womens-aid', [151, 119, 138, 120]],
  ['children-domestic-abuse-marac', [47, 58, 55, 39]],
  ['support-programme-completed', [86, 87, 86, 81]],
  ['marac-repeat-quarterly', [32, 38, 26, 21]],
  ['marac-repeat-annual', [34, 31, 32, 30]],
  ['feel-safe', [91, 87, 89, 88]],
  ['killed-or-seriously-injured', [16, 13, 8, 24]],
])('%s has its four printed figures', (indicator, figures) => {
  const points = rows.filter((row) => row['indicator'] === indicator && row['span'] === 'point');
  expect(points.map(({ value }) => Number(value))).toEqual(figures);
  expect(points.map(({ latest }) => latest)).toEqual(['false', 'false', 'false', 'true']);
});

it.each([
  ['total-recorded-crime', 8294],
  ['alcohol-violence-with-injury', 452],
  ['children-domestic-abuse-womens-aid', 528],
  ['children-domestic-abuse-marac', 199],
  ['killed-or-seriously-injured', 61],
])('%s has its rolling year of %s apart from the quarters', (indicator, sum) => {
  const years = rows.filter((row) => row['indicator'] === indicator && row['span'] === 'year');
  expect(years.map(({ value, latest }) => [Number(value), latest])).toEqual([[sum, 'false']]);
});

it('pools percentages over what they are of: 29.9, not the mean 29.25 (S053)', () => {
  const year = rows.find((row) => row['indicator'] === 'marac-repeat-quarterly' && row['span'] === 'year');
  expect(Number(year?.['value'])).toBeCloseTo(29.9, 1);
  // 47 + 58 + 55 + 39 children.
  expect(year).toMatchObject({ base: '199', unit: 'percent' });
});

it('says where the figures of a row were read', () => {
  for (const row of rows.filter(({ indicator }) => indicator === 'marac-repeat-quarterly'))
    expect(row).toMatchObject({
      file: 'input/west-mercia-police-marac.csv',
      first_line: '2',
      last_line: '5',
    });
});

it('is not written without a list of indicators', async () =>
  expect(await registerRows(scorecardPointsTable, {})).toEqual([]));
