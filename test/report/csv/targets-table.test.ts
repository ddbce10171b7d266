import { beforeAll, expect, it } from 'vitest';
import { targetsTable } from '../../../src/report/csv/targets-table.ts';
import { keptRows, registerRows } from '../../support/csv-table.ts';
import { assessFixture } from '../../support/sample-assessment.ts';

let rows: ReturnType<typeof keptRows>;
beforeAll(async () => {
  rows = keptRows(targetsTable, await assessFixture('herefordshire-2013-14'));
});

// Appendix 2 of the plan: 32, 38, 26 and 21% in the quarters, 34, 31, 32 and 30% in the years to them, against 32%.
it.each([
  ['marac-repeat-quarterly', '2013-14 Q1', '32', 'met'],
  ['marac-repeat-quarterly', '2013-14 Q2', '38', 'not-met'],
  ['marac-repeat-quarterly', '2013-14 Q3', '26', 'met'],
  ['marac-repeat-quarterly', '2013-14 Q4', '21', 'met'],
  ['marac-repeat-annual', 'year to 2013-06', '34', 'not-met'],
  ['marac-repeat-annual', 'year to 2013-09', '31', 'met'],
  ['marac-repeat-annual', 'year to 2013-12', '32', 'met'],
  ['marac-repeat-annual', '2013-14', '30', 'met'],
])('%s in %s is %s against 32: %s', (indicator, period, actual, status) => {
  const row = rows.find((one) => one['indicator'] === indicator && one['period'] === period);
  expect(row).toMatchObject({ indicator_kind: 'percent', kind: 'value', actual, target: '32', status });
});

it('says a colour in words too', () => {
  const missed = rows.filter(({ status }) => status === 'not-met');
  // 38 is 19% over 32, 34 is 6% over it: both more than 5%.
  expect(missed.map(({ rag, traffic_light }) => [rag, traffic_light])).toEqual([
    ['red', 'red: more than 5% off the target'],
    ['red', 'red: more than 5% off the target'],
  ]);
});

it('lists what has no target: 12 of the 14 indicators of the configuration', () => {
  const without = rows.filter(({ kind }) => kind === '');
  expect(without).toHaveLength(12);
  for (const row of without) expect(row).toMatchObject({ target: '', status: '', rag: 'grey' });
});

it('is not written where nobody set a target', async () =>
  expect(await registerRows(targetsTable, {})).toEqual([]));
