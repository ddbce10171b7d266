import { expect, it } from 'vitest';
import { harmMetricsTable } from '../../../../src/report/csv/harm/harm-metrics-table.ts';
import { keptRows } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

// fixtures/tiny/README.md: with the multiplier and without it violence comes before burglary.
it('has each class by each metric, with its rank and how far its ranks lie apart', async () => {
  const rows = keptRows(harmMetricsTable, await assessFixture());
  const cell = (kind: string, indicator: string) =>
    rows.find((row) => row['kind'] === kind && row['indicator'] === indicator);
  expect(rows).toHaveLength(4);
  expect(cell('cost', 'violence-with-injury')).toMatchObject({ value: '8352979.2', rank: '1', spread: '0' });
  expect(cell('cost', 'burglary')).toMatchObject({ value: '2412345.6', rank: '2', spread: '0' });
  expect(cell('cost-recorded', 'violence-with-injury')).toMatchObject({ value: '5093280', rank: '1' });
  expect(cell('cost-recorded', 'burglary')).toMatchObject({ value: '1111680', rank: '2' });
});
