import type { Assessment } from '../../../model/assessment.ts';
import type { TopAreas, TopOfIndicator } from '../../../model/registers/place-view.ts';
import { originColumns } from '../columns.ts';
import { inOneCell, type KeptTable, keptTable } from '../kept-table.ts';

interface Row {
  readonly all: TopAreas;
  readonly top: TopOfIndicator;
}

/** Which area has the highest rate of each indicator, and where another leads than mostly does. */
export function topAreasTable({ registers: { places } }: Assessment): KeptTable {
  const rows = places?.topAreas.flatMap((all) => all.tops.map((top): Row => ({ all, top })));
  return keptTable<Row>('top-areas', rows, [
    ['name', ({ all }) => all.name],
    ['indicator', ({ top }) => top.indicator],
    ['indicator_name', ({ top }) => top.name],
    ['area', ({ top }) => top.area],
    ['area_name', ({ top }) => top.areaName],
    ['value', ({ top }) => top.value],
    ['unit', ({ top }) => top.unit],
    ['leads_mostly', ({ all }) => all.leads],
    ['leads_mostly_name', ({ all }) => all.leader],
    ['exception', ({ all, top }) => all.exceptions.some(({ indicator }) => indicator === top.indicator)],
    ['left_out', ({ all }) => inOneCell(all.lacking)],
    ...originColumns<Row>(({ top }) => top.evidence),
  ]);
}
