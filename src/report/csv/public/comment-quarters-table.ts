import type { Assessment } from '../../../model/assessment.ts';
import type { CommentLog, ThemeCount } from '../../../model/registers/public-view.ts';
import { originColumns } from '../columns.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

interface Row {
  readonly theme: ThemeCount;
  readonly quarter: CommentLog['quarters'][number];
  readonly comments: number;
}

/** Themes of the engagement log by quarter. */
export function commentQuartersTable({ registers: { concern } }: Assessment): KeptTable {
  const log = concern?.comments;
  const rows = log?.themes.flatMap((theme) =>
    log.quarters.map((quarter, at): Row => ({ theme, quarter, comments: theme.byQuarter[at] ?? 0 })),
  );
  return keptTable<Row>('comment-quarters', rows, [
    ['theme', ({ theme }) => theme.id],
    ['name', ({ theme }) => theme.theme],
    ['quarter', ({ quarter }) => quarter.label],
    ['comments', ({ comments }) => comments],
    ['of_comments', ({ quarter }) => quarter.nComments],
    ...originColumns<Row>(({ theme }) => theme.evidence),
  ]);
}
