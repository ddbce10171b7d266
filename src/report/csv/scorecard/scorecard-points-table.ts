import type { Assessment } from '../../../model/assessment.ts';
import type { ScorecardPoint, ScorecardRow } from '../../../model/registers/scorecard.ts';
import { originColumns } from '../columns.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

interface Row {
  readonly row: ScorecardRow;
  /** `point`: a figure of the row. `year`: the four quarters to the latest put together, never to be added to them. */
  readonly span: 'point' | 'year';
  readonly point: ScorecardPoint;
}

/** The figures of the scorecard, a row for each indicator and period. */
export function scorecardPointsTable({ registers: { scorecard } }: Assessment): KeptTable {
  const rows = scorecard?.rows.flatMap(pointsOf);
  return keptTable<Row>('scorecard-points', rows, [
    ['indicator', ({ row }) => row.indicator],
    ['name', ({ row }) => row.name],
    ['code', ({ row }) => row.code],
    ['group', ({ row }) => row.group],
    ['span', ({ span }) => span],
    ['period', ({ point }) => point.period],
    ['latest', ({ row, span, point }) => span === 'point' && point.period === row.latest],
    ['value', ({ point }) => point.value],
    ['unit', ({ row }) => row.unit],
    ['base', ({ point }) => point.base],
    ['decimals', ({ point }) => point.decimals],
    ['reason', ({ point }) => point.reason ?? null],
    ...originColumns<Row>(({ row }) => row.evidence),
  ]);
}

function pointsOf(row: ScorecardRow): readonly Row[] {
  const points = row.points.map((point) => ({ row, span: 'point' as const, point }));
  return row.year ? [...points, { row, span: 'year', point: row.year }] : points;
}
