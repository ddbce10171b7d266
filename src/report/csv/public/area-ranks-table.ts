import type { Assessment } from '../../../model/assessment.ts';
import type { AreaRank, AreaRanks } from '../../../model/registers/public-view.ts';
import { originColumns } from '../columns.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

interface Row {
  readonly all: AreaRanks;
  readonly item: AreaRank;
  readonly own: AreaRank['ranks'][number];
}

/** Each concern over several areas: its place in each, and by the sum of its places. */
export function areaRanksTable({ registers: { concern } }: Assessment): KeptTable {
  const rows = concern?.overAreas.flatMap((all) =>
    all.items.flatMap((item) => item.ranks.map((own): Row => ({ all, item, own }))),
  );
  return keptTable<Row>('area-ranks', rows, [
    ['by', ({ all }) => all.by],
    ['item', ({ item }) => item.item],
    ['name', ({ item }) => item.name],
    ['area', ({ own }) => own.area],
    ['area_name', ({ own }) => own.name],
    ['rank', ({ own }) => own.rank],
    ['areas', ({ all }) => all.areas],
    ['sum_of_ranks', ({ item }) => item.sum],
    ['place', ({ item }) => item.place],
    ['agreement', ({ all }) => all.agreement],
    ...originColumns<Row>(({ item }) => item.evidence),
  ]);
}
