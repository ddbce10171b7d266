import { expect, it } from 'vitest';
import { severityTable } from '../../../../src/report/csv/harm/severity-table.ts';
import { keptRows, tinyWith } from '../../../support/csv-table.ts';

it('has scores as published, with the measure that each rests on', async () => {
  const { measures } = await tinyWith({});
  // 8.3 is a made-up score of one decimal.
  const published = [{ indicator: 'severity', measure: 'level/severity', value: 8.3, decimals: 1 }];
  const harm = measures.harm && { ...measures.harm, published };
  const assessment = await tinyWith({ measures: { ...measures, ...(harm ? { harm } : {}) } });
  expect(keptRows(severityTable, assessment)).toEqual([
    { indicator: 'severity', value: '8.3', decimals: '1', measure: 'level/severity' },
  ]);
  expect(keptRows(severityTable, await tinyWith({}))).toEqual([]);
});
