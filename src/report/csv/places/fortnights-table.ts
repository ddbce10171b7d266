import type { Assessment } from '../../../model/assessment.ts';
import type { Fortnights } from '../../../model/registers/place-view.ts';
import { originColumns } from '../columns.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

interface Row {
  readonly all: Fortnights;
  readonly bin: Fortnights['bins'][number];
}

/** Events by fortnight, all of them from the first. */
export function fortnightsTable({ registers: { places } }: Assessment): KeptTable {
  const rows = places?.fortnights.flatMap((all) => all.bins.map((bin): Row => ({ all, bin })));
  return keptTable<Row>('fortnights', rows, [
    ['indicator', ({ all }) => all.indicator],
    ['name', ({ all }) => all.name],
    ['from', ({ bin }) => bin.from],
    ['to', ({ bin }) => bin.to],
    ['events', ({ bin }) => bin.count],
    ['over', ({ bin }) => bin.over],
    ...originColumns<Row>(({ all }) => all.evidence),
  ]);
}
