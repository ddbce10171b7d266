import type { Assessment } from '../../../model/assessment.ts';
import type { DistrictBlock, DistrictFigure } from '../../../model/registers/compliance.ts';
import { originColumns } from '../columns.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

interface Row {
  readonly block: DistrictBlock;
  readonly total: boolean;
  readonly figure: DistrictFigure;
}

/** The figures of each district and of all of them: the rows of the total are never to be added to the others. */
export function districtsTable({ registers: { districts }, settings: { period } }: Assessment): KeptTable {
  const rowsOf = (block: DistrictBlock, total: boolean) =>
    block.figures.map((figure): Row => ({ block, total, figure }));
  const rows = districts && [
    ...districts.blocks.flatMap((block) => rowsOf(block, false)),
    ...rowsOf(districts.total, true),
  ];
  return keptTable<Row>('districts', rows, [
    ['area', ({ block }) => block.area],
    ['area_name', ({ block }) => block.name],
    ['total', ({ total }) => total],
    ['indicator', ({ figure }) => figure.indicator],
    ['name', ({ figure }) => figure.name],
    ['period', () => period.label],
    ['value', ({ figure }) => figure.value],
    ['unit', ({ figure }) => figure.unit],
    ['base', ({ figure }) => figure.base],
    ...originColumns<Row>(({ figure }) => figure.evidence),
  ]);
}
