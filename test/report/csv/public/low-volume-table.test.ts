import { expect, it } from 'vitest';
import { lowVolumeTable } from '../../../../src/report/csv/public/low-volume-table.ts';
import { registerRows } from '../../../support/csv-table.ts';
import { nothingPublic } from '../../../support/public-register.ts';

// S098: robbery is 1% of crimes, and 40% are concerned.
it('sets the part of recorded crime beside how many are concerned', async () => {
  const robbery = {
    candidate: 'robbery',
    name: 'Robbery',
    countPercent: 1,
    count: 100,
    recorded: 10_000,
    concernPercent: 40,
    base: null,
    asked: 'fear-robbery',
    flagged: true,
    measures: ['level/robbery', 'concern/fear-robbery'],
  };
  const concern = { ...nothingPublic, lowVolume: [robbery] };
  expect(await registerRows(lowVolumeTable, { concern })).toEqual([
    {
      candidate: 'robbery',
      name: 'Robbery',
      count: '100',
      recorded: '10000',
      count_percent: '1',
      asked: 'fear-robbery',
      concern_percent: '40',
      base: '',
      flagged: 'true',
      measures: 'level/robbery; concern/fear-robbery',
    },
  ]);
  expect(await registerRows(lowVolumeTable, { concern: nothingPublic })).toEqual([]);
});
