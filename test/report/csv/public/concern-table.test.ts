import { expect, it } from 'vitest';
import { concernTable } from '../../../../src/report/csv/public/concern-table.ts';
import { keptRows, tinyWith } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

// fixtures/south-worcestershire-2008/input/crime-and-safety-survey.csv, its lines by percentage; S103.
const printed = [
  ['1', 'underage-drinking', '64', '7'],
  ['2', 'worried', '56', '2'],
  ['3', 'drug-use', '55', '9'],
  ['4', 'asb-district', '53', '4'],
  ['5', 'drunken-disorder', '50', '6'],
  ['6', 'alcohol-violence', '48', '8'],
  ['7', 'drug-dealing', '47', '10'],
  ['8', 'asb-neighbourhood', '30', '5'],
];

it('has the eight concerns with rank, percentage, base and line', async () => {
  const rows = keptRows(concernTable, await assessFixture('south-worcestershire-2008'));
  const inOrder = rows.toSorted((a, b) => Number(a['rank']) - Number(b['rank']));
  expect(inOrder.map((row) => [row['rank'], row['indicator'], row['percent'], row['first_line']])).toEqual(
    printed,
  );
  for (const row of rows) expect(row).toMatchObject({ period: '2007', base: '2952', of_concerns: '8' });
});

it('has the limits of Wilson: 54.2 to 57.8 for 56% of 2,952', async () => {
  const rows = keptRows(concernTable, await assessFixture('south-worcestershire-2008'));
  const worried = rows.find(({ indicator }) => indicator === 'worried');
  // cases/05-perception-gap/expected.csv.
  expect(Number(worried?.['lower_95'])).toBeCloseTo(54.2, 1);
  expect(Number(worried?.['upper_95'])).toBeCloseTo(57.8, 1);
});

it('is not written where nobody was asked', async () =>
  expect(keptRows(concernTable, await tinyWith({}))).toEqual([]));
