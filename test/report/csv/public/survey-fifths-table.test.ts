import { expect, it } from 'vitest';
import type { GroupShare } from '../../../../src/model/registers/public-view.ts';
import { surveyFifthsTable } from '../../../../src/report/csv/public/survey-fifths-table.ts';
import { registerRows } from '../../../support/csv-table.ts';
import { nothingPublic } from '../../../support/public-register.ts';

// S033: the most deprived fifth is named, with its ratio to the lowest. Percentages are made up: 24 / 8 = 3.
const share = (fifth: number, percent: number): GroupShare => ({
  indicator: `asb-fifth-${fifth}`,
  name: `Fifth ${fifth}`,
  percent,
  count: null,
  base: 200,
});
const [most, least] = [share(1, 24), share(5, 8)];

it('has a row for each fifth, one without a figure too', async () => {
  const fifths = [
    {
      name: 'Think anti-social behaviour a problem',
      period: '2013-14',
      groups: [most, share(2, 18), null, share(4, 11), least],
      highest: most,
      lowest: least,
      ratio: 3,
      evidence: [{ source: 'survey', file: 'input/survey.csv', firstLine: 2, lastLine: 5 }],
    },
  ];
  const rows = await registerRows(surveyFifthsTable, { concern: { ...nothingPublic, fifths } });
  expect(rows.map(({ fifth, percent }) => [fifth, percent])).toEqual([
    ['1', '24'],
    ['2', '18'],
    ['3', ''],
    ['4', '11'],
    ['5', '8'],
  ]);
  expect(rows.map(({ highest, lowest }) => `${highest} ${lowest}`)).toEqual([
    'true false',
    'false false',
    'false false',
    'false false',
    'false true',
  ]);
  expect(rows[2]).toMatchObject({ indicator: '', base: '', highest_to_lowest: '3', last_line: '5' });
});

it('is not written without fifths', async () =>
  expect(await registerRows(surveyFifthsTable, { concern: nothingPublic })).toEqual([]));
