import { expect, it } from 'vitest';
import type { AreaRank } from '../../../../src/model/registers/public-view.ts';
import { areaRanksTable } from '../../../../src/report/csv/public/area-ranks-table.ts';
import { registerRows } from '../../../support/csv-table.ts';
import { nothingPublic } from '../../../support/public-register.ts';

const item = (id: string, ranks: readonly number[], place: number): AreaRank => ({
  item: id,
  name: id,
  ranks: ranks.map((rank, at) => ({ area: `E9900000${at}`, name: `District ${at}`, rank })),
  sum: ranks.reduce((sum, rank) => sum + rank, 0),
  place,
  evidence: [{ source: 'survey', file: 'input/survey.csv', firstLine: 2, lastLine: 4 }],
});

// S093: the level of crime is first in all three districts. W of 3, 7, 8 is 0.778, by hand.
it('has a row for each concern and area', async () => {
  const items = [item('crime', [1, 1, 1], 1), item('parks', [3, 2, 2], 2), item('litter', [2, 3, 3], 3)];
  const overAreas = [{ by: 'survey' as const, areas: 3, agreement: 0.778, items }];
  const rows = await registerRows(areaRanksTable, { concern: { ...nothingPublic, overAreas } });
  expect(rows).toHaveLength(9);
  expect(rows.map(({ rank }) => Number(rank))).toEqual([1, 1, 1, 3, 2, 2, 2, 3, 3]);
  expect(rows[3]).toMatchObject({
    by: 'survey',
    item: 'parks',
    area_name: 'District 0',
    sum_of_ranks: '7',
    place: '2',
    areas: '3',
    agreement: '0.778',
    first_line: '2',
  });
});

it('is not written without areas', async () =>
  expect(await registerRows(areaRanksTable, { concern: nothingPublic })).toEqual([]));
