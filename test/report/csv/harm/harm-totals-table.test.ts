import { beforeAll, expect, it } from 'vitest';
import { harmTotalsTable } from '../../../../src/report/csv/harm/harm-totals-table.ts';
import { keptRows } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

let rows: ReturnType<typeof keptRows>;
beforeAll(async () => {
  rows = keptRows(harmTotalsTable, await assessFixture());
});

// fixtures/tiny/README.md, on paper. Most of the harm: 8,352,979.2 of 10,765,324.8 pounds, by 324 of 468 crimes.
it.each([
  ['harm', 10_765_324.8, 'gbp'],
  ['harm-per-1000', 107_653.248, 'gbp-per-1000'],
  ['harm-recorded-only', 6_204_960, 'gbp'],
  ['crimes-costed', 468, 'count'],
  ['crimes-recorded', 468, 'count'],
  ['coverage', 100, 'percent'],
  ['most-of-the-harm', 77.5915, 'percent'],
  ['crimes-of-most-of-the-harm', 69.2308, 'percent'],
])('%s is %s %s', (total, value, unit) => {
  const row = rows.find((one) => one['total'] === total);
  expect(row).toMatchObject({ unit, reason: '', basis: 'economic-and-social', price_year: '2019/20' });
  expect(Number(row?.['value'])).toBeCloseTo(value, 4);
});

it('has limits beside the harm, and none beside what is counted', () => {
  const [harm, , , costed] = rows;
  expect(Number(harm?.['lower_998'])).toBeLessThan(Number(harm?.['lower_95']));
  expect(costed).toMatchObject({ lower_95: '', upper_998: '' });
});

it('says why there is no total', async () => {
  // Herefordshire 2013-14 costs none of its 8,294 crimes.
  const none = keptRows(harmTotalsTable, await assessFixture('herefordshire-2013-14'));
  expect(none[0]).toMatchObject({ total: 'harm', value: '', reason: 'not-costed' });
  expect(none.find(({ total }) => total === 'crimes-recorded')).toMatchObject({ value: '8294' });
});
