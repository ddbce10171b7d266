import { expect, it } from 'vitest';
import { strategiesTable } from '../../../../src/report/csv/plan/strategies-table.ts';
import { keptRows, registerRows } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

// Plan 2008-11:479-508: 13 local strategies and 5 national ones, of which three name alcohol (S111).
it('has each strategy with the candidates that it names', async () => {
  const rows = keptRows(strategiesTable, await assessFixture('south-worcestershire-2008'));
  const many = (level: string) => rows.filter((row) => row['level'] === level).length;
  expect([many('local'), many('national')]).toEqual([13, 5]);
  expect(rows.filter(({ candidates }) => candidates === 'alcohol-related-crime')).toHaveLength(3);
});

it('is not written without a plan', async () => expect(await registerRows(strategiesTable, {})).toEqual([]));
