import { expect, it } from 'vitest';
import { harmApartTable } from '../../../../src/report/csv/harm/harm-apart-table.ts';
import { keptRows } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

it('says why the events of an indicator are in no total', async () => {
  // lens: true stands at the alcohol flag alone in the configuration of Herefordshire 2013-14.
  expect(keptRows(harmApartTable, await assessFixture('herefordshire-2013-14'))).toEqual([
    { indicator: 'alcohol-violence-with-injury', reason: 'lens' },
  ]);
});

it('lists what has no unit cost: the classes without cost: in herefordshire-2024', async () => {
  const rows = keptRows(harmApartTable, await assessFixture('herefordshire-2024'));
  expect(rows.map(({ reason }) => reason)).toEqual(Array(8).fill('not-costed'));
  expect(rows.map(({ indicator }) => indicator)).toContain('drug-offences');
});

it('is not written where all is costed', async () =>
  expect(keptRows(harmApartTable, await assessFixture())).toEqual([]));
