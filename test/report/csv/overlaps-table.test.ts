import { expect, it } from 'vitest';
import { overlapsTable } from '../../../src/report/csv/overlaps-table.ts';
import { keptRows, tinyWith } from '../../support/csv-table.ts';

it('says how many events of a class carry a flag, blank where nobody does', async () => {
  const { measures } = await tinyWith({});
  // S027: 452 of the violence with injury carry the flag of alcohol.
  const overlaps = [
    { lens: 'alcohol', within: 'violence-with-injury', count: 452 },
    { lens: 'drugs', within: 'burglary', count: null },
  ];
  const ledger = { lines: [], inNoClass: null, count: null, harm: null, apart: [], recorded: null, overlaps };
  const assessment = await tinyWith({ measures: { ...measures, ledger } });
  expect(keptRows(overlapsTable, assessment)).toEqual([
    { lens: 'alcohol', within: 'violence-with-injury', within_name: 'Violence with injury', count: '452' },
    { lens: 'drugs', within: 'burglary', within_name: 'Domestic burglary', count: '' },
  ]);
});

it('is not written where no flag cuts across a class', async () =>
  expect(keptRows(overlapsTable, await tinyWith({}))).toEqual([]));
